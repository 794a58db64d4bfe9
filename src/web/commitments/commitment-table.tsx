/**
 * The table of commitments. Columns that do not fit are said under the wording instead. A few rows stand there whole, each as
 * high as its wording; of many all rows are equally high, a longer wording is shown whole where one points or stands, and only
 * what is in view is drawn.
 */
import { useLayoutEffect, useRef, useState } from 'react'
import type { ListAsked, RecordPage } from '../api/calls.ts'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { HeldLine } from '../list/held-line.tsx'
import { useHeldRows } from '../list/held-rows.ts'
import { mostWhole, usePagedRecords } from '../list/paged-records.ts'
import { usePrinting } from '../list/printing.ts'
import { useRowKeys } from '../list/row-keys.ts'
import { useRowWindow } from '../list/row-window.ts'
import { Link } from '../route/link.tsx'
import { addressOfRecord, splitRecord } from '../route/places.ts'
import { StateNames } from '../sides/state-names.tsx'
import { type CommitmentRow, commitmentRow } from './commitment-row.ts'
import { type Axis, AxisHead, LifeLine } from './life-line.tsx'

export interface CommitmentTableProps {
  /** Which list `head` is of, and which is asked for. */
  readonly list: string
  readonly asked: ListAsked
  /** Its first page, and how many rows it has in all. */
  readonly head: RecordPage
  readonly total: number
  /** What is shown is the list that was asked for before. */
  readonly isOlder: boolean
  readonly axis: Axis
  readonly today: number
}

const columnsInAll = 6

export const CommitmentTable = ({
  list,
  asked,
  head,
  isOlder,
  axis,
  today,
  ...now
}: CommitmentTableProps) => {
  const { words, format } = useWords()
  const { id, shown } = useCompact()
  const held = useHeldRows(list, now.total)
  held.take(0, head.records)
  const { total } = held
  const isLong = total > mostWhole
  const top = useRef<HTMLTableSectionElement>(null)
  const [rowHeight, setRowHeight] = useState(88)
  const inView = useRowWindow(top, rowHeight, total)
  const printing = usePrinting(id, asked, total)
  const isPrinting = printing.records !== undefined
  const { from, to } = isPrinting
    ? { from: 0, to: printing.records?.length ?? 0 }
    : isLong
      ? inView
      : { from: 0, to: total }
  const paged = usePagedRecords(id, asked, held, { from, to }, isOlder)
  const rowAt = (place: number) => printing.records?.[place] ?? paged(place)
  const keys = useRowKeys(top, { total, rowHeight: isLong ? rowHeight : undefined })
  useLayoutEffect(() => {
    const measure = (): void => {
      const height = top.current?.parentElement
        ?.querySelector('tbody [aria-rowindex]')
        ?.getBoundingClientRect().height
      if (isLong && !isPrinting && height !== undefined && height > 0) setRowHeight(height)
    }
    measure()
    // Its own width: it changes also where a guide beside it is opened or hidden.
    const observer = new ResizeObserver(measure)
    if (top.current !== null) observer.observe(top.current)
    return () => observer.disconnect()
  }, [isLong, isPrinting])
  const { columns } = words.commitments
  return (
    <>
      {isLong ? (
        <p className="quiet small list-help">
          <span className="off-paper">{words.frame.list.keys}</span>{' '}
          <button type="button" className="off-paper" onClick={printing.print} disabled={printing.isLoading}>
            {format.counted(words.frame.list.print, Math.min(total, printing.most))}
          </button>
          <span className="on-paper">
            {fill(words.frame.list.onPaper, { shown: format.number(to - from), total: format.number(total) })}
          </span>
        </p>
      ) : null}
      <HeldLine rows={held} />
      <table
        className={isLong && !isPrinting ? 'commitments-table even-rows' : 'commitments-table'}
        aria-rowcount={total + 1}
        aria-busy={isOlder}
        onKeyDown={keys}
      >
        <thead ref={top}>
          <tr aria-rowindex={1}>
            <th scope="col">{columns.commitment}</th>
            <th scope="col" className="by middle-only">
              {columns.responsible}
            </th>
            <th scope="col" className="age middle-only">
              {columns.age}
            </th>
            <th scope="col" className="wide-only picture">
              <span className="unseen">{columns.course}</span>
              <AxisHead axis={axis} yearOf={format.year} />
            </th>
            <th scope="col" className="due middle-only">
              {columns.due}
            </th>
            <th scope="col" className="number again middle-only">
              {columns.restated}
            </th>
          </tr>
        </thead>
        <Room rows={from} rowHeight={rowHeight} />
        <tbody>
          {Array.from({ length: to - from }, (_, i) => {
            const place = from + i
            const record = rowAt(place)
            return record === undefined ? (
              <tr key={place} aria-rowindex={place + 2} aria-busy="true">
                <td colSpan={columnsInAll}>
                  <span className="row-content quiet">…</span>
                </td>
              </tr>
            ) : (
              <Row
                key={place}
                place={place}
                row={commitmentRow(record, shown.members, today)}
                axis={axis}
                today={today}
              />
            )
          })}
        </tbody>
        {isPrinting ? null : <Room rows={total - to} rowHeight={rowHeight} />}
      </table>
      <Legend />
    </>
  )
}

