/**
 * What differs between two wordings, word by word. Words are those of the language (Unicode Standard Annex 29, and a
 * dictionary for Thai, which is written without spaces); what stands between two changes and is no word goes with them, so
 * that one reads phrases and not splinters.
 */
import { diffArrays } from 'diff'

export interface Piece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Beyond so many changes two wordings have nothing to do with each other, and one is shown for the other. */
const mostChanges = 600

export const wordDiff = (before: string, after: string, language: string): readonly Piece[] => {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const changes = diffArrays(wordsOf(before, language), wordsOf(after, language), {
    maxEditLength: mostChanges,
  })
  const pieces = changes?.map(
    ({ added, removed, value }): Piece => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  ) ?? [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return inPhrases(pieces)
}

const wordsOf = (text: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment)

/** Each run of changes as what was removed and then what was added. */
const inPhrases = (pieces: readonly Piece[]): readonly Piece[] => {
  const phrases: Piece[] = []
  let [removed, added] = ['', '']
  const close = (): void => {
    if (removed !== '') phrases.push({ kind: 'removed', text: removed })
    if (added !== '') phrases.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [place, { kind, text }] of pieces.entries()) {
    const isBetween = removed !== '' || added !== ''
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (isBetween && place < pieces.length - 1 && !/[\p{L}\p{N}]/u.test(text)) {
      removed += text
      added += text
    } else {
      close()
      phrases.push({ kind, text })
    }
  }
  close()
  return phrases.filter(({ text }) => text !== '')
}
