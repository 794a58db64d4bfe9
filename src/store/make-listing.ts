/**
 * Makes the listing again from the states that are kept, page by page, where it was made by an older version of its
 * meaning or not at all. Between two pages others have their turn; what changes meanwhile is listed as ever.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { ListingStatements } from './listing-row.ts'
import { writeListing } from './listing-row.ts'
import { prepareQuery } from './sqlite-file.ts'

/** Members of a compact, ascending; undefined where the compact is not known here. */
export type MembersOf = (compact: string) => readonly string[] | undefined

interface StateRow {
  readonly id: number
  readonly lane: number
  readonly compact: string
  readonly key: string
  readonly state: string
  /** When the last effective entry on it was stored. */
  readonly at: number
}

/** One page, inside the transaction of the caller: gives the row to go on after, or undefined where none is left. */
export type MakeListing = (after: number, limit: number, membersOf: MembersOf) => number | undefined

export const prepareMakeListing = (db: DatabaseSync, statements: ListingStatements): MakeListing => {
  const states = prepareQuery<StateRow>(
    db,
    `SELECT record.id, record.lane, lane.compact, record.key, record.state,
       coalesce((SELECT changed FROM listing WHERE listing.record = record.id), entry.at) AS at
     FROM record JOIN lane ON lane.id = record.lane JOIN entry ON entry.id = record.top
     WHERE record.id > ? AND record.state IS NOT NULL ORDER BY record.id LIMIT ?`,
  )
  return (after, limit, membersOf) => {
    const rows = states.all(after, limit)
    for (const { id, lane, compact, key, state, at } of rows) {
      const members = membersOf(compact)
      if (members === undefined) continue
      const record = { id, lane, key, state: JSON.parse(state), text: state, members }
      writeListing(statements, { ...record, changed: at, isNew: false })
    }
    return rows.length < limit ? undefined : rows.at(-1)?.id
  }
}
