/** What waits for our answer: each statement with all that it says, to be confirmed or disputed, one by one or by kind. */
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { disputeGrounds } from '../../affairs/kernel/statement.ts'
import { useKept } from '../acting/kept.ts'
import { ActButton, KeptLine, Refusal } from '../acting/parts.tsx'
import { calls, type ReportedStatement } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { Answered } from '../frame/answered.tsx'
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { affairsShown, affairWord } from '../record/affairs.ts'
import { BodyWords } from '../record/body.tsx'
import { actHeading } from '../record/field-words.ts'
import { Fields } from '../record/fields.tsx'
import { RecordName } from '../record/record-name.tsx'
import { splitRecord } from '../route/places.ts'
import { SideName } from '../sides/side-mark.tsx'
import { relationOf } from '../sides/sides.ts'
import { useHoldsRole } from '../sign-in/me.ts'
import { type Answering, type Given, useAnswering } from './answering.ts'

export const ForUs = () => {
  const { id } = useCompact()
  const { words } = useWords()
  const [mayRelease, mayPrepare] = [useHoldsRole('release'), useHoldsRole('prepare')]
  const answering = useAnswering()
  const mayAnswer = mayRelease || mayPrepare
  const statements = useQuery({
    queryKey: ['compact', id, 'reported'],
    queryFn: async ({ signal }) => {
      const all: ReportedStatement[] = []
      for (let after: string | null = ''; after !== null; ) {
        const page: Page = await callNode(calls.reported, { compact: id }, { after, limit: 200 }, signal)
        all.push(...page.statements)
        after = page.next
      }
      return all
    },
  })
  return (
    <Answered of={statements}>
      {(list) => (
        <>
          <Refusal of={answering.outcome} />
          {list.length === 0 ? <p>{words.reported.nothingForUs}</p> : null}
          {list.length > 0 && !mayAnswer ? <p className="quiet">{words.reported.whoAnswers}</p> : null}
          {affairsShown.map((affair) => (
            <Group
              key={affair}
              affair={affair}
              statements={list.filter((each) => each.affair === affair)}
              answering={mayAnswer ? answering : undefined}
            />
          ))}
        </>
      )}
    </Answered>
  )
}

interface Page {
  readonly statements: readonly ReportedStatement[]
  readonly next: string | null
}

interface GroupProps {
  readonly affair: string
  readonly statements: readonly ReportedStatement[]
  /** Undefined where this visitor may not answer. */
  readonly answering: Answering | undefined
}

const Group = ({ affair, statements, answering }: GroupProps) => {
  const { words, format } = useWords()
  if (statements.length === 0) return null
  return (
    <section className="sheet group" aria-labelledby={affair}>
      <div className="group-head">
        <h2 id={affair}>
          {affairWord(words, `${affair}/`).many}{' '}
          <span className="quiet">{format.number(statements.length)}</span>
        </h2>
        {answering === undefined || statements.length < 2 ? null : (
          <button type="button" disabled={answering.isRunning} onClick={() => answering.confirm(statements)}>
            {format.counted(words.reported.confirmAll, statements.length)}
          </button>
        )}
      </div>
      <ul className="lines">
        {statements.map((statement) => (
          <li key={statement.statement}>
            <Line statement={statement} answering={answering} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface LineProps {
  readonly statement: ReportedStatement
  readonly answering: Answering | undefined
}

const Line = ({ statement, answering }: LineProps) => {
  const { words, format } = useWords()
  const { sides } = useCompact()
  const { nameOf } = useNames()
  const [disputing, setDisputing] = useState(false)
  const [given, setGiven] = useState<Given>({ ground: 'not-as-told', reason: '' })
  const became = answering?.became(statement)
  const { record, affair, act, by, fields, body } = statement
  const { happenedOn } = fields
  return (
    <article className="told">
      <p className="told-what">
        <RecordName record={record} /> <code>{splitRecord(record)[1]}</code>
      </p>
      <p className="small facts">
        <SideName relation={relationOf(sides, by)} name={nameOf(by)} />
        <span>{actHeading(words, affair, act, fields)}</span>
        {typeof happenedOn === 'string' ? (
          <time dateTime={happenedOn}>{fill(words.record.of, { date: format.date(happenedOn) })}</time>
        ) : null}
      </p>
      <details>
        <summary className="small">{words.reported.all}</summary>
        {body === null ? null : <BodyWords body={body} />}
        <Fields affair={affair} act={act} fields={fields} />
      </details>
      {answering === undefined ? null : became !== undefined ? (
        <p className="quiet">{became === 'waits' ? words.reported.prepared : words.acting.leaves}</p>
      ) : disputing ? (
        <Dispute
          statement={statement}
          answering={answering}
          given={given}
          onSent={setGiven}
          onOpen={setDisputing}
        />
      ) : (
        <p className="answers">
          <button
            type="button"
            data-line
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
    </article>
  )
}

interface DisputeProps {
  readonly statement: ReportedStatement
  readonly answering: Answering
  /** With what to begin. */
  readonly given: Given
  readonly onSent: (given: Given) => void
  readonly onOpen: (isOpen: boolean) => void
}

const Dispute = ({ statement, answering, given, onSent, onOpen }: DisputeProps) => {
  const { words } = useWords()
  const kept = useKept(`dispute/${statement.statement.replaceAll(/[^A-Za-z0-9]/g, '-')}`, given)
  const { ground, reason } = kept.value
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const sent = { ground, reason: reason.trim() }
    const done = await answering.dispute(statement, sent, () => onOpen(true))
    if (done.kind === 'refused' || done.kind === 'unreached') return
    onSent(sent)
    kept.clear()
    onOpen(false)
  }
  return (
    <form className="dispute" onSubmit={(event) => void send(event)}>
      <label>
        {words.reported.ground}
        <select
          value={ground}
          onChange={({ target }) =>
            kept.set({
              reason,
              ground: disputeGrounds.find((each) => each === target.value) ?? 'not-as-told',
            })
          }
        >
          {disputeGrounds.map((each) => (
            <option key={each} value={each}>
              {words.kernel.grounds[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.reported.reason}
        <textarea
          rows={3}
          maxLength={20_000}
          required
          value={reason}
          onChange={({ target }) => kept.set({ ground, reason: target.value })}
        />
      </label>
      <p className="answers">
        <ActButton kind="main" isRunning={answering.isRunning} disabled={reason.trim() === ''}>
          {words.reported.sendDispute}
        </ActButton>
        <button
          type="button"
          onClick={() => {
            kept.clear()
            onOpen(false)
          }}
        >
          {words.reported.leave}
        </button>
      </p>
      <KeptLine of={kept} />
    </form>
  )
}
