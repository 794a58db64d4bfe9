/**
 * The picture of a commitment in its row of the table: its life from the day it was promised, all rows on one axis of
 * years. A tick is a time it was said again, a dot a step on the way, a ring a date it was due; past the last ring the line
 * is late, and doubled so that this is seen without colour. Everything in it stands in the row or the record as text.
 */
import { firstDay, lastDay } from '../../affairs/kernel/partial-date.ts'
import type { CommitmentRow } from './commitment-row.ts'

/** Days since 1970-01-01. */
export interface Axis {
  readonly from: number
  readonly to: number
}

export const percentAt = ({ from, to }: Axis, day: number): number =>
  Math.min(Math.max(((day - from) / (to - from)) * 100, 0), 100)

const middle = 14

export const LifeLine = ({
  row,
  axis,
  today,
}: {
  readonly row: CommitmentRow
  readonly axis: Axis
  readonly today: number
}) => {
  const start = row.madeOn === null ? undefined : firstDay(row.madeOn)
  const at = (day: number): string => `${percentAt(axis, day).toFixed(2)}%`
  const done = row.since.findLast(({ kind }) => kind === 'fulfilment')?.on
  const doneDay = done === undefined ? undefined : firstDay(done)
  const end = row.isOpen || row.status === 'standing' ? today : (doneDay ?? start ?? today)
  const lastDue = row.dues.at(-1)
  const due = lastDue === undefined ? undefined : lastDay(lastDue)
  return (
    <svg className={`life-line ${row.isOpen ? 'open' : 'closed'}`} aria-hidden="true">
      {start === undefined ? null : (
        <line className="life" x1={at(start)} x2={at(end)} y1={middle} y2={middle} />
      )}
      {row.isOverdue && due !== undefined
        ? [-2.5, 2.5].map((offset) => (
            <line
              key={offset}
              className="late"
              x1={at(due)}
              x2={at(today)}
              y1={middle + offset}
              y2={middle + offset}
            />
          ))
        : null}
      {start === undefined ? null : (
        <line className="start" x1={at(start)} x2={at(start)} y1={middle - 6} y2={middle + 6} />
      )}
      {row.since.map(({ on, kind, leaf }) => {
        const day = firstDay(on)
        if (day === undefined) return null
        if (kind === 'restatement')
          return (
            <line key={leaf} className="again" x1={at(day)} x2={at(day)} y1={middle - 5} y2={middle + 5} />
          )
        if (kind === 'redating') return null
        return (
          <circle key={leaf} className={kind} cx={at(day)} cy={middle} r={kind === 'fulfilment' ? 4 : 2.5} />
        )
      })}
      {[...new Set(row.dues)].map((each) => {
        const day = lastDay(each)
        return day === undefined ? null : (
          <circle
            key={each}
            className={each === row.dues.at(-1) ? 'due' : 'due slipped'}
            cx={at(day)}
            cy={middle}
            r={3.6}
          />
        )
      })}
    </svg>
  )
}

/** Year numbers that the head of the narrowest column can hold. */
const mostYears = 4

/** The years over the column, as many as fit. */
export const AxisHead = ({
  axis,
  yearOf,
}: {
  readonly axis: Axis
  readonly yearOf: (year: number) => string
}) => {
  const first = new Date(axis.from * 86_400_000).getUTCFullYear()
  const last = new Date(axis.to * 86_400_000).getUTCFullYear()
  const named = Math.ceil((last - first) / mostYears)
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (year) => (year - first) % named === 0 && percentAt(axis, Date.UTC(year, 0, 1) / 86_400_000) < 85,
  )
  return (
    <span className="axis-head" aria-hidden="true">
      {years.map((year) => (
        <span
          key={year}
          style={{ insetInlineStart: `${percentAt(axis, Date.UTC(year, 0, 1) / 86_400_000).toFixed(2)}%` }}
        >
          {yearOf(year)}
        </span>
      ))}
    </span>
  )
}
