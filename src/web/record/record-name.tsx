/** Another record by its own words, as a link to it; by its identifier until they have come. */

import type { RecordListed } from '../api/calls.ts'
import { useRecordNamed } from '../api/queries.ts'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { meetingOf } from '../mechanisms/meetings.ts'
import { Link } from '../route/link.tsx'
import { addressOfRecord, splitRecord } from '../route/places.ts'
import { wordingOf } from './wording.ts'

export const RecordName = ({ record }: { readonly record: string }) => {
  const { id } = useCompact()
  return (
    <Link to={addressOfRecord(id, record)}>
      <RecordTitle record={record} />
    </Link>
  )
}

export const RecordTitle = ({ record }: { readonly record: string }) => {
  const { id } = useCompact()
  const [affair, code] = splitRecord(record)
  const found = useRecordNamed(id, record).data
  if (found == null) return <code>{code}</code>
  return affair === 'session' ? (
    <SessionTitle session={found} />
  ) : (
    <Said texts={wordingOf(record, found.wording)} plain />
  )
}

/** A session has no name of its own: its mechanism's, its number, its year. */
const SessionTitle = ({ session }: { readonly session: RecordListed }) => {
  const { words, format } = useWords()
  const { shown } = useCompact()
  const { mechanism, number, start } = meetingOf(session, shown.members)
  const facts = [
    number === null ? undefined : fill(words.mechanisms.ordinal, { number }),
    start === null ? undefined : format.date(start),
  ].filter((fact) => fact !== undefined)
  return (
    <>
      {mechanism === null ? words.affairs.session.affair.one : <RecordTitle record={mechanism} />}
      {facts.length === 0 ? null : ` · ${facts.join(' · ')}`}
    </>
  )
}
