/** What the picture of ages and slips tells, of the years that the node counted. */
import type { AgesCounted } from '../api/calls.ts'

export interface YearCount {
  readonly year: number
  readonly open: number
  /** Of those open, past the day they were due by. */
  readonly late: number
  readonly done: number
}

export const times = ['never', 'once', 'twice', 'often'] as const

export interface Ages {
  /** Every year from the first with a promise to this one. */
  readonly years: readonly YearCount[]
  readonly open: number
  /** In it or before it half of what is open was promised; undefined where nothing is open. */
  readonly half: number | undefined
}

export const agesOf = (counted: Pick<AgesCounted, 'years'>, thisYear: number): Ages => {
  const known = new Map(counted.years.map((each) => [each.year, each]))
  const first = firstYear(counted, thisYear)
  const years = Array.from({ length: thisYear - first + 1 }, (_, i) => {
    const { open, late, done } = known.get(first + i) ?? { open: 0, late: 0, done: 0 }
    return { year: first + i, open, late, done }
  })
  const dated = years.reduce((all, each) => all + each.open, 0)
  let before = 0
  const half = years.find((each) => {
    before += each.open
    return dated > 0 && before * 2 >= dated
  })
  return { years, open: counted.years.reduce((all, { open }) => all + open, 0), half: half?.year }
}

/** Of the oldest promise; `latest` where none is older. */
export const firstYear = ({ years }: Pick<AgesCounted, 'years'>, latest: number): number =>
  Math.min(latest, ...years.flatMap(({ year }) => year ?? []))
