/** The meeting itself: when, where and on whose ground, how far its preparation has come, and what came of it. */

import { useRecord } from '../api/queries.ts'
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { isLocalText, Said } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { BodyWords } from '../record/body.tsx'
import { Conflicts } from '../record/conflicts.tsx'
import { RecordName } from '../record/record-name.tsx'
import { Link } from '../route/link.tsx'
import { StateNames } from '../sides/state-names.tsx'
import { CalendarLink } from './calendar-link.tsx'
import { HeldForm } from './held-form.tsx'
import { idOf, isHeld, type SessionShown } from './opening.ts'
import { addressOfPart, parts, partsOf } from './parts.ts'
import { PartState } from './parts-nav.tsx'
import { PromisesHere } from './promises-here.tsx'

export const MeetingPart = ({ session }: { readonly session: SessionShown }) => {
  const { words } = useWords()
  const { id } = useCompact()
  const record = useRecord(id, 'session', idOf(session.record)).data
  const { wording } = session
  return (
    <>
      {record === undefined ? null : <Conflicts conflicts={record.conflicts} />}
      <div className="session-grid">
        <section className="sheet" aria-labelledby="facts">
          <h2 id="facts">{words.sessionPlace.parts.meeting}</h2>
          <Facts session={session} />
          <CalendarLink session={session} />
        </section>
        {isHeld(session) ? (
          wording === null ? null : (
            <section className="sheet" aria-labelledby="recorded">
              <h2 id="recorded">{words.sessionPlace.what}</h2>
              <BodyWords body={{ ...wording, place: null }} />
            </section>
          )
        ) : (
          <Preparation session={session} />
        )}
      </div>
      {isHeld(session) ? <Later session={session} /> : <HeldForm session={session} />}
      <PromisesHere session={session} />
    </>
  )
}

const Facts = ({ session: { meeting, wording } }: { readonly session: SessionShown }) => {
  const { words, format } = useWords()
  const { sessionPlace } = words
  const place = wording?.place
  const note = wording?.note
  const isPlanned = meeting?.stage !== 'held'
  return (
    <dl className="fields key-facts">
      <div>
        <dt>{sessionPlace.when}</dt>
        <dd>
          <time>{format.range(meeting?.start ?? null, meeting?.end ?? null) ?? words.frame.notStated}</time>
        </dd>
      </div>
      <div>
        <dt>{sessionPlace.where}</dt>
        <dd>{isLocalText(place) ? <Said texts={place} /> : words.frame.notStated}</dd>
      </div>
      <div>
        <dt>{sessionPlace.hosts}</dt>
        <dd>
          <StateNames states={meeting?.hosts ?? []} />
        </dd>
      </div>
      {meeting?.format == null ? null : (
        <div>
          <dt>{sessionPlace.format}</dt>
          <dd>{wordOf(words.affairs.session.formats, meeting.format)}</dd>
        </div>
      )}
      {meeting?.mechanism == null ? null : (
        <div>
          <dt>{words.record.fields.mechanism}</dt>
          <dd>
            <RecordName record={meeting.mechanism} />
          </dd>
        </div>
      )}
      {isPlanned && isLocalText(note) ? (
        <div>
          <dt>{sessionPlace.note}</dt>
          <dd>
            <Said texts={note} />
          </dd>
        </div>
      ) : null}
    </dl>
  )
}

/** Each part with where it stands, as a list to go through. */
const Preparation = ({ session }: { readonly session: SessionShown }) => {
  const { words } = useWords()
  const { id, sides } = useCompact()
  const { nameOf } = useNames()
  const { sessionPlace } = words
  const waits: Readonly<Record<string, readonly string[]>> = {
    dates: session.waitingFor,
    agenda: session.agenda?.waitingFor ?? [],
  }
  return (
    <section className="sheet" aria-labelledby="preparation">
      <h2 id="preparation">{sessionPlace.preparation}</h2>
      <ul className="lines preparation">
        {parts
          .filter((part) => part !== 'meeting' && part !== 'history')
          .map((part) => (
            <li key={part}>
              <Link to={addressOfPart(id, session.record, part)} data-line>
                {sessionPlace.parts[part]}
              </Link>
              <span>
                <PartState session={session} part={part} />
                {sides
                  .filter(({ authority }) => waits[part]?.includes(authority))
                  .map(({ authority }) => (
                    <span key={authority} className="small quiet gap">
                      {fill(sessionPlace.waitsFor, { who: nameOf(authority) })}
                    </span>
                  ))}
              </span>
            </li>
          ))}
      </ul>
    </section>
  )
}

/** What was not prepared here may still be recorded. */
const Later = ({ session }: { readonly session: SessionShown }) => {
  const { words } = useWords()
  const { id } = useCompact()
  const shown = partsOf(session)
  const absent = parts.filter((part) => !shown.includes(part) && part !== 'dates')
  if (absent.length === 0) return null
  return (
    <p className="small quiet facts-row later no-print">
      {words.sessionPlace.later}
      {absent.map((part) => (
        <Link key={part} to={addressOfPart(id, session.record, part)}>
          {words.sessionPlace.parts[part]}
        </Link>
      ))}
    </p>
  )
}