/** The room of rows that are not drawn. */
const Room = ({ rows, rowHeight }: { readonly rows: number; readonly rowHeight: number }) =>
  rows <= 0 ? null : (
    <tbody className="row-room" aria-hidden="true">
      <tr>
        <td colSpan={columnsInAll} style={{ blockSize: rows * rowHeight }} />
      </tr>
    </tbody>
  )

interface RowProps {
  /** From 0 on. */
  readonly place: number
  readonly row: CommitmentRow
  readonly axis: Axis
  readonly today: number
}

const Row = ({ place, row, axis, today }: RowProps) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const age = row.ageDays === undefined ? words.frame.notStated : format.age(row.ageDays)
  return (
    <tr aria-rowindex={place + 2}>
      <td>
        <div className="row-content">
          <Link className="row-wording" to={addressOfRecord(id, row.record)} data-line data-row={place}>
            <Said texts={row.texts} />
          </Link>
          <span className="meta">
            <code>{splitRecord(row.record)[1]}</code>
            {row.status === 'open' ? null : <span>{words.affairs.commitment.status[row.status]}</span>}
          </span>
          <span className="meta narrow-only">
            <StateNames states={row.responsible} />
            <span>{age}</span>
            {row.restatements === 0 ? null : (
              <span>
                {words.commitments.columns.restated}:{' '}
                {format.counted(words.commitments.times, row.restatements)}
              </span>
            )}
            {row.dues.length === 0 ? null : <Dues row={row} />}
          </span>
        </div>
      </td>
      <td className="middle-only">
        <div className="row-content">
          <StateNames states={row.responsible} />
        </div>
      </td>
      <td className="middle-only">
        <div className="row-content">
          {age}
          {row.madeOn === null ? null : (
            <time className="small quiet made" dateTime={row.madeOn}>
              {format.date(row.madeOn)}
            </time>
          )}
        </div>
      </td>
      <td className="wide-only picture">
        <LifeLine row={row} axis={axis} today={today} />
      </td>
      <td className="whole middle-only">
        <div className="row-content">
          <Dues row={row} />
        </div>
      </td>
      <td className="number middle-only">{row.restatements === 0 ? '–' : format.number(row.restatements)}</td>
    </tr>
  )
}

/** The date in force, and under it those that came before. */
const Dues = ({ row: { dues, isOverdue } }: { readonly row: CommitmentRow }) => {
  const { words, format } = useWords()
  const due = dues.at(-1)
  if (due === undefined) return <span className="quiet">–</span>
  const earlier = dues.slice(0, -1)
  return (
    <span className="slips">
      <span>
        <time dateTime={due}>{format.date(due)}</time>{' '}
        {isOverdue ? <strong className="alarm">{words.commitments.overdue}</strong> : null}
      </span>
      {earlier.length === 0 ? null : (
        <span className="small quiet">
          {words.commitments.earlier} <time>{earlier.map((each) => format.date(each)).join(' · ')}</time>
        </span>
      )}
    </span>
  )
}

const Legend = () => {
  const { legend } = useWords().words.commitments
  return (
    <p className="legend wide-only" aria-hidden="true">
      <span>
        <svg className="life-line open" aria-hidden="true">
          <line className="life" x1="0" x2="100%" y1="14" y2="14" />
          <line className="start" x1="1" x2="1" y1="8" y2="20" />
        </svg>
        {legend.start}
      </span>
      <span>
        <svg className="life-line open" aria-hidden="true">
          <line className="life" x1="0" x2="100%" y1="14" y2="14" />
          <line className="again" x1="50%" x2="50%" y1="9" y2="19" />
        </svg>
        {legend.again}
      </span>
      <span>
        <svg className="life-line open" aria-hidden="true">
          <line className="life" x1="0" x2="100%" y1="14" y2="14" />
          <circle className="progress" cx="50%" cy="14" r="2.5" />
        </svg>
        {legend.progress}
      </span>
      <span>
        <svg className="life-line open" aria-hidden="true">
          <line className="late" x1="50%" x2="100%" y1="11.5" y2="11.5" />
          <line className="late" x1="50%" x2="100%" y1="16.5" y2="16.5" />
          <circle className="due" cx="50%" cy="14" r="3.6" />
        </svg>
        {legend.due}, {legend.late}
      </span>
      <span>
        <svg className="life-line open" aria-hidden="true">
          <circle className="due slipped" cx="50%" cy="14" r="3.6" />
        </svg>
        {legend.slipped}
      </span>
    </p>
  )
}
