/** What the picture of ages and slips tells, counted from the groups that the node gives. */
import type { AgeGroup } from '../api/calls.ts'

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
  /** Of what is open: how often its date was moved, and how often it was said again; 0, 1, 2, 3 and more. */
  readonly moved: readonly number[]
  readonly again: readonly number[]
  readonly open: number
  /** In it or before it half of what is open was promised; undefined where nothing is open. */
  readonly half: number | undefined
}

const doneStatuses = ['fulfilled', 'reported-fulfilled']

export const agesOf = (groups: readonly AgeGroup[], thisYear: number): Ages => {
  const sum = (some: readonly AgeGroup[]): number => some.reduce((all, { count }) => all + count, 0)
  const first = Math.min(thisYear, ...groups.flatMap(({ year }) => year ?? []))
  const years = Array.from({ length: thisYear - first + 1 }, (_, i) => {
    const year = first + i
    const made = groups.filter((group) => group.year === year)
    return {
      year,
      open: sum(made.filter(({ open }) => open)),
      late: sum(made.filter(({ open, late }) => open && late)),
      done: sum(made.filter(({ status }) => doneStatuses.includes(status))),
    }
  })
  const open = groups.filter((group) => group.open)
  const dated = years.reduce((all, each) => all + each.open, 0)
  let before = 0
  const half = years.find((each) => {
    before += each.open
    return dated > 0 && before * 2 >= dated
  })
  return {
    years,
    moved: times.map((_, i) => sum(open.filter(({ redatings }) => redatings === i))),
    again: times.map((_, i) => sum(open.filter(({ restatements }) => restatements === i))),
    open: sum(open),
    half: half?.year,
  }
}
