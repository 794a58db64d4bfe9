/** What waits for our answer: each statement with all that it says, to be confirmed or disputed, one by one or by kind. */
import { type FormEvent, useState } from 'react'
import { disputeGrounds } from '../../affairs/kernel/statement.ts'
import { calls, type ReportedStatement } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { useWaiting } from '../api/queries.ts'
import { Answered } from '../frame/answered.tsx'
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { More } from '../list/more.tsx'
import { moreRows, useMore } from '../list/more-rows.ts'
import { affairsShown, affairWord } from '../record/affairs.ts'
import { BodyWords } from '../record/body.tsx'
import { actHeading } from '../record/field-words.ts'
import { Fields } from '../record/fields.tsx'
import { RecordName } from '../record/record-name.tsx'
import { splitRecord } from '../route/places.ts'
import { SideName } from '../sides/side-mark.tsx'
import { relationOf } from '../sides/sides.ts'
import { useHoldsRole } from '../sign-in/me.ts'
import { type Answering, type Ground, useAnswering } from './answering.ts'

export const ForUs = () => {
  const { id, self } = useCompact()
  const { words } = useWords()
  const [mayRelease, mayPrepare] = [useHoldsRole('release'), useHoldsRole('prepare')]
  const answering = useAnswering(id, mayRelease ? 'release' : 'prepare')
  const mayAnswer = mayRelease || mayPrepare
  return (
    <Answered of={useWaiting(id)}>
      {(waiting) => {
        const ours = waiting.filter(({ authority }) => authority === self)
        return (
          <>
            {answering.refusal === undefined ? null : (
              <p className="refused" role="alert">
                {answering.refusal}
              </p>
            )}
            {ours.length === 0 ? <p>{words.reported.nothingForUs}</p> : null}
            {ours.length > 0 && !mayAnswer ? <p className="quiet">{words.reported.whoAnswers}</p> : null}
            {affairsShown.map((affair) => {
              const count = ours.find((each) => each.affair === affair)?.count ?? 0
              return count === 0 ? null : (
                <Group key={affair} affair={affair} answering={mayAnswer ? answering : undefined} />
              )
            })}
          </>
        )
      }}
    </Answered>
  )
}

interface GroupProps {
  readonly affair: string
  /** Undefined where this visitor may not answer. */
  readonly answering: Answering | undefined
}

const Group = ({ affair, answering }: GroupProps) => {
  const { id } = useCompact()
  const { words, format } = useWords()
  const pages = useMore({
    key: ['compact', id, 'reported', affair],
    page: (after, signal) =>
      callNode(calls.reported, { compact: id }, { affair, after, limit: moreRows }, signal),
  })
  return (
    <Answered of={pages}>
      {(all) => {
        const statements = all.flatMap((each) => each.statements)
        return statements.length === 0 ? null : (
          <section className="sheet group" aria-labelledby={affair}>
            <div className="group-head">
              <h2 id={affair}>
                {affairWord(words, `${affair}/`).many}{' '}
                <span className="quiet">
                  {format.number(statements.length)}
                  {pages.hasMore ? '+' : ''}
                </span>
              </h2>
              {answering === undefined || statements.length < 2 ? null : (
                <button
                  type="button"
                  disabled={answering.isRunning}
                  onClick={() => answering.confirm(statements)}
                >
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
            <More of={pages} />
          </section>
        )
      }}
    </Answered>
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
      {answering === undefined ? null : answering.prepared.includes(statement.statement) ? (
        <p className="quiet">{words.reported.prepared}</p>
      ) : disputing ? (
        <Dispute statement={statement} answering={answering} onClose={() => setDisputing(false)} />
      ) : (
        <p className="answers">
          <button
            type="button"
            data-line
            disabled={answering.isRunning}
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
  readonly onClose: () => void
}

const Dispute = ({ statement, answering, onClose }: DisputeProps) => {
  const { words } = useWords()
  const [ground, setGround] = useState<Ground>('not-as-told')
  const [reason, setReason] = useState('')
  const send = (event: FormEvent): void => {
    event.preventDefault()
    answering.dispute(statement, ground, reason.trim(), onClose)
  }
  return (
    <form className="dispute" onSubmit={send}>
      <label>
        {words.reported.ground}
        <select
          value={ground}
          onChange={({ target }) =>
            setGround(disputeGrounds.find((each) => each === target.value) ?? 'not-as-told')
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
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <p className="answers">
        <button type="submit" className="main" disabled={answering.isRunning || reason.trim() === ''}>
          {words.reported.sendDispute}
        </button>
        <button type="button" onClick={onClose}>
          {words.reported.leave}
        </button>
      </p>
    </form>
  )
}
