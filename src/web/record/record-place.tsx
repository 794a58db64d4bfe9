/** The place of any record: what it is called, where it stands, and its acts. */
import './record.css'
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
import { wordingOf } from './wording.ts'

export interface RecordPlaceProps {
  readonly affair: string
  readonly id: string
}

export const RecordPlace = ({ affair, id }: RecordPlaceProps) => {
  const { id: compact } = useCompact()
  return (
    <Answered of={useRecord(compact, affair, id)}>{(record) => <RecordFound record={record} />}</Answered>
  )
}

const RecordFound = ({ record }: { readonly record: RecordShown }) => {
  const { words, language } = useWords()
  const { id: compact } = useCompact()
  const kind = affairWord(words, record.record).one
  const [, code = ''] = record.record.split('/')
  const listed = useRecordNamed(compact, record.record).data ?? undefined
  const texts = wordingOf(record.record, listed?.wording ?? null)
  const ours = Array.isArray(listed?.wording?.ours) ? (listed.wording.ours as readonly string[]) : []
  return (
    <article className="record">
      <p className="kind quiet">
        {kind} <code>{code}</code>
      </p>
      <Heading title={texts[pickLanguage(texts, language) ?? ''] ?? code}>
        <Said texts={texts} ours={ours} />
      </Heading>
      <Where record={record} />
      <Conflicts conflicts={record.conflicts} />
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
      {waiting.map((who) => (
        <span key={who} className="quiet">
          {fill(words.kernel.waiting, { who: nameOf(who) })}
        </span>
      ))}
    </p>
  )
}
