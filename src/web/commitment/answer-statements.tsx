/** What the other side told in this record and waits for our answer: confirmed or disputed here as under Reported. */
import { stanceOf } from '../../affairs/kernel/statement.ts'
import { Refusal } from '../acting/parts.tsx'
import type { RecordShown } from '../api/calls.ts'
import { useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { statementsOf } from '../record/standing.ts'
import { sentenceOf } from '../record/telling/sentence.ts'
import { Telling } from '../record/telling/telling.tsx'
import { Answer } from '../reported/answer.tsx'
import { type Answering, useAnswering } from '../reported/answering.ts'
import { splitRecord } from '../route/places.ts'

export const AnswerStatements = ({ record }: { readonly record: RecordShown }) => {
  const { self } = useCompact()
  const answering = useAnswering()
  const waiting = statementsOf(record.state)
    .filter((each) => each.by !== self && stanceOf(each, self) === 'unconfirmed')
    .map(({ leaves }) => leaves.at(-1) ?? '')
  if (waiting.length === 0) return null
  return (
    <>
      <Refusal of={answering.outcome} />
      <ul className="lines">
        {waiting.map((leaf) => (
          <li key={leaf}>
            <Line record={record} leaf={leaf} answering={answering} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface LineProps {
  readonly record: RecordShown
  readonly leaf: string
  readonly answering: Answering
}

const Line = ({ record, leaf, answering }: LineProps) => {
  const { words } = useWords()
  const act = record.acts.find((each) => each.leaf === leaf)
  if (act === undefined) return null
  const [affair] = splitRecord(record.record)
  return (
    <>
      <Telling sentence={sentenceOf(words, record.record, act, record.acts)} by={act.authority} />
      <Answer statement={{ record: record.record, affair, statement: leaf }} answering={answering} />
    </>
  )
}
