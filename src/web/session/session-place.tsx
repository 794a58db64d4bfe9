/** The place of a session: when and where it met, what came of it, what was promised in it and what was taken up again. */
import './session.css'
import { evidenceOf, originOf, termsShown } from '../../affairs/commitment/reading.ts'
import type { CommitmentState } from '../../affairs/commitment/schema.ts'
import type { RecordListed, RecordShown } from '../api/calls.ts'
import { useRecord, useRecords } from '../api/queries.ts'
import { Answered } from '../frame/answered.tsx'
import { useCompact } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { fill } from '../language/fill.ts'
import { pickLanguage } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { type Meeting, meetingOf } from '../mechanisms/meetings.ts'
import { Acts } from '../record/acts.tsx'
import { Conflicts } from '../record/conflicts.tsx'
import { RecordName, RecordTitle } from '../record/record-name.tsx'
import { Where } from '../record/record-place.tsx'
import { wordingOf } from '../record/wording.ts'
import { StateNames } from '../sides/state-names.tsx'

export const SessionPlace = ({ id }: { readonly id: string }) => {
  const { id: compact } = useCompact()
  return (
    <Answered of={useRecord(compact, 'session', id)}>{(record) => <SessionFound record={record} />}</Answered>
  )
}

const SessionFound = ({ record }: { readonly record: RecordShown }) => {
  const { words, language } = useWords()
  const { id: compact, shown } = useCompact()
  const meeting = meetingOf(record, shown.members)
  const mechanisms = useRecords(compact, 'mechanism').data
  const mechanism = mechanisms?.find((each) => each.record === meeting.mechanism)
  const texts = mechanism && wordingOf(mechanism.record, mechanism.wording)
  const name = texts?.[pickLanguage(texts, language) ?? ''] ?? words.affairs.session.affair.one
  const ordinal =
    meeting.number === null ? undefined : fill(words.mechanisms.ordinal, { number: meeting.number })
  const title = [name, ordinal].filter((part) => part !== undefined).join(' · ')
  return (
    <article className="record session">
      <p className="kind quiet">
        {words.affairs.session.affair.one} <code>{record.record.slice('session/'.length)}</code>
      </p>
      <Heading title={title}>
        {meeting.mechanism === null ? name : <RecordTitle record={meeting.mechanism} />}
        {ordinal === undefined ? null : ` · ${ordinal}`}
      </Heading>
      <Where record={record} />
      <Conflicts conflicts={record.conflicts} />
      <Facts meeting={meeting} />
      <Promises session={record.record} />
      <Acts record={record} />
    </article>
  )
}

const Facts = ({ meeting }: { readonly meeting: Meeting }) => {
  const { words, format } = useWords()
  const { fields } = words.record
  return (
    <dl className="fields key-facts">
      <div>
        <dt>{words.sessionPlace.when}</dt>
        <dd>
          <time>{format.range(meeting.start, meeting.end) ?? words.frame.notStated}</time>
        </dd>
      </div>
      <div>
        <dt>{fields.hosts}</dt>
        <dd>
          <StateNames states={meeting.hosts} />
        </dd>
      </div>
      {meeting.mechanism === null ? null : (
        <div>
          <dt>{fields.mechanism}</dt>
          <dd>
            <RecordName record={meeting.mechanism} />
          </dd>
        </div>
      )}
    </dl>
  )
}

/** Promised here first, and promised before and said, moved or done here. */
const Promises = ({ session }: { readonly session: string }) => {
  const { words } = useWords()
  const { id, shown } = useCompact()
  return (
    <Answered of={useRecords(id, 'commitment')}>
      {(commitments) => {
        const born = commitments.filter((each) => isBornIn(each, session, shown.members))
        const taken = commitments.flatMap((each) => takenUpIn(each, session))
        return (
          <div className="session-promises">
            <section className="sheet" aria-labelledby="born">
              <h2 id="born">{words.sessionPlace.born}</h2>
              {born.length === 0 ? <p className="quiet">{words.sessionPlace.noneBorn}</p> : null}
              <ol className="lines">
                {born.map(({ record, summary }) => (
                  <li key={record}>
                    <RecordName record={record} />
                    <p className="small quiet">
                      {wordOf(words.affairs.commitment.status, String(summary.status))}
                    </p>
                  </li>
                ))}
              </ol>
            </section>
            <section className="sheet" aria-labelledby="taken">
              <h2 id="taken">{words.sessionPlace.taken}</h2>
              {taken.length === 0 ? <p className="quiet">{words.sessionPlace.noneTaken}</p> : null}
              <ol className="lines">
                {taken.map(({ record, kind }) => (
                  <li key={`${record} ${kind}`}>
                    <RecordName record={record} />
                    <p className="small quiet">{wordOf(words.affairs.commitment.evidence, kind)}</p>
                  </li>
                ))}
              </ol>
            </section>
          </div>
        )
      }}
    </Answered>
  )
}

const isBornIn = ({ state }: RecordListed, session: string, members: readonly string[]): boolean => {
  const terms = termsShown(state as CommitmentState, members)
  return terms !== undefined && originOf(terms) === session
}

const takenUpIn = (
  { record, state }: RecordListed,
  session: string,
): readonly { readonly record: string; readonly kind: string }[] =>
  evidenceOf(state as CommitmentState)
    .filter(({ fields }) => fields.source === session)
    .map(({ fields }) => ({ record, kind: fields.kind }))
