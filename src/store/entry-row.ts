/** Entries as rows and back. */
import type { SQLInputValue } from 'node:sqlite'
import { damaged } from './damaged.ts'
import type { StoredEntry, StoredVerdict } from './store.ts'

export const entryId = (feed: number, seq: number): number => feed * placesInFeed + seq
export const feedOf = (id: number): number => Math.floor(id / placesInFeed)
export const seqOf = (id: number): number => id % placesInFeed

const placesInFeed = 2 ** 32

/** As `entry.verdict` holds them. */
export const verdictCode = { early: 0, held: 1, effective: 2, void: 3 } as const

export type EntryRow = {
  readonly id: number
  readonly height: number
  readonly verdict: number
  readonly reason: string | null
  readonly erased: number
  readonly at: number
  readonly leaf_hash: Uint8Array
  readonly rolling: Uint8Array | null
  readonly facts_salt: Uint8Array
  readonly leaf: string
  readonly facts: string
  readonly record: string | null
  readonly body_salt: Uint8Array | null
  readonly body: string | null
}

/** Continue with `WHERE` on `entry`, `record` or `body`. */
export const selectEntries = `
  SELECT entry.id, height, verdict, reason, erased, entry.at, leaf_hash, rolling, facts_salt, leaf, facts,
    record.key AS record, body.salt AS body_salt, body.text AS body
  FROM entry LEFT JOIN record ON record.id = entry.record LEFT JOIN body ON body.id = entry.body`

export const entryOf = (row: EntryRow): StoredEntry => {
  const erased = row.erased === 1
  return {
    feed: feedOf(row.id),
    seq: seqOf(row.id),
    leaf: row.leaf,
    leafHash: row.leaf_hash,
    factsSalt: row.facts_salt,
    facts: row.facts,
    // The row of an erased body is still there, overwritten.
    bodySalt: erased ? null : row.body_salt,
    body: erased ? null : row.body,
    erased,
    record: row.record,
    height: row.height,
    verdict: verdictOf(row),
    rolling: row.rolling,
    at: row.at,
  }
}

export const insertEntry = `
  INSERT INTO entry (id, record, height, verdict, reason, erased, at, leaf_hash, rolling, facts_salt, body, leaf, facts)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Values for `insertEntry`; `record` and `body` are keys of their tables. */
export const entryValues = (
  entry: StoredEntry,
  record: number | null,
  body: number | null,
): readonly SQLInputValue[] => [
  entryId(entry.feed, entry.seq),
  record,
  entry.height,
  verdictCode[entry.verdict.kind],
  reasonOf(entry.verdict),
  entry.erased ? 1 : 0,
  entry.at,
  entry.leafHash,
  entry.rolling,
  entry.factsSalt,
  body,
  entry.leaf,
  entry.facts,
]

export const reasonOf = (verdict: StoredVerdict): string | null =>
  verdict.kind === 'void' ? verdict.reason : null

const verdictOf = ({ id, verdict, reason }: EntryRow): StoredVerdict => {
  switch (verdict) {
    case verdictCode.early:
      return { kind: 'early' }
    case verdictCode.held:
      return { kind: 'held' }
    case verdictCode.effective:
      return { kind: 'effective' }
    case verdictCode.void:
      return { kind: 'void', reason: reason ?? '' }
    default:
      throw damaged(`verdict of entry ${id}`)
  }
}
