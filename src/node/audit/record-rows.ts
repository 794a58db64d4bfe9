/** What a lane keeps of its records, and the effective entries on a record, as the refolding reads them. */
import type { DatabaseSync } from 'node:sqlite'
import { entryId, feedOf, seqOf, verdictCode } from '../../store/entry-row.ts'
import { prepareQuery } from '../../store/sqlite-file.ts'

export interface KeptRecord {
  readonly id: number
  readonly digest: Uint8Array | null
  readonly reach: string | null
  /** Id of the entry that is kept as the last in canonical order. */
  readonly top: number | null
  readonly topHeight: number | null
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

export interface RecordRows {
  kept(key: string): KeptRecord | undefined
  /** The text of the state that is kept. */
  state(id: number): string | null
  /** Effective entries on the record up to a height, in no order. */
  places(id: number, height: number): readonly ActPlace[]
  act(feed: number, seq: number): ActRow | undefined
  rolling(feed: number, seq: number): Uint8Array | null
  /** How many records of the lane have a state. */
  count(): number
  /** Records with a state that is not the work of an effective entry on them, or half a state. */
  strays(): readonly string[]
}

export const openRecordRows = (db: DatabaseSync, lane: number): RecordRows => {
  const kept = prepareQuery<KeptRecord>(
    db,
    'SELECT id, digest, reach, top, top_height AS topHeight FROM record WHERE lane = ? AND key = ?',
  )
  const state = prepareQuery<{ state: string | null }>(db, 'SELECT state FROM record WHERE id = ?')
  const places = prepareQuery<{ id: number; height: number }>(
    db,
    `SELECT id, height FROM entry WHERE record = ? AND verdict = ${verdictCode.effective} AND height <= ?`,
  )
  const act = prepareQuery<ActRow>(db, 'SELECT leaf, leaf_hash AS leafHash, facts FROM entry WHERE id = ?')
  const rolling = prepareQuery<{ rolling: Uint8Array | null }>(db, 'SELECT rolling FROM entry WHERE id = ?')
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
    kept: (key) => kept.first(lane, key),
    state: (id) => state.first(id)?.state ?? null,
    places: (id, height) =>
      places.all(id, height).map((row) => ({ feed: feedOf(row.id), seq: seqOf(row.id), height: row.height })),
    act: (feed, seq) => act.first(entryId(feed, seq)),
    rolling: (feed, seq) => rolling.first(entryId(feed, seq))?.rolling ?? null,
    count: () => count.first(lane)?.n ?? 0,
    strays: () => strays.all(lane).map(({ key }) => key),
  }
}
