/**
 * The picture of ages and slips over the table, of the very commitments that the table shows: by the year in which they were
 * promised how many are done, not done and late; and how often those not done were moved or said again. What is late is hatched
 * besides its colour. The arrows walk the years; all of it stands below in numbers.
 */
import './ages.css'
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import type { AgesCounted } from '../api/calls.ts'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { agesOf, times, type YearCount } from './ages.ts'

/** Measures of the drawing, which is stretched to the width there is. */
const [height, column, gap] = [72, 20, 3]

/** Years that are named under the columns. */
const mostNamed = 8

export interface AgesPictureProps {
  readonly counted: AgesCounted
  readonly today: number
}

export const AgesPicture = ({ counted, today }: AgesPictureProps) => {
  const { words, format } = useWords()
  const told = words.commitments.ages
  const ages = useMemo(() => agesOf(counted, new Date(today * 86_400_000).getUTCFullYear()), [counted, today])
  const [chosen, setChosen] = useState<number>()
  const { years } = ages
  const walk = (event: KeyboardEvent): void => {
    const at = chosen === undefined ? undefined : years.findIndex(({ year }) => year === chosen)
    const last = years.length - 1
    const to = {
      ArrowRight: at === undefined ? 0 : Math.min(at + 1, last),
      ArrowLeft: at === undefined ? last : Math.max(at - 1, 0),
      Home: 0,
      End: last,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    setChosen(years[to]?.year)
  }
  const sentence = (each: YearCount): string =>
    fill(told.year, {
      year: format.year(each.year),
      open: format.number(each.open),
      late: format.number(each.late),
      done: format.number(each.done),
    })
  const shown = years.find(({ year }) => year === chosen)
  return (
    <figure className="ages">
      <figcaption>
        <strong>{told.title}</strong> <span className="quiet small">{told.caption}</span>
      </figcaption>
      <Columns years={years} chosen={chosen} onWalk={walk} onChoose={setChosen} label={told.title} />
      <p className="small" role="status">
        {shown === undefined
          ? ages.half === undefined
            ? ' '
            : fill(told.half, { year: format.year(ages.half) })
          : sentence(shown)}
      </p>
      {ages.open === 0 ? null : (
        <div className="slip-counts">
          <Slips name={told.moved} counts={counted.redatings} of={ages.open} />
          <Slips name={told.again} counts={counted.restatements} of={ages.open} />
        </div>
      )}
      <details>
        <summary className="small">{told.table}</summary>
        <table className="ages-numbers">
          <thead>
            <tr>
              <th scope="col">{told.yearHead}</th>
              <th scope="col" className="number">
                {told.notDone}
              </th>
              <th scope="col" className="number">
                {told.late}
              </th>
              <th scope="col" className="number">
                {told.done}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map((each) => (
              <tr key={each.year}>
                <th scope="row">{format.year(each.year)}</th>
                <td className="number">{format.number(each.open)}</td>
                <td className="number">{format.number(each.late)}</td>
                <td className="number">{format.number(each.done)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

interface ColumnsProps {
  readonly years: readonly YearCount[]
  readonly chosen: number | undefined
  readonly label: string
  readonly onWalk: (event: KeyboardEvent) => void
  readonly onChoose: (year: number | undefined) => void
}

const Columns = ({ years, chosen, label, onWalk, onChoose }: ColumnsProps) => {
  const { format } = useWords()
  const hatch = useId()
  const most = Math.max(1, ...years.map(({ open, done }) => open + done))
  const tall = (count: number): number => (count / most) * (height - 2)
  const every = Math.ceil(years.length / mostNamed)
  return (
    // One stop for the keyboard, whose arrows walk the years, as a slider has.
    <div
      className="ages-columns"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={years[0]?.year}
      aria-valuemax={years.at(-1)?.year}
      aria-valuenow={chosen ?? years[0]?.year}
      aria-valuetext={chosen === undefined ? undefined : format.year(chosen)}
      onKeyDown={onWalk}
    >
      <svg viewBox={`0 0 ${years.length * column} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <defs>
          <pattern
            id={hatch}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="late-ground" width="4" height="4" />
            <line className="late-line" x1="0" x2="0" y1="0" y2="4" />
          </pattern>
        </defs>
        {years.map(({ year, open, late, done }, i) => {
          const box = { x: i * column + gap, width: column - 2 * gap }
          const base = height - 1
          return (
            <g key={year} className={year === chosen ? 'chosen' : undefined}>
              <rect className="done" {...box} y={base - tall(open + done)} height={tall(done)} />
              <rect className="open" {...box} y={base - tall(open)} height={tall(open)} />
              <rect {...box} fill={`url(#${hatch})`} y={base - tall(late)} height={tall(late)} />
              <rect
                className="year-ground"
                x={i * column}
                width={column}
                y={0}
                height={height}
                onPointerEnter={() => onChoose(year)}
                onPointerLeave={() => onChoose(undefined)}
              />
            </g>
          )
        })}
        <line className="ages-base" x1="0" x2={years.length * column} y1={height - 0.5} y2={height - 0.5} />
      </svg>
      <span className="ages-years" aria-hidden="true">
        {years.map(({ year }, i) => (
          <span key={year}>{i % every === 0 ? format.year(year) : ''}</span>
        ))}
      </span>
    </div>
  )
}

interface SlipsProps {
  readonly name: string
  readonly counts: readonly number[]
  readonly of: number
}

const Slips = ({ name, counts, of }: SlipsProps) => {
  const { words, format } = useWords()
  return (
    <dl className="slip-bars">
      <dt>{name}</dt>
      {times.map((each, i) => (
        <dd key={each}>
          <span>{words.commitments.ages.times[each]}</span>
          <svg className="slip-bar" aria-hidden="true">
            <rect x="0" y="3" height="8" width={`${((counts[i] ?? 0) / of) * 100}%`} />
          </svg>
          <span className="number">{format.number(counts[i] ?? 0)}</span>
        </dd>
      ))}
    </dl>
  )
}
