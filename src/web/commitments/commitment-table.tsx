/** The table of commitments. Columns that do not fit are said under the wording instead. */

import { useCompact } from '../frame/compact.tsx'
import { Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { addressOfRecord, splitRecord } from '../route/places.ts'
import { StateNames } from '../sides/state-names.tsx'
import type { CommitmentRow } from './commitment-row.ts'
import { type Axis, AxisHead, LifeLine } from './life-line.tsx'

export interface CommitmentTableProps {
  readonly rows: readonly CommitmentRow[]
  readonly axis: Axis
  readonly today: number
}

export const CommitmentTable = ({ rows, axis, today }: CommitmentTableProps) => {
  const { words, format } = useWords()
  const { columns } = words.commitments
  return (
    <>
      <table className="commitments-table">
        <thead>
          <tr>
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
        <tbody>
          {rows.map((row) => (
            <Row key={row.record} row={row} axis={axis} today={today} />
          ))}
        </tbody>
      </table>
      <Legend />
    </>
  )
}

const Row = ({
  row,
  axis,
  today,
}: {
  readonly row: CommitmentRow
  readonly axis: Axis
  readonly today: number
}) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const age = row.ageDays === undefined ? words.frame.notStated : format.age(row.ageDays)
  return (
    <tr>
      <td>
        <Link to={addressOfRecord(id, row.record)} data-line>
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
      </td>
      <td className="middle-only">
        <StateNames states={row.responsible} />
      </td>
      <td className="middle-only">
        {age}
        {row.madeOn === null ? null : (
          <time className="small quiet made" dateTime={row.madeOn}>
            {format.date(row.madeOn)}
          </time>
        )}
      </td>
      <td className="wide-only picture">
        <LifeLine row={row} axis={axis} today={today} />
      </td>
      <td className="whole middle-only">
        <Dues row={row} />
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
