/** What of the sheet goes on to the next session, and putting it before that session. */
import { closedBy } from '../../affairs/review/reading.ts'
import { useActing } from '../acting/acting.ts'
import { ActButton, OutcomeLine } from '../acting/parts.tsx'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { idOf, type ReviewShown, type SessionShown, useSession } from './opening.ts'
import { addressOfPart } from './parts.ts'
import { PrepareLink } from './prepare-link.tsx'
import { put } from './session-acts.ts'

export interface ReviewOnwardProps {
  readonly session: SessionShown
  readonly review: ReviewShown
}

export const ReviewOnward = ({ session, review }: ReviewOnwardProps) => {
  const { words } = useWords()
  const { review: reviewWords } = words.sessionPlace
  const onward = review.rows.filter((row) => closedBy(row) !== 'both')
  const next = nextAfter(session)
  const mechanism = session.meeting?.mechanism ?? null
  return (
    <section className="sheet" aria-labelledby="onward">
      <h2 id="onward">{reviewWords.onward}</h2>
      <p className="small quiet">{reviewWords.onwardAbout}</p>
      {onward.length === 0 ? <p>{reviewWords.onwardNone}</p> : null}
      <ol className="lines">
        {onward.map((row) => (
          <li key={row.commitment}>
            <Said texts={row.text} plain />
            {closedBy(row) === 'as-told' ? (
              <span className="small quiet gap">{reviewWords.closedAsTold}</span>
            ) : null}
          </li>
        ))}
      </ol>
      {onward.length === 0 ? null : next === undefined ? (
        <PrepareLink {...(mechanism === null ? {} : { mechanism })} />
      ) : (
        <PutNext next={next.record} onward={onward.map(({ commitment }) => commitment)} />
      )}
    </section>
  )
}

/** The soonest that is planned after this one. */
const nextAfter = ({ around, meeting }: SessionShown) =>
  around?.planned.find(({ start }) => start === null || start > (meeting?.start ?? ''))

/** What the next session has on its sheet already is not put again. */
const PutNext = ({ next, onward }: { readonly next: string; readonly onward: readonly string[] }) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const { may, send, isRunning, outcome } = useActing()
  const { data } = useSession(id, idOf(next))
  const { review } = words.sessionPlace
  if (data === undefined) return null
  const onSheet = new Set(data.review?.rows.map(({ commitment }) => commitment))
  const open = new Set(data.candidates.map(({ record }) => record))
  // Of more candidates than are given here nobody knows which are still open: the node says it of those that are put.
  const toPut = onward.filter((record) => !onSheet.has(record) && (open.has(record) || data.next !== null))
  return (
    <div className="acts-row no-print">
      {toPut.length === 0 ? (
        <p>{fill(review.allPut, { session: idOf(next) })}</p>
      ) : may('review', 'put', 'prepare') ? (
        <ActButton isRunning={isRunning} onAct={() => void send(toPut.map((record) => put(next, record)))}>
          {fill(format.counted(review.putNext, toPut.length), { session: idOf(next) })}
        </ActButton>
      ) : null}
      <Link to={addressOfPart(id, next, 'review')}>{idOf(next)}</Link>
      <OutcomeLine of={outcome} />
    </div>
  )
}
