/** The place of a session: its parts, one at a time, with the state of each in the row that leads to them. */
import './session.css'
import { useRecords } from '../api/queries.ts'
import { Answered, bothOf } from '../frame/answered.tsx'
import { useCompact, useNames } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { useKeys } from '../frame/keys.ts'
import { fill } from '../language/fill.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { go, useSearch } from '../route/navigate.ts'
import { AgendaPart } from './agenda-part.tsx'
import { BriefSheet } from './brief-sheet.tsx'
import { CarryOverSheet } from './carry-over-sheet.tsx'
import { DatesPart } from './dates-part.tsx'
import { DelegationsPart } from './delegations-part.tsx'
import { useIsExercise } from './exercise.ts'
import { HistoryPart } from './history-part.tsx'
import { MeetingPart } from './meeting-part.tsx'
import { idOf, type SessionShown, useSession } from './opening.ts'
import { PapersPart } from './papers-part.tsx'
import { addressOfPart, type Part, partsOf, readPart, type Sheet } from './parts.ts'
import { PartsNav } from './parts-nav.tsx'
import { ReviewPart } from './review-part.tsx'
import { SessionName, useSessionTitle } from './session-name.tsx'

export const SessionPlace = ({ id }: { readonly id: string }) => {
  const { id: compact } = useCompact()
  const { words } = useWords()
  // It is named after its mechanism, and a name that comes later moves all that stands below it.
  const session = bothOf(useSession(compact, id), useRecords(compact, 'mechanism'))
  return (
    <Answered of={session} title={`${words.affairs.session.affair.one} ${id}`}>
      {([found]) => <SessionFound session={found} />}
    </Answered>
  )
}

const SessionFound = ({ session }: { readonly session: SessionShown }) => {
  const { words } = useWords()
  const { id: compact } = useCompact()
  const part = readPart(useSearch())
  const title = useSessionTitle(session)
  const isExercise = useIsExercise(session.record)
  const open = partsOf(session)
  useKeys(
    Object.fromEntries(
      open.map((each, i) => [String(i + 1), () => go(addressOfPart(compact, session.record, each))]),
    ),
  )
  if (part === 'brief' || part === 'carry-over') return <Printed session={session} sheet={part} />
  return (
    <article className="session-place">
      <p className="kind quiet">
        {words.affairs.session.affair.one} <code>{idOf(session.record)}</code>
        {isExercise ? <strong className="badge">{words.sessionPlace.exercise}</strong> : null}
      </p>
      <Heading title={title}>
        <SessionName session={session} />
      </Heading>
      <Standing session={session} />
      <PartsNav session={session} parts={open} part={part} />
      <Shown part={part} session={session} />
    </article>
  )
}

const Shown = ({ part, session }: { readonly part: Part; readonly session: SessionShown }) => {
  switch (part) {
    case 'meeting':
      return <MeetingPart session={session} />
    case 'dates':
      return <DatesPart session={session} />
    case 'agenda':
      return <AgendaPart session={session} />
    case 'delegations':
      return <DelegationsPart session={session} />
    case 'review':
      return <ReviewPart session={session} />
    case 'papers':
      return <PapersPart session={session} />
    case 'history':
      return <HistoryPart session={session} />
  }
}

const Printed = ({ session, sheet }: { readonly session: SessionShown; readonly sheet: Sheet }) =>
  sheet === 'brief' ? <BriefSheet session={session} /> : <CarryOverSheet session={session} />

/** Where it stands, and who has not answered. */
const Standing = ({ session }: { readonly session: SessionShown }) => {
  const { words } = useWords()
  const { nameOf } = useNames()
  return (
    <p className="where">
      <strong>{wordOf(words.affairs.session.status, session.status)}</strong>
      {session.waitingFor.map((who) => (
        <span key={who} className="quiet">
          {fill(words.kernel.waiting, { who: nameOf(who) })}
        </span>
      ))}
    </p>
  )
}
