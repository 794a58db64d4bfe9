/** What the other side told in this record and waits for our answer: confirmed or disputed here as under Reported. */
import { useState } from 'react'
import { stanceOf } from '../../affairs/kernel/statement.ts'
import { Refusal } from '../acting/parts.tsx'
import type { RecordShown } from '../api/calls.ts'
import { useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { statementsOf } from '../record/standing.ts'
import { sentenceOf } from '../record/telling/sentence.ts'
import { Telling } from '../record/telling/telling.tsx'
import { type Answering, type Given, useAnswering } from '../reported/answering.ts'
import { Dispute } from '../reported/dispute.tsx'
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
  const [disputing, setDisputing] = useState(false)
  const [given, setGiven] = useState<Given>({ ground: 'not-as-told', reason: '' })
  const act = record.acts.find((each) => each.leaf === leaf)
  if (act === undefined) return null
  const [affair] = splitRecord(record.record)
  const statement = { record: record.record, affair, statement: leaf }
  const became = answering.became(statement)
  return (
    <>
      <Telling sentence={sentenceOf(words, record.record, act, record.acts)} by={act.authority} />
      {became !== undefined ? (
        <p className="quiet small">{became === 'waits' ? words.reported.prepared : words.acting.leaves}</p>
      ) : disputing ? (
        <Dispute
          statement={statement}
          answering={answering}
          given={given}
          onSent={setGiven}
          onOpen={setDisputing}
        />
      ) : (
        <p className="acts-row">
          <button
            type="button"
            aria-disabled={answering.isRunning}
            onClick={() => answering.confirm([statement])}
          >
            {words.reported.confirm}
          </button>
          <button type="button" onClick={() => setDisputing(true)}>
            {words.reported.dispute}
          </button>
        </p>
      )}
    </>
  )
}
