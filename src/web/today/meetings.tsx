/** When the sides meet next; and of the mechanisms that missed a year or whose turn to host is stated, when they met last. */
import type { Answers, RecordListed } from '../api/calls.ts'
import { useAnswers, useCommitmentsOverview, useFirstOf, useRecordNamed } from '../api/queries.ts'
import { Answered, bothOf } from '../frame/answered.tsx'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import type { CadenceShown, TurnShown } from '../mechanisms/lanes.ts'
import { CadenceWords } from '../mechanisms/mechanism-table.tsx'
import { meetingOf } from '../mechanisms/meetings.ts'
import { RecordName } from '../record/record-name.tsx'
import { Link } from '../route/link.tsx'
import { addressOf } from '../route/places.ts'
import { PrepareLink } from '../session/prepare-link.tsx'
import { StateNames } from '../sides/state-names.tsx'
import { dayText } from './day.ts'

/** Mechanisms that are told of here; the place of all of them has the rest. */
const most = 8

export const Meetings = ({ today }: { readonly today: number }) => {
  const { words } = useWords()
  const { id } = useCompact()
  return (
    <section className="sheet" aria-labelledby="meetings">
      <h2 id="meetings">{words.today.nextSession}</h2>
      <Answered of={bothOf(useCommitmentsOverview(id, dayText(today)), useAnswers(id))}>
        {([{ nextSession }, answers]) => (
          <>
            {nextSession === null ? (
              <p className="facts">
                {words.today.nonePlanned} <PrepareLink />
              </p>
            ) : (
              <NextSession record={nextSession.record} />
            )}
            <Telling answers={answers} />
          </>
        )}
      </Answered>
    </section>
  )
}

const NextSession = ({ record }: { readonly record: string }) => {
  const { id, shown } = useCompact()
  const { format } = useWords()
  return (
    <Answered of={useRecordNamed(id, record)}>
      {(session: RecordListed | null) => {
        const meeting = session === null ? undefined : meetingOf(session, shown.members)
        return (
          <p>
            <RecordName record={record} />{' '}
            {meeting?.start == null ? null : <time>{format.range(meeting.start, meeting.end)}</time>}
          </p>
        )
      }}
    </Answered>
  )
}

const Telling = ({ answers }: { readonly answers: Answers }) => {
  const { words } = useWords()
  const { id } = useCompact()
  const told = answers.cadence.flatMap((each) => {
    const cadence = each as unknown as CadenceShown
    const turn = answers.turn.find(({ mechanism }) => mechanism === each.mechanism) as TurnShown | undefined
    return cadence.verdict === 'missed' || turn?.basis === 'stated'
      ? [{ mechanism: each.mechanism, cadence, turn }]
      : []
  })
  // What was missed most weighs most.
  const missed = ({ cadence }: (typeof told)[number]): number =>
    cadence.missedYears.length + cadence.since.length
  told.sort((a, b) => missed(b) - missed(a))
  return (
    <>
      <ul className="lines">
        {told.slice(0, most).map((each) => (
          <li key={each.mechanism}>
            <Mechanism {...each} />
          </li>
        ))}
      </ul>
      {told.length > most ? (
        <p>
          <Link to={addressOf(id, 'mechanisms')}>{words.frame.mechanisms}</Link>
        </p>
      ) : null}
    </>
  )
}

interface MechanismProps {
  readonly mechanism: string
  readonly cadence: CadenceShown
  readonly turn: TurnShown | undefined
}

const Mechanism = ({ mechanism, cadence, turn }: MechanismProps) => {
  const { words, format } = useWords()
  const { id, shown } = useCompact()
  const held = useFirstOf(
    id,
    {
      affair: 'session',
      about: mechanism,
      status: 'reported,confirmed',
      to: '9999',
      sort: 'since',
      order: 'desc',
    },
    1,
  ).data?.records[0]
  const last = held === undefined ? null : meetingOf(held, shown.members).start
  return (
    <>
      <RecordName record={mechanism} />
      <p className="small">
        <CadenceWords cadence={cadence} />
      </p>
      <p className="small facts">
        {last === null ? null : <span>{fill(words.today.lastMet, { date: format.date(last) })}</span>}
        {turn?.side == null ? null : (
          <span className="turn">
            {words.today.turn} <StateNames states={[turn.side]} />
          </span>
        )}
        <PrepareLink mechanism={mechanism} />
      </p>
    </>
  )
}
