/** What a lane keeps of its records, and the effective entries on a record, as the refolding reads them. */
import type { DatabaseSync } from 'node:sqlite'
import { entryId, feedOf, seqOf, verdictCode } from '../../store/entry-row.ts'
import { steadyColumns } from '../../store/listing-row.ts'
import { prepareQuery } from '../../store/sqlite-file.ts'

export interface KeptRecord {
  readonly id: number
  readonly digest: Uint8Array | null
  readonly reach: string | null
  readonly state: string | null
  /** Id of the entry that is kept as the last in canonical order. */
  readonly top: number | null
  readonly topHeight: number | null
  /** Whether effective entries on it stand at no greater height, besides the one at hand. */
  readonly hasActs: 0 | 1
}

export interface ActPlace {
  readonly feed: number
  readonly seq: number
  readonly height: number
}

export interface ActRow {
  readonly leaf: string
  readonly leafHash: Uint8Array
  readonly facts: string
}

export interface ListedRow {
  readonly lane: number
  readonly affair: string
  readonly key: string
  readonly summary: string
  /** As `steadyValues` gives them. */
  readonly steady: readonly unknown[]
}

export interface RecordRows {
  /** `height` and `entry` (its id) are those of the entry at hand. */
  kept(key: string, height: number, entry: number): KeptRecord | undefined
  /** Effective entries on the record up to a height, in no order. */
  places(id: number, height: number): readonly ActPlace[]
  act(feed: number, seq: number): ActRow | undefined
  rolling(feed: number, seq: number): Uint8Array | null
  /** What lists keep of the record. */
  listed(id: number): ListedRow | undefined
  /** Whether the record is found from another. */
  isAbout(id: number, about: string): boolean
  /** Rows that lists keep in the lane, and by which records are found from others. */
  countListed(): { readonly rows: number; readonly about: number }
  /** How many records of the lane have a state. */
  count(): number
  /** Records with a state that is not the work of an effective entry on them, or half a state. */
  strays(): readonly string[]
}

export const openRecordRows = (db: DatabaseSync, lane: number): RecordRows => {
  const kept = prepareQuery<KeptRecord>(
    db,
    `SELECT id, digest, reach, state, top, top_height AS topHeight,
       EXISTS (SELECT 1 FROM entry WHERE entry.record = record.id
         AND verdict = ${verdictCode.effective} AND height <= ? AND entry.id <> ?) AS hasActs
     FROM record WHERE lane = ? AND key = ?`,
  )
  const places = prepareQuery<{ id: number; height: number }>(
    db,
    `SELECT id, height FROM entry WHERE record = ? AND verdict = ${verdictCode.effective} AND height <= ?`,
  )
  const act = prepareQuery<ActRow>(db, 'SELECT leaf, leaf_hash AS leafHash, facts FROM entry WHERE id = ?')
  const rolling = prepareQuery<{ rolling: Uint8Array | null }>(db, 'SELECT rolling FROM entry WHERE id = ?')
  const listed = prepareQuery<Omit<ListedRow, 'steady'> & Record<string, unknown>>(
    db,
    `SELECT lane, affair, key, summary, ${steadyColumns.join(', ')} FROM listing WHERE record = ?`,
  )
  const about = prepareQuery<{ record: number }>(
    db,
    'SELECT record FROM listing_about WHERE lane = ? AND about = ? AND record = ?',
  )
  const countListed = prepareQuery<{ rows: number; about: number }>(
    db,
    `SELECT (SELECT count(*) FROM listing WHERE lane = ?1) AS rows,
       (SELECT count(*) FROM listing_about WHERE lane = ?1) AS about`,
  )
  const count = prepareQuery<{ n: number }>(
    db,
    'SELECT count(*) AS n FROM record WHERE lane = ? AND state IS NOT NULL',
  )
  const strays = prepareQuery<{ key: string }>(
    db,
    `SELECT key FROM record LEFT JOIN entry ON entry.id = record.top
     WHERE lane = ? AND CASE WHEN state IS NULL
       THEN coalesce(digest, reach, top, top_height) IS NOT NULL
       ELSE entry.record IS NOT record.id OR verdict <> ${verdictCode.effective} END
     ORDER BY key LIMIT 1000`,
  )
  return {
    kept: (key, height, entry) => kept.first(height, entry, lane, key),
    places: (id, height) =>
      places.all(id, height).map((row) => ({ feed: feedOf(row.id), seq: seqOf(row.id), height: row.height })),
    act: (feed, seq) => act.first(entryId(feed, seq)),
    rolling: (feed, seq) => rolling.first(entryId(feed, seq))?.rolling ?? null,
    listed: (id) => {
      const row = listed.first(id)
      return row && { ...row, steady: steadyColumns.map((name) => row[name]) }
    },
    isAbout: (id, record) => about.first(lane, record, id) !== undefined,
    countListed: () => countListed.first(lane) ?? { rows: 0, about: 0 },
    count: () => count.first(lane)?.n ?? 0,
    strays: () => strays.all(lane).map(({ key }) => key),
  }
}
