/** Dates: what is agreed, what each side proposes beside it, and what this side may do about that. */
import { useActing } from '../acting/acting.ts'
import { ActButton, OutcomeLine } from '../acting/parts.tsx'
import { useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { CalendarLink } from './calendar-link.tsx'
import { DatesForms } from './dates-forms.tsx'
import { isHeld, type Proposal, type SessionShown } from './opening.ts'
import { Proposals } from './proposals.tsx'
import { Refusals } from './refusals.tsx'
import { accept, decline } from './session-acts.ts'
import { ToldLines } from './told-lines.tsx'

export const DatesPart = ({ session }: { readonly session: SessionShown }) => {
  const { words, format } = useWords()
  const { dates } = words.sessionPlace
  const { may } = useActing()
  const mayAct = may('session', 'proposed', 'prepare') && session.status !== 'confirmed'
  const alive = session.proposals.filter(({ agreed, stands }) => agreed !== null || stands.length > 0)
  const earlier = session.proposals.filter((each) => !alive.includes(each))
  const actions = mayAct ? (each: Proposal) => <Answers session={session} proposal={each} /> : undefined
  return (
    <section className="sheet" aria-labelledby="dates">
      <h2 id="dates">{words.sessionPlace.parts.dates}</h2>
      {alive.length === 0 ? (
        <p>{isHeld(session) ? dates.noneHeld : dates.none}</p>
      ) : (
        <Proposals proposals={alive} actions={actions} />
      )}
      <CalendarLink session={session} />
      <Refusals refused={session.refused} />
      <ToldLines record={session.record} told={session.told} />
      {mayAct ? <DatesForms session={session} alive={alive} /> : null}
      {earlier.length === 0 ? null : (
        <details className="earlier">
          <summary>{format.counted(dates.earlier, earlier.length)}</summary>
          <Proposals proposals={earlier} />
        </details>
      )}
    </section>
  )
}

/** What takes one press: what needs words opens a form below. */
const Answers = ({ session, proposal }: { readonly session: SessionShown; readonly proposal: Proposal }) => {
  const { words } = useWords()
  const { self } = useCompact()
  const { dates } = words.sessionPlace
  const { send, isRunning, outcome } = useActing()
  const isOurs = proposal.stands.some(({ party, basis }) => party === self && basis === 'own')
  if (proposal.agreed === 'own') return null
  return (
    <>
      {isOurs ? null : (
        <ActButton
          isRunning={isRunning}
          kind="main"
          onAct={() => void send([accept(session.record, proposal.leaf)])}
        >
          {dates.accept}
        </ActButton>
      )}
      {isOurs && proposal.by === self ? (
        <ActButton
          isRunning={isRunning}
          onAct={() => void send([decline(session.record, proposal.leaf, '')])}
        >
          {dates.withdraw}
        </ActButton>
      ) : null}
      <OutcomeLine of={outcome} />
    </>
  )
}
