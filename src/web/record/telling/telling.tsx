/** The sentence of an act: who did what, and to which entry. */
import { fill } from '../../language/fill.ts'
import { Filled } from '../../language/filled.tsx'
import { useWords } from '../../language/words.tsx'
import { AuthorityName } from '../../sides/authority-name.tsx'
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
          who: <AuthorityName code={by} />,
          of: sentence.of.map((code, place) => (
            <span key={code}>
              {place === 0 ? null : ', '}
              <AuthorityName code={code} />
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
