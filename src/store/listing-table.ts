/**
 * Lists of records by what one asks for, without opening a state. A page is found in one of three ways: in the order of an
 * index where the list has that order; by an index that holds few rows, where one does (asked first, at most `few` of
 * them); else by going through one index that holds all that a filter reads.
 */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { compareText } from '../affairs/kernel/compare-text.ts'
import { type Condition, conditionsOf, type ListingFilter, sparseIndexes } from './listing-filter.ts'
import { prepareQuery, type Query } from './sqlite-file.ts'
import type { LaneKey } from './store.ts'

export const listingSorts = ['key', 'since', 'due', 'restatements', 'redatings', 'changed'] as const

export type ListingSort = (typeof listingSorts)[number]

export interface ListingPage {
  readonly filter: ListingFilter
  readonly sort: ListingSort
  /** The last row of the page before. */
  readonly after: Place | undefined
  readonly descending: boolean
  readonly limit: number
}

/** Where a row stands in a list: the value it is sorted by (0 where that is its key), and its key. */
export interface Place {
  readonly value: number
  readonly key: string
}

export interface ListingRow {
  readonly key: string
  readonly affair: string
  readonly marking: number
  /** Milliseconds since 1970. */
  readonly changed: number
  /** JSON of the summary. */
  readonly summary: string
  /** What the list is sorted by. */
  readonly value: number
}

export interface ListingReader {
  page(lane: LaneKey, page: ListingPage): readonly ListingRow[]
  count(lane: LaneKey, filter: ListingFilter): number
}

/** Rows up to which another index than that of the order is worth its look-ups. */
const few = 2_000

/** Texts of statements differ by which conditions they hold; more than these are prepared anew. */
const statementsKept = 200

export const createListingReader = (db: DatabaseSync): ListingReader => {
  const laneRow = prepareQuery<{ id: number }>(db, 'SELECT id FROM lane WHERE compact = ? AND lane = ?')
  const statements = new Map<string, Query<object>>()
  const all = <Row extends object>(sql: string, values: readonly SQLInputValue[]): readonly Row[] => {
    let statement = statements.get(sql)
    if (statement === undefined) {
      if (statements.size >= statementsKept) statements.clear()
      statement = prepareQuery(db, sql)
      statements.set(sql, statement)
    }
    return statement.all(...values) as readonly Row[]
  }
  const count = (from: string, conditions: readonly Condition[], limit: number): number => {
    const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM ${from} WHERE ${sqlOf(conditions)} LIMIT ${limit})`
    return all<{ n: number }>(sql, valuesOf(conditions))[0]?.n ?? 0
  }
  /** The index with the fewest rows that one has to look at, where they are few. */
  const sparse = (lane: number, filter: ListingFilter): { index: string; condition: Condition } | undefined =>
    sparseIndexes(lane, filter)
      .map(({ index, ...condition }) => ({
        index,
        condition,
        rows: count(`listing INDEXED BY ${index}`, [condition], few),
      }))
      .filter(({ rows }) => rows < few)
      .sort((a, b) => a.rows - b.rows)[0]

  const read = (lane: number, page: ListingPage): readonly ListingRow[] => {
    const { filter, sort, after, descending, limit } = page
    const conditions = [...conditionsOf(lane, filter)]
    const found = sparse(lane, filter)
    if (found !== undefined) conditions.push(found.condition)
    const sorted = sortedBy[sort]
    if (after !== undefined) conditions.push(beyond(sorted, after, descending))
    const direction = descending ? 'DESC' : 'ASC'
    const order = sorted === undefined ? `key ${direction}` : `${sorted} ${direction}, key ${direction}`
    const from = `listing ${indexFor(found?.index, filter, sort)}`
    return all<ListingRow>(
      `SELECT key, affair, marking, changed, summary, ${sorted ?? 0} AS value FROM listing
       WHERE record IN (SELECT record FROM ${from} WHERE ${sqlOf(conditions)} ORDER BY ${order} LIMIT ?)
       ORDER BY ${order}`,
      [...valuesOf(conditions), limit],
    ).map((row) => ({ ...row }))
  }

  return {
    page: (key, page) => {
      const lane = laneRow.first(key.compact, key.lane)?.id
      if (lane === undefined) return []
      const { filter, sort } = page
      if (sort !== 'since' || filter.open !== undefined || filter.affair === undefined)
        return read(lane, page)
      // The index has the open ones first: each half is in order, both together are not.
      const halves = [true, false].flatMap((open) => read(lane, { ...page, filter: { ...filter, open } }))
      const sign = page.descending ? -1 : 1
      return halves
        .sort((a, b) => sign * (a.value - b.value || compareText(a.key, b.key)))
        .slice(0, page.limit)
    },
    count: (key, filter) => {
      const lane = laneRow.first(key.compact, key.lane)?.id
      if (lane === undefined) return 0
      const found = sparse(lane, filter)
      const conditions = [...conditionsOf(lane, filter), ...(found === undefined ? [] : [found.condition])]
      return count(`listing ${indexFor(found?.index, filter, 'since')}`, conditions, -1)
    },
  }
}

/** Columns to sort by before the key; undefined where the key is all. */
const sortedBy: Readonly<Record<ListingSort, string | undefined>> = {
  key: undefined,
  since: 'since',
  due: 'due_last',
  restatements: 'restatements',
  redatings: 'redatings',
  changed: 'changed',
}

const indexFor = (sparseIndex: string | undefined, filter: ListingFilter, sort: ListingSort): string => {
  if (sparseIndex !== undefined) return `INDEXED BY ${sparseIndex}`
  if (filter.about !== undefined) return ''
  if (sort === 'changed' || filter.changedSince !== undefined) return 'NOT INDEXED'
  return 'INDEXED BY listing_since'
}

const beyond = (sorted: string | undefined, after: Place, descending: boolean): Condition => {
  const than = descending ? '<' : '>'
  return sorted === undefined
    ? { sql: `key ${than} ?`, values: [after.key] }
    : { sql: `(${sorted}, key) ${than} (?, ?)`, values: [after.value, after.key] }
}

const sqlOf = (conditions: readonly Condition[]): string => conditions.map(({ sql }) => sql).join(' AND ')

const valuesOf = (conditions: readonly Condition[]): readonly SQLInputValue[] =>
  conditions.flatMap(({ values }) => values)
