/** Rows that stand for the whole node, and counts by which one finds rows that belong to nothing. */
import type { DatabaseSync } from 'node:sqlite'
import type { Lane } from '../../ledger/names.ts'
import { prepareQuery } from '../../store/sqlite-file.ts'
import type { KeptSubtree } from './check-tree.ts'

export interface LaneRow {
  readonly id: number
  readonly compact: string
  readonly lane: Lane
}

export interface NodeRows {
  lanes(): readonly LaneRow[]
  /** Keys of lanes that feeds or records name. */
  namedLanes(): readonly number[]
  subtrees(feed: number): readonly KeptSubtree[]
  settings(): readonly { readonly key: string; readonly value: string }[]
  count(table: 'entry' | 'body' | 'subtree' | 'signed_head' | 'cosignature' | 'erasure'): number
  /** Rows of `body` that entries name. */
  bodiesNamed(): number
  /** What SQLite itself finds wrong with the file; nothing where all is well. */
  damage(): readonly string[]
}

export const openNodeRows = (db: DatabaseSync): NodeRows => {
  const lanes = prepareQuery<LaneRow>(db, 'SELECT id, compact, lane FROM lane ORDER BY compact, lane')
  const namedLanes = prepareQuery<{ lane: number }>(db, 'SELECT lane FROM feed UNION SELECT lane FROM record')
  const subtrees = prepareQuery<KeptSubtree>(db, 'SELECT level, place, hash FROM subtree WHERE feed = ?')
  const settings = prepareQuery<{ key: string; value: string }>(db, 'SELECT key, value FROM setting')
  const bodiesNamed = prepareQuery<{ n: number }>(db, 'SELECT count(body) AS n FROM entry')
  return {
    lanes: () => lanes.all(),
    namedLanes: () => namedLanes.all().map(({ lane }) => lane),
    subtrees: (feed) => subtrees.all(feed),
    settings: () => settings.all(),
    count: (table) => prepareQuery<{ n: number }>(db, `SELECT count(*) AS n FROM ${table}`).first()?.n ?? 0,
    bodiesNamed: () => bodiesNamed.first()?.n ?? 0,
    damage: () =>
      prepareQuery<{ quick_check: string }>(db, 'PRAGMA quick_check(10)')
        .all()
        .map((row) => row.quick_check)
        .filter((line) => line !== 'ok'),
  }
}
