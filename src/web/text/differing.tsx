/**
 * A wording with what differs from another: what came underlined, what went struck through, so that it reads without
 * colour and on paper; a screen reader is told where each begins and ends.
 */
import { useMemo } from 'react'
import { useWords } from '../language/words.tsx'
import { wordDiff } from './word-diff.ts'

export interface DifferingProps {
  readonly before: string
  readonly after: string
  /** Of both wordings. */
  readonly lang: string
}

export const Differing = ({ before, after, lang }: DifferingProps) => {
  const { words, language } = useWords()
  const pieces = useMemo(() => wordDiff(before, after, lang), [before, after, lang])
  // Places of pieces are their names: the list is made anew with every wording.
  const placed = pieces.map((piece, place) => ({ ...piece, name: `${place} ${piece.kind}` }))
  return (
    <bdi className="said differing" lang={lang}>
      {placed.map(({ kind, name, text }) => {
        if (kind === 'same') return text
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={name}>
            <span className="unseen" lang={language}>
              {words.textPlace.differences[kind]}{' '}
            </span>
            {text}
            <span className="unseen" lang={language}>
              {' '}
              {words.textPlace.differences.end}
            </span>
          </Mark>
        )
      })}
    </bdi>
  )
}
