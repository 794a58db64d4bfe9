/**
 * Lists of records by what one asks for, without opening a state. A page is found in one of three ways: in the order of an
 * index where the list has that order; by an index that holds few rows, where one does (asked first, at most `few` of
 * them); else by going through one index that holds all that a filter reads.
 */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { compareText } from '../affairs/kernel/compare-text.ts'
import { noDay } from '../affairs/listed.ts'
import { createListingAges, type ListingAges } from './listing-ages.ts'
import { type Condition, conditionsOf, type ListingFilter, sparseIndexes } from './listing-filter.ts'
import { prepareQuery, type Query } from './sqlite-file.ts'
import type { LaneKey } from './store.ts'

/** Besides these, `calling`: by what a record is called, which only a reader beside the index of words can sort by. */
export const listingSorts = ['key', 'since', 'due', 'restatements', 'redatings', 'changed'] as const

export type ListingSort = (typeof listingSorts)[number]

export interface ListingPage {
  readonly filter: ListingFilter
  readonly sort: ListingSort | 'calling'
  /** Whose order of letters it is, where it is sorted by what records are called. */
  readonly language?: string
  /** The last row of the page before. */
  readonly after: Place | undefined
  readonly descending: boolean
  readonly limit: number
  /** Instead of `after`: rows of the list that come before the page. */
  readonly offset?: number
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
  readonly ages: ListingAges

  page(lane: LaneKey, page: ListingPage): readonly ListingRow[]
  count(lane: LaneKey, filter: ListingFilter): number
  /** How many of those that pass the filter pass each of these too, in their order; found in one go. */
  tally(lane: LaneKey, filter: ListingFilter, each: readonly ListingFilter[]): readonly number[]
  /** In how many records each of so many members is waited for, by affair. */
  waiting(lane: LaneKey, members: number, marking: number): readonly WaitingCount[]
  /** The highest level that anything in the record is marked with; 0 where nothing is, or there is no such record. */
  marking(lane: LaneKey, key: string): number
  /** Likewise of many, asked at once; those of which nothing is marked are left out. */
  markings(lane: LaneKey, keys: Iterable<string>): ReadonlyMap<string, number>
}

export interface WaitingCount {
  readonly affair: string
  /** By the place of the member. */
  readonly counts: readonly number[]
}

/** Rows up to which another index than that of the order is worth its look-ups. */
const few = 2_000

/** Texts of statements differ by which conditions they hold; more than these are prepared anew. */
const statementsKept = 200

