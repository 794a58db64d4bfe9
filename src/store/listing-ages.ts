/**
 * How old the records of a list are, by the year from which their age counts, and how often the date of those that are open
 * was moved or said again. Each year is one stretch of an index, counted as it is met: nothing is grouped or sorted.
 */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { noDay } from '../affairs/listed.ts'
import { conditionsOf, type ListingFilter } from './listing-filter.ts'
import { prepareQuery } from './sqlite-file.ts'
import type { LaneKey } from './store.ts'

export interface YearOfAges {
  /** Null where no date is stated. */
  readonly year: number | null
  readonly open: number
  /** Of those open, past the last day that they may be due on. */
  readonly late: number
  /** Whose status is one of those asked for. */
  readonly done: number
}

export interface Ages {
  /** How many records the list has. */
  readonly total: number
  /** Those with any record in them, in their order; the one without a date last. */
  readonly years: readonly YearOfAges[]
  /** Of what is open, how many never, once, twice and more often. */
  readonly redatings: readonly number[]
  readonly restatements: readonly number[]
}

export interface AgesAsked {
  readonly filter: ListingFilter
  /** Days since 1970-01-01. */
  readonly today: number
  readonly done: readonly string[]
}

export type ListingAges = (lane: LaneKey, asked: AgesAsked) => Ages

/** Dates outside these years are counted with the nearest. */
const [firstYear, lastYear] = [1850, 2100]

/** Year, its first day and the first day after it. The last one is of those without a date. */
const years: string = JSON.stringify([
  ...Array.from({ length: lastYear - firstYear + 1 }, (_, i) => {
    const year = firstYear + i
    return [year, year === firstYear ? -(2 ** 31) : dayOf(year), year === lastYear ? noDay : dayOf(year + 1)]
  }),
  [null, noDay, noDay + 1],
])

function dayOf(year: number): number {
  return Date.UTC(year, 0, 1) / 86_400_000
}

/** Never, once, twice: what is above is `often`. */
const often = 3

interface Row {
  readonly year: number | null
  readonly half: number
  /** JSON of numbers: all, late, done, then by redatings and by restatements. */
  readonly counts: string
}

export const createListingAges = (db: DatabaseSync): ListingAges => {
  const laneRow = prepareQuery<{ id: number }>(db, 'SELECT id FROM lane WHERE compact = ? AND lane = ?')
  return (key, { filter: { open, ...filter }, today, done }) => {
    const lane = laneRow.first(key.compact, key.lane)?.id
    const rows = lane === undefined ? [] : countYears(db, lane, { filter, open, today, done })
    const byYear = new Map<number | null, YearOfAges>()
    const [redatings, restatements] = [none(), none()]
    let total = 0
    for (const { year, half, counts } of rows) {
      const [all = 0, late = 0, isDone = 0, ...slips] = JSON.parse(counts) as readonly number[]
      if (all === 0) continue
      total += all
      const before = byYear.get(year) ?? { year, open: 0, late: 0, done: 0 }
      const isOpen = half === 1
      byYear.set(year, {
        year,
        open: before.open + (isOpen ? all : 0),
        late: before.late + (isOpen ? late : 0),
        done: before.done + isDone,
      })
      if (!isOpen) continue
      for (let times = 0; times <= often; times += 1) {
        redatings[times] = (redatings[times] ?? 0) + (slips[times] ?? 0)
        restatements[times] = (restatements[times] ?? 0) + (slips[often + 1 + times] ?? 0)
      }
    }
    return { total, years: [...byYear.values()], redatings, restatements }
  }
}

const none = (): number[] => Array.from({ length: often + 1 }, () => 0)

interface Asked extends AgesAsked {
  readonly open: boolean | undefined
}

const countYears = (db: DatabaseSync, lane: number, { filter, open, today, done }: Asked): readonly Row[] => {
  const conditions = conditionsOf(lane, filter)
  const values: readonly SQLInputValue[] = conditions.flatMap((each) => each.values)
  const slips = ['redatings', 'restatements'].flatMap((column) =>
    Array.from(
      { length: often + 1 },
      (_, times) => `count(*) FILTER (WHERE ${column} ${times === often ? '>=' : '='} ${times})`,
    ),
  )
  return prepareQuery<Row>(
    db,
    `WITH span AS MATERIALIZED (
       SELECT value ->> 0 AS year, value ->> 1 AS first, value ->> 2 AS next FROM json_each(?)
     )
     SELECT year, half, (
       SELECT json_array(
         count(*), count(*) FILTER (WHERE due_last < ?),
         count(*) FILTER (WHERE status IN (SELECT value FROM json_each(?))), ${slips.join(', ')})
       FROM listing INDEXED BY listing_since
       WHERE open = half AND since >= first AND since < next AND ${conditions.map(({ sql }) => sql).join(' AND ')}
     ) AS counts
     FROM span CROSS JOIN (SELECT value AS half FROM json_each(?))`,
  ).all(
    years,
    today,
    JSON.stringify(done),
    ...values,
    JSON.stringify(open === undefined ? [0, 1] : [open ? 1 : 0]),
  )
}
