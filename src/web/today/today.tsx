/** The place Today: the next session, who waits for whom, what is due, and what was said often and not done. */
import './today.css'
import { useMemo } from 'react'
import type { Answers, RecordListed } from '../api/calls.ts'
import { useAnswers, useRecords, useRecordsOf } from '../api/queries.ts'
import { answers as answersQuestion, searchOf } from '../commitments/choice.ts'
import { type CommitmentRow, commitmentRow } from '../commitments/commitment-row.ts'
import { Answered, bothOf } from '../frame/answered.tsx'
import { useCompact, useNames } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { fill } from '../language/fill.ts'
import { Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { type LaneShown, lanesOf, lastMeeting } from '../mechanisms/lanes.ts'
import { CadenceWords } from '../mechanisms/mechanism-table.tsx'
import { nextMeeting } from '../mechanisms/meetings.ts'
import { affairsShown, affairWord } from '../record/affairs.ts'
import { RecordName } from '../record/record-name.tsx'
import { Link } from '../route/link.tsx'
import { addressOf, splitRecord } from '../route/places.ts'
import { SideName } from '../sides/side-mark.tsx'
import type { Side } from '../sides/sides.ts'
import { StateNames } from '../sides/state-names.tsx'
import { Changed } from './changed.tsx'
import { dayOf } from './day.ts'
import { Drafts } from './drafts.tsx'
import { waitingFor } from './waiting.ts'

export const Today = () => {
  const { id } = useCompact()
  const { words, format } = useWords()
  const records = bothOf(useRecords(id, 'mechanism'), useRecords(id, 'session'))
  const all = bothOf(bothOf(records, useAnswers(id)), useRecords(id, 'commitment'))
  const now = new Date()
  const day = new Date(dayOf(now) * 86_400_000).toISOString().slice(0, 10)
  return (
    <>
      <Heading title={words.frame.today}>
        {words.frame.today}, <time dateTime={day}>{format.date(day)}</time>
      </Heading>
      <Answered of={all}>
        {([[[mechanisms, sessions], answers], commitments]) => (
          <Loaded mechanisms={mechanisms} sessions={sessions} answers={answers} commitments={commitments} />
        )}
      </Answered>
    </>
  )
}

interface LoadedProps {
  readonly mechanisms: readonly RecordListed[]
  readonly sessions: readonly RecordListed[]
  readonly commitments: readonly RecordListed[]
  readonly answers: Answers
}

const Loaded = ({ mechanisms, sessions, commitments, answers }: LoadedProps) => {
  const { shown } = useCompact()
  const today = dayOf(new Date())
  const lanes = useMemo(
    () => lanesOf(mechanisms, sessions, answers, shown.members),
    [mechanisms, sessions, answers, shown.members],
  )
  const rows = useMemo(
    () => commitments.map((each) => commitmentRow(each, shown.members, today)),
    [commitments, shown.members, today],
  )
  return (
    <div className="today-grid">
      <div>
        <Drafts />
        <Changed />
        <Waiting />
        <Meetings lanes={lanes} today={today} />
      </div>
      <Promises rows={rows} />
    </div>
  )
}

/** Two columns as in a treaty: ours first. */
const Waiting = () => {
  const { id, sides } = useCompact()
  const { words } = useWords()
  const records = useRecordsOf(id, affairsShown)
  return (
    <section className="sheet waiting" aria-labelledby="waiting">
      <h2 id="waiting">{words.today.waiting}</h2>
      <div className="columns">
        {sides.map((side) => (
          <WaitingColumn key={side.authority} side={side} records={records} />
        ))}
      </div>
    </section>
  )
}

const WaitingColumn = ({
  side,
  records,
}: {
  readonly side: Side
  readonly records: readonly RecordListed[]
}) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const { nameOf } = useNames()
  const items = waitingFor(records, side.authority)
  const counts = affairsShown
    .map((affair) => ({
      affair,
      count: items.filter(({ record }) => splitRecord(record)[0] === affair).length,
    }))
    .filter(({ count }) => count > 0)
  const isOurs = side.relation === 'ours'
  return (
    <div>
      <h3>
        <SideName relation={side.relation} name={nameOf(side.authority)} />
      </h3>
      <p className="quiet small">{isOurs ? words.today.toAnswerByUs : words.today.toAnswerByThem}</p>
      {counts.length === 0 ? (
        <p>{words.today.nothingWaits}</p>
      ) : (
        <ul className="counts">
          {counts.map(({ affair, count }) => (
            <li key={affair}>
              <Link to={`${addressOf(id, 'reported')}?side=${side.authority}#${affair}`} data-line>
                <span>{affairWord(words, `${affair}/`).many}</span>
                <span className="number">{format.number(count)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const Meetings = ({ lanes, today }: { readonly lanes: readonly LaneShown[]; readonly today: number }) => {
  const { words, format } = useWords()
  const next = nextMeeting(
    lanes.flatMap(({ meetings }) => meetings),
    today,
  )
  const telling = lanes.filter(
    ({ cadence, turn }) => cadence?.verdict === 'missed' || turn?.basis === 'stated',
  )
  return (
    <section className="sheet" aria-labelledby="meetings">
      <h2 id="meetings">{words.today.nextSession}</h2>
      {next === undefined ? (
        <p>{words.today.nonePlanned}</p>
      ) : (
        <p>
          <RecordName record={next.record} /> <time>{format.range(next.start, next.end)}</time>
        </p>
      )}
      <ul className="lines">
        {telling.map((lane) => {
          const last = lastMeeting(lane)
          return (
            <li key={lane.mechanism}>
              <RecordName record={lane.mechanism} />
              <p className="small">
                <CadenceWords cadence={lane.cadence} />
              </p>
              <p className="small facts">
                {last?.start == null ? null : (
                  <span>{fill(words.today.lastMet, { date: format.date(last.start) })}</span>
                )}
                {lane.turn?.side == null ? null : (
                  <span className="turn">
                    {words.today.turn} <StateNames states={[lane.turn.side]} />
                  </span>
                )}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** How many lines a person reads before going to the table. */
const few = 6

const Promises = ({ rows }: { readonly rows: readonly CommitmentRow[] }) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const setting = { ourState: '', theirStates: [], nextSession: undefined }
  const dated = rows
    .filter((row) => answersQuestion(row, 'due', setting))
    .toSorted((a, b) => ((a.dues.at(-1) ?? '') < (b.dues.at(-1) ?? '') ? -1 : 1))
  const oldest = rows.filter((row) => row.isOpen).toSorted((a, b) => (b.ageDays ?? 0) - (a.ageDays ?? 0))
  const choice = { stage: 'open', order: 'age', question: undefined } as const
  return (
    <section className="sheet promises" aria-labelledby="promises">
      <h2 id="promises">{words.today.promises}</h2>
      <h3>{words.today.due}</h3>
      {dated.length === 0 ? <p className="quiet">{words.today.nothingDue}</p> : null}
      <ul className="lines">
        {dated.slice(0, few).map((row) => (
          <li key={row.record}>
            <Line row={row} />
            <span className="small whole">
              <time>{format.date(row.dues.at(-1) ?? '')}</time>{' '}
              {row.isOverdue ? <strong className="alarm">{words.commitments.overdue}</strong> : null}
            </span>
          </li>
        ))}
      </ul>
      <h3>{words.today.oldest}</h3>
      <ul className="lines">
        {oldest.slice(0, few).map((row) => (
          <li key={row.record}>
            <Line row={row} />
            <span className="small whole">
              {row.ageDays === undefined ? words.frame.notStated : format.age(row.ageDays)}
              {row.restatements === 0
                ? null
                : ` · ${words.commitments.columns.restated}: ${format.counted(words.commitments.times, row.restatements)}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to={`${addressOf(id, 'commitments')}${searchOf(choice)}`}>
          {format.counted(words.today.allOpen, oldest.length)}
        </Link>
      </p>
    </section>
  )
}

const Line = ({ row }: { readonly row: CommitmentRow }) => {
  const { id } = useCompact()
  return (
    <Link className="wording" to={addressOf(id, ...splitPath(row.record))} data-line>
      <Said texts={row.texts} plain />
    </Link>
  )
}

const splitPath = (record: string): readonly string[] => ['records', ...splitRecord(record)]
