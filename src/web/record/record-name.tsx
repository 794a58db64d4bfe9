/** Another record by its own words, as a link to it; by its identifier until they have come. */

import { classificationTable } from '../../affairs/kernel/marking.ts'
import type { RecordListed } from '../api/calls.ts'
import { useRecordNamed } from '../api/queries.ts'
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { meetingOf } from '../mechanisms/meetings.ts'
import { Link } from '../route/link.tsx'
import { addressOfRecord, splitRecord } from '../route/places.ts'
import { affairWord } from './affairs.ts'
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
  const belongs = belongingOf(affair, code)
  if (belongs !== undefined) return <OfSession affair={affair} {...belongs} />
  if (found == null) return <code>{code}</code>
  return affair === 'session' ? <SessionTitle session={found} /> : <NamedByWording record={found} />
}

const NamedByWording = ({ record: { record, wording } }: { readonly record: RecordListed }) => {
  const { words } = useWords()
  const texts = wordingOf(record, wording)
  // There is one table of classification, and it has no name.
  return record === classificationTable ? affairWord(words, record).one : <Said texts={texts} plain />
}

interface Belonging {
  readonly session: string
  /** Whose delegation. */
  readonly of: string | undefined
}

/** Agendas, reviews and delegations are named after their session (`affairs/kernel/belongs-to.ts`). */
const belongingOf = (affair: string, code: string): Belonging | undefined => {
  if (affair === 'agenda' || affair === 'review') return { session: `session/${code}`, of: undefined }
  if (affair !== 'delegation') return undefined
  const [, session, of] = /^(.+?)\.([A-Z]{2}\..+)$/.exec(code) ?? []
  return session === undefined ? undefined : { session: `session/${session}`, of }
}

const OfSession = ({ affair, session, of }: Belonging & { readonly affair: string }) => {
  const { words } = useWords()
  const { nameOf } = useNames()
  return (
    <>
      {affairWord(words, `${affair}/`).one}
      {of === undefined ? null : (
        <>
          {' · '}
          <bdi>{nameOf(of)}</bdi>
        </>
      )}
      {' · '}
      <RecordTitle record={session} />
    </>
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
