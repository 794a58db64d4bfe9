/** How old the records of a list are and how often their date was moved, counted by the year from which their age counts. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { noDay } from '../affairs/listed.ts'
import { conditionsOf, type ListingFilter } from './listing-filter.ts'
import { prepareQuery } from './sqlite-file.ts'
import type { LaneKey } from './store.ts'

export interface AgeGroup {
  /** Null where no date is stated. */
  readonly year: number | null
  readonly status: string
  readonly open: boolean
  /** Past its last possible day. */
  readonly late: boolean
  /** How often its date was moved and how often it was said again; `often` stands for that and more. */
  readonly redatings: number
  readonly restatements: number
  readonly count: number
}

export const often = 3

/** `today`: days since 1970-01-01. */
export type ListingAges = (lane: LaneKey, filter: ListingFilter, today: number) => readonly AgeGroup[]

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

interface Row {
  readonly year: number | null
  readonly status: string
  readonly open: number
  readonly late: number
  readonly redatings: number
  readonly restatements: number
  readonly count: number
}

export const createListingAges = (db: DatabaseSync): ListingAges => {
  const laneRow = prepareQuery<{ id: number }>(db, 'SELECT id FROM lane WHERE compact = ? AND lane = ?')
  return (key, { open, ...filter }, today) => {
    const lane = laneRow.first(key.compact, key.lane)?.id
    if (lane === undefined) return []
    const conditions = conditionsOf(lane, filter)
    const values: readonly SQLInputValue[] = conditions.flatMap((each) => each.values)
    // Both halves of the index are asked year by year, so each row is met once and none is sorted.
    return prepareQuery<Row>(
      db,
      `WITH span AS MATERIALIZED (
         SELECT value ->> 0 AS year, value ->> 1 AS first, value ->> 2 AS next FROM json_each(?)
       )
       SELECT year, status, open, due_last < ? AS late, min(redatings, ${often}) AS redatings,
         min(restatements, ${often}) AS restatements, count(*) AS count
       FROM (SELECT value AS half FROM json_each(?)) CROSS JOIN span CROSS JOIN listing INDEXED BY listing_since
       WHERE open = half AND since >= first AND since < next AND ${conditions.map(({ sql }) => sql).join(' AND ')}
       GROUP BY 1, 2, 3, 4, 5, 6`,
    )
      .all(years, today, JSON.stringify(open === undefined ? [0, 1] : [open ? 1 : 0]), ...values)
      .map((row) => ({ ...row, open: row.open === 1, late: row.late === 1 }))
  }
}