export const createListingReader = (db: DatabaseSync): ListingReader => {
  const laneRow = prepareQuery<{ id: number }>(db, 'SELECT id FROM lane WHERE compact = ? AND lane = ?')
  const marking = prepareQuery<{ marking: number }>(
    db,
    `SELECT marking FROM record JOIN listing ON listing.record = record.id
     WHERE record.lane = (SELECT id FROM lane WHERE compact = ? AND lane = ?) AND record.key = ?`,
  )
  const markings = prepareQuery<{ key: string; marking: number }>(
    db,
    `SELECT record.key AS key, marking FROM json_each(?) AS named
     CROSS JOIN record ON record.lane = (SELECT id FROM lane WHERE compact = ? AND lane = ?) AND record.key = named.value
     CROSS JOIN listing ON listing.record = record.id WHERE marking > 0`,
  )
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
  const sparse = (lane: number, filter: ListingFilter): Path | undefined =>
    sparseIndexes(lane, filter)
      .map(({ index, ...condition }) => {
        const path = { from: `listing INDEXED BY ${index}`, conditions: [condition] }
        return { ...path, rows: count(path.from, path.conditions, few) }
      })
      .filter(({ rows }) => rows < few)
      .sort((a, b) => a.rows - b.rows)[0]

  /** One stretch of a list that one statement gives in order. */
  const read = (lane: number, page: ListingPage, path: Path): readonly ListingRow[] => {
    const { sort, after, descending, limit } = page
    const conditions = [...conditionsOf(lane, page.filter), ...path.conditions]
    const sorted = sortedBy[sort]
    if (after !== undefined) conditions.push(beyond(sorted, path.key ?? 'listing.key', after, descending))
    const direction = descending ? 'DESC' : 'ASC'
    const orderBy = (key: string): string =>
      sorted === undefined ? `${key} ${direction}` : `${sorted} ${direction}, ${key} ${direction}`
    const columns = `listing.key, affair, marking, changed, summary, ${sorted ?? 0} AS value`
    const found = `FROM ${path.from} WHERE ${sqlOf(conditions)} ORDER BY ${orderBy(path.key ?? 'listing.key')} LIMIT ?`
    return all<ListingRow>(
      path.isWhole === true
        ? `SELECT ${columns} ${found}`
        : `SELECT ${columns} FROM listing WHERE record IN (SELECT listing.record ${found}) ORDER BY ${orderBy('key')}`,
      [...valuesOf(conditions), limit],
    ).map((row) => ({ ...row }))
  }

  const readByCalling = (lane: number, page: ListingPage): readonly ListingRow[] => {
    const conditions = conditionsOf(lane, page.filter)
    const direction = page.descending ? 'DESC' : 'ASC'
    return all<ListingRow>(
      `SELECT key, listing.affair, marking, changed, summary, 0 AS value
       FROM sorting CROSS JOIN listing ON listing.record = sorting.record
       WHERE sorting.affair = ? AND sorting.language = ? AND ${sqlOf(conditions)}
       ORDER BY sorting.text ${direction}, sorting.record ${direction} LIMIT ? OFFSET ?`,
      [page.filter.affair ?? '', page.language ?? '', ...valuesOf(conditions), page.limit, page.offset ?? 0],
    ).map((row) => ({ ...row }))
  }

  /** A page in the middle of a list: what comes before it is counted in the indexes, and no row of it is read. */
  const readAt = (lane: number, page: ListingPage, stretches: readonly Stretch[]): readonly ListingRow[] => {
    const sorted = sortedBy[page.sort]
    const direction = page.descending ? 'DESC' : 'ASC'
    const order = `value ${direction}, key ${direction}`
    const asked = stretches.map(({ path, filter }) => ({
      path,
      conditions: [...conditionsOf(lane, { ...page.filter, ...filter }), ...path.conditions],
    }))
    const places = asked.map(
      ({ path, conditions }) =>
        `SELECT listing.record AS record, ${sorted ?? 0} AS value, ${path.key ?? 'listing.key'} AS key FROM ${path.from} WHERE ${sqlOf(conditions)}`,
    )
    return all<ListingRow>(
      `SELECT key, affair, marking, changed, summary, ${sorted ?? 0} AS value FROM listing
       WHERE record IN (SELECT record FROM (${places.join(' UNION ALL ')} ORDER BY ${order} LIMIT ? OFFSET ?)) ORDER BY ${order}`,
      [...asked.flatMap(({ conditions }) => valuesOf(conditions)), page.limit, page.offset ?? 0],
    ).map((row) => ({ ...row }))
  }

  return {
    ages: createListingAges(db),
    page: (key, page) => {
      const lane = laneRow.first(key.compact, key.lane)?.id
      if (lane === undefined) return []
      if (page.sort === 'calling') return readByCalling(lane, page)
      const path = directPath(lane, page.filter) ?? sparse(lane, page.filter)
      if (page.offset !== undefined)
        return readAt(lane, page, path === undefined ? stretchesAt(lane, page) : [{ path, filter: {} }])
      if (path !== undefined) return read(lane, page, path)
      const sign = page.descending ? -1 : 1
      const rows: ListingRow[] = []
      for (const stretches of inTurn(stretchesOf(lane, page), page.descending)) {
        const limit = page.limit - rows.length
        if (limit === 0) break
        const found = stretches.flatMap(({ path: through, filter }) =>
          read(lane, { ...page, filter: { ...page.filter, ...filter }, limit }, through),
        )
        found.sort((a, b) => sign * (a.value - b.value || compareText(a.key, b.key)))
        rows.push(...found.slice(0, limit))
      }
      return rows
    },
    marking: ({ compact, lane }, key) => marking.first(compact, lane, key)?.marking ?? 0,
    markings: ({ compact, lane }, keys) =>
      new Map(
        markings
          .all(JSON.stringify([...new Set(keys)]), compact, lane)
          .map(({ key, marking: level }) => [key, level]),
      ),
    count: (key, filter) => {
      const lane = laneRow.first(key.compact, key.lane)?.id
      if (lane === undefined) return 0
      const path = directPath(lane, filter) ?? sparse(lane, filter) ?? widePath(filter)
      return count(path.from, [...conditionsOf(lane, filter), ...path.conditions], -1)
    },
    tally: (key, filter, each) => {
      const lane = laneRow.first(key.compact, key.lane)?.id
      if (lane === undefined || each.length === 0) return each.map(() => 0)
      const path = directPath(lane, filter) ?? widePath(filter)
      const conditions = [...conditionsOf(lane, filter), ...path.conditions]
      // What all have in common is asked once.
      const counted = each.map((one) => conditionsOf(lane, unlike(filter, one)).slice(1))
      const columns = counted.map((one, i) =>
        one.length === 0 ? `count(*) AS n${i}` : `count(*) FILTER (WHERE ${sqlOf(one)}) AS n${i}`,
      )
      const [row] = all<Readonly<Record<string, number>>>(
        `SELECT ${columns.join(', ')} FROM ${path.from} WHERE ${sqlOf(conditions)}`,
        [...counted.flatMap(valuesOf), ...valuesOf(conditions)],
      )
      return each.map((_, i) => row?.[`n${i}`] ?? 0)
    },
    waiting: (key, members, marking) => {
      const lane = laneRow.first(key.compact, key.lane)?.id
      if (lane === undefined) return []
      const places = Array.from({ length: members }, (_, i) => i)
      const columns = places.map((i) => `count(*) FILTER (WHERE waiting & ${2 ** i}) AS n${i}`)
      return all<Readonly<Record<string, number>> & { readonly affair: string }>(
        `SELECT affair, ${columns.join(', ')} FROM listing INDEXED BY listing_since
         WHERE lane = ? AND waiting > 0 AND marking <= ? GROUP BY affair`,
        [lane, marking],
      ).map((row) => ({ affair: row.affair, counts: places.map((i) => row[`n${i}`] ?? 0) }))
    },
  }
}

