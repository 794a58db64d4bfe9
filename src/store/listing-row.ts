/** Rows of `listing`, written with the states they are made from. */
import type { DatabaseSync } from 'node:sqlite'
import { type Listed, listedAs } from '../affairs/listed.ts'
import type { JsonObject } from '../ledger/strict-json.ts'
import { prepareQuery } from './sqlite-file.ts'

export type ListingStatements = ReturnType<typeof prepareListing>

/** Columns that an index holds, or by which a record is found: they seldom change. */
export const steadyColumns = [
  'open',
  'since',
  'due_first',
  'due_last',
  'status',
  'waiting',
  'restatements',
  'redatings',
  'marking',
  'sides',
  'about',
] as const

const all = ['lane', 'affair', 'key', ...steadyColumns] as const

export const prepareListing = (db: DatabaseSync) => ({
  // Writes no index: most acts leave as it was what one filters by.
  touch: db.prepare(
    `UPDATE listing SET changed = ?, summary = ?
     WHERE record = ? AND ${steadyColumns.map((name) => `${name} = ?`).join(' AND ')}`,
  ),
  about: prepareQuery<{ about: string }>(db, 'SELECT about FROM listing WHERE record = ?'),
  write: db.prepare(
    `INSERT INTO listing (record, changed, summary, ${all.join(', ')}) VALUES (?, ?, ?, ${all.map(() => '?').join(', ')})
     ON CONFLICT (record) DO UPDATE SET changed = excluded.changed, summary = excluded.summary,
       ${steadyColumns.map((name) => `${name} = excluded.${name}`).join(', ')}`,
  ),
  addAbout: db.prepare('INSERT OR IGNORE INTO listing_about (lane, about, record) VALUES (?, ?, ?)'),
  dropAbout: db.prepare('DELETE FROM listing_about WHERE lane = ? AND about = ? AND record = ?'),
})

export interface ListedRecord {
  /** Key of the record's row, and of its lane's. */
  readonly id: number
  readonly lane: number
  readonly key: string
  readonly state: JsonObject
  /** The canonical text of the state. */
  readonly text: string
  readonly members: readonly string[]
  /** When the state came to be here, milliseconds since 1970. */
  readonly changed: number
  /** The record's row was made in this transaction, so nothing is listed of it yet. */
  readonly isNew: boolean
}

/** Inside the transaction of the caller. */
export const writeListing = (statements: ListingStatements, record: ListedRecord): void => {
  const { id, lane, key, changed, isNew } = record
  const listed = listedAs(key, record.state, record.text, record.members)
  if (listed === undefined) return
  const values = steadyValues(listed)
  if (!isNew && statements.touch.run(changed, listed.summary, id, ...values).changes > 0) return
  const before = isNew ? [] : aboutOf(statements.about.first(id)?.about)
  statements.write.run(id, changed, listed.summary, lane, listed.affair, key, ...values)
  for (const about of before) if (!listed.about.includes(about)) statements.dropAbout.run(lane, about, id)
  for (const about of listed.about) if (!before.includes(about)) statements.addAbout.run(lane, about, id)
}

/** In the order of `steadyColumns`. */
export const steadyValues = (listed: Listed): readonly (string | number)[] => [
  listed.open ? 1 : 0,
  listed.since,
  listed.dueFirst,
  listed.dueLast,
  listed.status,
  listed.waiting,
  listed.restatements,
  listed.redatings,
  listed.marking,
  listed.sides,
  JSON.stringify(listed.about),
]

const aboutOf = (text: string | undefined): readonly string[] => (text === undefined ? [] : JSON.parse(text))
