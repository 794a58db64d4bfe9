/** The texts of a compact: what is being negotiated first, each with how far it has come; and beginning a new one. */
import './forms.css'
import './text-list.css'
import { useState } from 'react'
import { useActing } from '../acting/acting.ts'
import { useLeaving } from '../acting/leaving.ts'
import type { RecordListed } from '../api/calls.ts'
import { useRecords } from '../api/queries.ts'
import { Answered } from '../frame/answered.tsx'
import { useCompact, useNames } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { fill } from '../language/fill.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { RecordName, RecordTitle } from '../record/record-name.tsx'
import { Link } from '../route/link.tsx'
import { go, useSearch } from '../route/navigate.ts'
import { addressOf, addressOfRecord } from '../route/places.ts'
import { exercisePrefix } from '../session/exercise-name.ts'
import { blankFrame, FrameForm } from './frame-form.tsx'
import { newKey } from './text-acts.ts'

export const TextList = () => {
  const { id } = useCompact()
  const { words } = useWords()
  return (
    <>
      <Heading title={words.frame.texts} />
      <Begin />
      <Answered of={useRecords(id, 'text')}>
        {(texts) => (texts.length === 0 ? <p>{words.textPlace.noText}</p> : <Texts texts={texts} />)}
      </Answered>
    </>
  )
}

/** `?session=` names the session that the new text comes from. */
const Begin = () => {
  const { id, shown } = useCompact()
  const { words } = useWords()
  const { may } = useActing()
  const session = useSearch().get('session')
  const [isOpen, setOpen] = useState(session !== null)
  const start = shown.purpose === 'service' ? 'T-' : `${exercisePrefix}T-`
  const [record] = useState(() => `text/${newKey().replace('p-', start)}`)
  const leaving = useLeaving(record)
  if (!may('text', 'framed', 'prepare')) return null
  return (
    <details
      className="begin-text sheet"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h2>{words.textPlace.begin}</h2>
      </summary>
      {leaving.length > 0 ? <p role="status">{words.textPlace.onItsWay}</p> : null}
      {isOpen ? (
        <FrameForm
          record={record}
          keptAs="new"
          base={null}
          start={blankFrame(session)}
          action={words.textPlace.beginIt}
          onSent={() => go(addressOf(id, 'texts', record.slice('text/'.length)))}
        />
      ) : null}
    </details>
  )
}

const Texts = ({ texts }: { readonly texts: readonly RecordListed[] }) => {
  const open = texts.filter(({ summary }) => summary.open === true)
  const closed = texts.filter(({ summary }) => summary.open !== true)
  const { words } = useWords()
  return (
    <>
      <TextTable texts={open} name={words.textPlace.inNegotiation} />
      <TextTable texts={closed} name={words.textPlace.signedTexts} />
    </>
  )
}

interface TextTableProps {
  readonly texts: readonly RecordListed[]
  readonly name: string
}

const TextTable = ({ texts, name }: TextTableProps) => {
  const { words } = useWords()
  const { textPlace } = words
  if (texts.length === 0) return null
  return (
    <table className="text-table">
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{words.affairs.text.affair.one}</th>
          <th scope="col">{textPlace.whereItStands}</th>
          <th scope="col">{words.affairs.text.counts.open}</th>
          <th scope="col">{textPlace.waits}</th>
          <th scope="col">{words.affairs.text.dates.date}</th>
        </tr>
      </thead>
      <tbody>
        {texts.map((each) => (
          <Row key={each.record} text={each} />
        ))}
      </tbody>
    </table>
  )
}

const Row = ({ text }: { readonly text: RecordListed }) => {
  const { words, format } = useWords()
  const { id, self } = useCompact()
  const { shortOf } = useNames()
  const { textPlace } = words
  const { status, waitingFor, counts, dates, about } = text.summary
  const waiting = Array.isArray(waitingFor) ? waitingFor.map(String) : []
  const numbers = counts as { readonly paragraphs?: number; readonly open?: number } | undefined
  const date = (dates as { readonly date?: string | null } | undefined)?.date
  const session = Array.isArray(about) ? about[0] : undefined
  return (
    <tr>
      <th scope="row">
        <Link to={addressOfRecord(id, text.record)} data-line>
          <RecordTitle record={text.record} />
        </Link>
        {typeof session === 'string' ? (
          <p className="small quiet">
            <RecordName record={session} />
          </p>
        ) : null}
      </th>
      <td data-label={textPlace.whereItStands}>{wordOf(words.affairs.text.status, String(status))}</td>
      <td data-label={words.affairs.text.counts.open}>
        {fill(textPlace.ofParagraphs, {
          count: format.number(numbers?.open ?? 0),
          total: format.number(numbers?.paragraphs ?? 0),
        })}
      </td>
      <td data-label={textPlace.waits}>
        {waiting.length === 0
          ? textPlace.waitsNobody
          : waiting
              .toSorted((a, b) => Number(b === self) - Number(a === self))
              .map((who) => (who === self ? textPlace.forUs : shortOf(who)))
              .join(', ')}
      </td>
      <td data-label={words.affairs.text.dates.date}>
        {date == null ? words.frame.notStated : <time dateTime={date}>{format.date(date)}</time>}
      </td>
    </tr>
  )
}
