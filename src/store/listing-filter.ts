/** What a list asks for, as conditions on `listing`. */
import type { SQLInputValue } from 'node:sqlite'
import { noDay } from '../affairs/listed.ts'

export interface ListingFilter {
  readonly affair?: string
  readonly status?: readonly string[]
  readonly open?: boolean
  /** Mask of members (`maskOf`): waits for any of them. */
  readonly waiting?: number
  /** States, of which it is the matter of one at least. */
  readonly sides?: readonly string[]
  /** Its last possible day to be done lies before this day. */
  readonly overdueOn?: number
  /** It may be due on or before this day. */
  readonly dueBy?: number
  readonly sinceFrom?: number
  readonly sinceTo?: number
  /** At least so often. */
  readonly restatements?: number
  readonly redatings?: number
  /** At most: what the caller may see. */
  readonly marking?: number
  /** Record that it belongs to or speaks of. */
  readonly about?: string
  /** Query of the index of words (words/words-asked.ts), which only a reader beside that index can ask. */
  readonly words?: string
  /** Only these records. */
  readonly records?: readonly string[]
  /** Milliseconds since 1970: its state has changed here since, that moment included. */
  readonly changedSince?: number
}

export interface Condition {
  readonly sql: string
  readonly values: readonly SQLInputValue[]
}

export const conditionsOf = (lane: number, filter: ListingFilter): readonly Condition[] => {
  const conditions: Condition[] = [{ sql: 'listing.lane = ?', values: [lane] }]
  const add = (sql: string, ...values: readonly SQLInputValue[]): void => {
    conditions.push({ sql, values })
  }
  if (filter.affair !== undefined) add('listing.affair = ?', filter.affair)
  if (filter.open !== undefined) add('open = ?', filter.open ? 1 : 0)
  if (filter.status !== undefined)
    add(`status IN (${filter.status.map(() => '?').join(', ')})`, ...filter.status)
  if (filter.waiting !== undefined) add('waiting & ? <> 0', filter.waiting)
  if (filter.sides !== undefined)
    add(
      `(${filter.sides.map(() => 'instr(sides, ?) > 0').join(' OR ')})`,
      ...filter.sides.map((side) => `,${side},`),
    )
  if (filter.overdueOn !== undefined) add('due_last < ?', filter.overdueOn)
  // No date spans more than a leap year: so an index by the last day ends soon after.
  if (filter.dueBy !== undefined) add('due_first <= ? AND due_last <= ?', filter.dueBy, filter.dueBy + 366)
  if (filter.sinceFrom !== undefined) add('since >= ?', filter.sinceFrom)
  if (filter.sinceTo !== undefined) add('since <= ? AND since < ?', filter.sinceTo, noDay)
  if (filter.restatements !== undefined) add('restatements >= ?', filter.restatements)
  if (filter.redatings !== undefined) add('redatings >= ?', filter.redatings)
  if (filter.marking !== undefined) add('marking <= ?', filter.marking)
  if (filter.words !== undefined)
    add('listing.record IN (SELECT rowid FROM words WHERE words MATCH ?)', filter.words)
  if (filter.changedSince !== undefined) add('changed >= ?', filter.changedSince)
  return conditions
}

/**
 * Indexes that hold few rows each, with what a filter must ask for to find all it wants in one of them. `masks`: values of
 * `waiting` that name one of the members waited for.
 */
export const sparseIndexes = (
  lane: number,
  filter: ListingFilter,
): readonly { readonly index: string; readonly sql: string; readonly values: readonly SQLInputValue[] }[] => {
  const { affair, waiting, restatements = 0, redatings = 0 } = filter
  const found: { index: string; sql: string; values: readonly SQLInputValue[] }[] = []
  if (affair !== undefined && restatements > 1) {
    const sql = 'lane = ? AND affair = ? AND restatements >= ? AND restatements > 1'
    found.push({ index: 'listing_restated', sql, values: [lane, affair, restatements] })
  }
  if (affair !== undefined && redatings > 1) {
    const sql = 'lane = ? AND affair = ? AND redatings >= ? AND redatings > 1'
    found.push({ index: 'listing_redated', sql, values: [lane, affair, redatings] })
  }
  if (waiting !== undefined) {
    const masks = masksWith(waiting)
    const sql = `lane = ? AND waiting IN (${masks.map(() => '?').join(', ')}) AND waiting > 0`
    found.push({ index: 'listing_waiting', sql, values: [lane, ...masks] })
  }
  return found
}

/** A compact has at most eight members. */
const masksWith = (waiting: number): readonly number[] =>
  Array.from({ length: 255 }, (_, i) => i + 1).filter((mask) => (mask & waiting) !== 0)
