/** The sentence of an act: who did what, and to which entry. */
import { useCompact, useNames } from '../../frame/compact.tsx'
import { fill } from '../../language/fill.ts'
import { Filled } from '../../language/filled.tsx'
import { useWords, wordOf } from '../../language/words.tsx'
import { SideName } from '../../sides/side-mark.tsx'
import { relationOf, relationOfState } from '../../sides/sides.ts'
import { RecordName } from '../record-name.tsx'
import type { Sentence } from './sentence.ts'

export interface TellingProps {
  readonly sentence: Sentence
  readonly by: string
  /** Where entries stand on the page, when one is referred to. */
  readonly onRefer?: (place: number) => void
}

export const Telling = ({ sentence, by, onRefer }: TellingProps) => {
  const { refersTo, record } = sentence
  return (
    <p className="telling">
      <Filled
        text={sentence.text}
        with={{
          who: <Authority code={by} />,
          of: sentence.of.map((code, place) => (
            <span key={code}>
              {place === 0 ? null : ', '}
              <Authority code={code} />
            </span>
          )),
          thing: sentence.thing,
          code: sentence.code,
          key: <code>{sentence.key}</code>,
          record: record === undefined ? undefined : <RecordName record={record} />,
          ref: refersTo === undefined ? undefined : <NumberOf place={refersTo} onRefer={onRefer} />,
        }}
      />
    </p>
  )
}

/** An authority, or a state as papers name it, with its mark. */
const Authority = ({ code }: { readonly code: string }) => {
  const { words } = useWords()
  const { sides } = useCompact()
  const { nameOf } = useNames()
  return code.includes('.') ? (
    <SideName relation={relationOf(sides, code)} name={nameOf(code)} />
  ) : (
    <SideName relation={relationOfState(sides, code)} name={wordOf(words.frame.states, code)} />
  )
}

export interface NumberOfProps {
  readonly place: number
  readonly onRefer: ((place: number) => void) | undefined
}

/** The number of an entry in its record, as a way to it. */
export const NumberOf = ({ place, onRefer }: NumberOfProps) => {
  const { words, format } = useWords()
  return (
    <a href={`#entry-${place + 1}`} onClick={() => onRefer?.(place)}>
      {fill(words.telling.number, { number: format.number(place + 1) })}
    </a>
  )
}