/** What a filter asks besides another. */
const unlike = (other: ListingFilter, filter: ListingFilter): ListingFilter =>
  Object.fromEntries(
    Object.entries(filter).filter(([name, value]) => other[name as keyof ListingFilter] !== value),
  )

/** Where rows are found, and what has to be asked besides the filter so that SQLite may look there alone. */
interface Path {
  readonly from: string
  readonly conditions: readonly Condition[]
  /** The column of keys that has the order. */
  readonly key?: string
  /** Rows are read whole there: it is no index that spares looking at those that are not wanted. */
  readonly isWhole?: true
}

/** The index that holds all that a filter reads but when a record changed. */
const widePath = ({ changedSince }: ListingFilter): Path => ({
  from: `listing INDEXED BY ${changedSince === undefined ? 'listing_since' : 'listing_changed'}`,
  conditions: [],
})

/** Where a filter names what it wants, and it is little. */
const directPath = (lane: number, { about, records }: ListingFilter): Path | undefined => {
  const named = (list: readonly string[]): string => list.map(() => '?').join(', ')
  if (records !== undefined)
    return {
      from: 'record CROSS JOIN listing ON listing.record = record.id',
      conditions: [
        { sql: `record.lane = ? AND record.key IN (${named(records)})`, values: [lane, ...records] },
        ...(about === undefined
          ? []
          : [
              {
                sql: 'EXISTS (SELECT 1 FROM listing_about WHERE listing_about.lane = ? AND listing_about.about = ? AND listing_about.record = listing.record)',
                values: [lane, about],
              },
            ]),
      ],
      isWhole: true,
    }
  if (about === undefined) return undefined
  return {
    // In this order: few records belong to one.
    from: 'listing_about CROSS JOIN listing ON listing.record = listing_about.record',
    conditions: [{ sql: 'listing_about.lane = ? AND listing_about.about = ?', values: [lane, about] }],
    isWhole: true,
  }
}

