/** The place of any record: what it is called, where it stands, and its acts. */
import './record.css'
import { lazy, Suspense } from 'react'
import type { RecordShown } from '../api/calls.ts'
import { useRecord, useRecordNamed } from '../api/queries.ts'
import { Answered } from '../frame/answered.tsx'
import { useCompact, useNames } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { fill } from '../language/fill.ts'
import { pickLanguage, Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { Acts } from './acts.tsx'
import { affairOf, affairWord } from './affairs.ts'
import { Conflicts } from './conflicts.tsx'
import { Fields } from './fields.tsx'
import { Marking } from './marking.tsx'
import { Parts } from './parts/parts.tsx'
import { RecordTitle } from './record-name.tsx'
import { actThatStands } from './stands-now.ts'
import { wordingOf } from './wording.ts'

const ActOnCommitment = lazy(async () => ({
  default: (await import('../commitment/act-on-commitment.tsx')).ActOnCommitment,
}))

export interface RecordPlaceProps {
  readonly affair: string
  readonly id: string
}

export const RecordPlace = ({ affair, id }: RecordPlaceProps) => {
  const { id: compact } = useCompact()
  const { words } = useWords()
  return (
    <Answered of={useRecord(compact, affair, id)} title={`${affairWord(words, `${affair}/`).one} ${id}`}>
      {(record) => <RecordFound record={record} />}
    </Answered>
  )
}

const RecordFound = ({ record }: { readonly record: RecordShown }) => {
  const { words, language } = useWords()
  const { id: compact, shown } = useCompact()
  const kind = affairWord(words, record.record).one
  const [affair = '', code = ''] = record.record.split('/')
  const listed = useRecordNamed(compact, record.record).data ?? undefined
  const texts = wordingOf(record.record, listed?.wording ?? null)
  const ours = Array.isArray(listed?.wording?.ours) ? (listed.wording.ours as readonly string[]) : []
  // Of one act alone nothing stands but what it says.
  const stands = record.acts.length === 1 ? undefined : actThatStands(record, shown.members)
  return (
    <article className={`record-page ${stands === undefined ? '' : 'with-now'}`}>
      <div className="record-head">
        <p className="kind quiet">
          {kind} <code>{code}</code>
        </p>
        <Heading title={texts[pickLanguage(texts, language) ?? ''] ?? code}>
          {Object.hasOwn(texts, 'und') ? (
            <RecordTitle record={record.record} />
          ) : (
            <Said texts={texts} ours={ours} />
          )}
        </Heading>
        <Where record={record} />
        <Conflicts conflicts={record.conflicts} />
      </div>
      {stands === undefined ? null : (
        <section className="stands-now" aria-labelledby="stands-now">
          <h2 id="stands-now">{words.record.standsNow}</h2>
          <Parts affair={affair} act={stands} />
          <Fields affair={affair} act={stands.act} fields={stands.fields} />
        </section>
      )}
      {affair === 'commitment' ? (
        <Suspense fallback={null}>
          <ActOnCommitment record={record} />
        </Suspense>
      ) : null}
      <Acts record={record} />
    </article>
  )
}

/** Where it stands, and who has not answered. */
export const Where = ({ record }: { readonly record: RecordShown }) => {
  const { words } = useWords()
  const { nameOf } = useNames()
  const affair = affairOf(record.record)
  const statuses: Readonly<Record<string, string>> = affair === undefined ? {} : words.affairs[affair].status
  const status = String(record.summary.status)
  const waiting = Array.isArray(record.summary.waitingFor) ? record.summary.waitingFor.map(String) : []
  return (
    <p className="where">
      <strong>{statuses[status] ?? status}</strong>
      {record.marking > 0 ? <Marking level={record.marking} /> : null}
      {waiting.map((who) => (
        <span key={who} className="quiet">
          {fill(words.kernel.waiting, { who: nameOf(who) })}
        </span>
      ))}
    </p>
  )
}
