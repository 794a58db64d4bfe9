/** The texts of a compact: what is being negotiated first, each with how far it has come; and beginning a new one. */
import './forms.css'
import './text-list.css'
import { useState } from 'react'
import { useActing } from '../acting/acting.ts'
import { useLeaving } from '../acting/leaving.ts'
import { calls, type RecordListed, type RecordPage } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { Answered, bothOf } from '../frame/answered.tsx'
import { useCompact, useNames } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { fill } from '../language/fill.ts'
import { Said } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { More } from '../list/more.tsx'
import { type MoreRows, moreRows, useMore } from '../list/more-rows.ts'
import { Marking } from '../record/marking.tsx'
import { RecordName } from '../record/record-name.tsx'
import { wordingOf } from '../record/wording.ts'
import { Link } from '../route/link.tsx'
import { go, useSearch } from '../route/navigate.ts'
import { addressOf, addressOfRecord } from '../route/places.ts'
import { exercisePrefix } from '../session/exercise-name.ts'
import { blankFrame, FrameForm } from './frame-form.tsx'
import { newKey } from './text-acts.ts'

export const TextList = () => {
  const { words } = useWords()
  const [open, closed] = [useTexts(true), useTexts(false)]
  return (
    <>
      <Heading title={words.frame.texts} />
      <Begin />
      <Answered of={bothOf(open, closed)}>
        {([negotiated, signed]) =>
          rowsOf(negotiated).length + rowsOf(signed).length === 0 ? (
            <p>{words.textPlace.noText}</p>
          ) : (
            <>
              <TextTable texts={rowsOf(negotiated)} more={open} name={words.textPlace.inNegotiation} />
              <TextTable texts={rowsOf(signed)} more={closed} name={words.textPlace.signedTexts} />
            </>
          )
        }
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

/** By the day that they bear, the newest first; none moves because somebody wrote in it. */
const useTexts = (isOpen: boolean): MoreRows<RecordPage> => {
  const { id } = useCompact()
  return useMore({
    key: ['compact', id, 'texts', isOpen ? 'open' : 'closed'],
    page: (after, signal) =>
      callNode(
        calls.records,
        { compact: id },
        { affair: 'text', open: `${isOpen}`, sort: 'since', order: 'desc', after, limit: moreRows },
        signal,
      ),
  })
}

const rowsOf = (pages: readonly RecordPage[]): readonly RecordListed[] =>
  pages.flatMap(({ records }) => records)

interface TextTableProps {
  readonly texts: readonly RecordListed[]
  readonly more: MoreRows<RecordPage>
  readonly name: string
}

const TextTable = ({ texts, more, name }: TextTableProps) => {
  const { words } = useWords()
  const { textPlace } = words
  if (texts.length === 0) return null
  return (
    <>
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
      <More of={more} />
    </>
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
          <Said texts={wordingOf(text.record, text.wording)} plain />
        </Link>
        {text.marking > 0 ? (
          <>
            {' '}
            <Marking level={text.marking} />
          </>
        ) : null}
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