interface Stretch {
  readonly path: Path
  readonly filter: ListingFilter
}

const inTurn = <T>(list: readonly T[], descending: boolean): readonly T[] =>
  descending ? [...list].reverse() : list

/**
 * Stretches that together hold the list, each of them in its order as its index gives it, where there is one. Those of one
 * group lie beside each other, and all of a group before those of the next.
 */
const stretchesOf = (lane: number, { filter, sort }: ListingPage): readonly (readonly Stretch[])[] => {
  const { affair, open } = filter
  const halves = open === undefined ? [{ open: true }, { open: false }] : [{}]
  const through = (index: string, ...conditions: readonly Condition[]): Path => ({
    from: `listing INDEXED BY ${index}`,
    conditions,
  })
  if (sort === 'changed') return [[{ path: through('listing_changed'), filter: {} }]]
  if (affair !== undefined && sort === 'since')
    return [halves.map((half) => ({ path: through('listing_since'), filter: half }))]
  if (affair !== undefined && sort === 'due') {
    const dated = through('listing_due', { sql: `due_last < ${noDay}`, values: [] })
    const undated = through('listing_since', { sql: `due_last = ${noDay}`, values: [] })
    return [halves.map((half) => ({ path: dated, filter: half })), [{ path: undated, filter: {} }]]
  }
  if (affair !== undefined && sort === 'key' && isByAffairAlone(filter)) {
    // '0' comes next to '/': between both are all records of the affair.
    const conditions = [
      {
        sql: 'record.lane = ? AND record.key > ? AND record.key < ?',
        values: [lane, `${affair}/`, `${affair}0`],
      },
    ]
    const from = 'record CROSS JOIN listing ON listing.record = record.id'
    const path = { from, conditions, key: 'record.key' }
    return [[{ path, filter: {} }]]
  }
  return [[{ path: widePath(filter), filter: {} }]]
}

/** The index by due dates has no other column, so that far down a list it costs more to look at each row than to sort them. */
const stretchesAt = (lane: number, page: ListingPage): readonly Stretch[] =>
  page.sort === 'due' ? [{ path: widePath(page.filter), filter: {} }] : stretchesOf(lane, page).flat()

/** Nearly every record of the affair is wanted, so they are looked up in the order of their keys. */
const isByAffairAlone = ({ affair: _, marking: _marking, ...others }: ListingFilter): boolean =>
  Object.keys(others).length === 0

/** Columns to sort by before the key; undefined where the key is all. */
const sortedBy: Readonly<Record<ListingPage['sort'], string | undefined>> = {
  key: undefined,
  calling: undefined,
  since: 'since',
  due: 'due_last',
  restatements: 'restatements',
  redatings: 'redatings',
  changed: 'changed',
}

const beyond = (sorted: string | undefined, key: string, after: Place, descending: boolean): Condition => {
  const than = descending ? '<' : '>'
  return sorted === undefined
    ? { sql: `${key} ${than} ?`, values: [after.key] }
    : { sql: `(${sorted}, ${key}) ${than} (?, ?)`, values: [after.value, after.key] }
}

const sqlOf = (conditions: readonly Condition[]): string => conditions.map(({ sql }) => sql).join(' AND ')

const valuesOf = (conditions: readonly Condition[]): readonly SQLInputValue[] =>
  conditions.flatMap(({ values }) => values)
