/**
 * Reads one lane for computing. The same code answers the writer, whose cache lives from batch to batch, and readers,
 * whose cache lives as long as their view.
 */
import type { DatabaseSync } from 'node:sqlite'
import { inOrder } from '../affairs/kernel/act.ts'
import type { Ref } from '../affairs/kernel/cut.ts'
import { encodeBase64 } from '../ledger/base64.ts'
import type { Sha256 } from '../ledger/sha256.ts'
import { rootAt, type Subtree } from '../ledger/tree.ts'
import { type EntryRow, entryId, entryOf, feedOf, selectEntries, seqOf, verdictCode } from './entry-row.ts'
import { type HeadRow, headOf } from './head-row.ts'
import { type LaneCache, noState } from './lane-cache.ts'
import { inPlaceOrder } from './place-order.ts'
import { missingFeed, type RecordStateRow, recordStateOf } from './record-row.ts'
import { prepareQuery } from './sqlite-file.ts'
import type { Head, LaneKey, LaneReader } from './store.ts'
import { actOf, cutOfText } from './stored-act.ts'
import { createStoredTree } from './stored-tree.ts'

export type LaneQueries = ReturnType<typeof prepareLaneQueries>

export const prepareLaneQueries = (db: DatabaseSync) => ({
  lane: prepareQuery<{ id: number }>(db, 'SELECT id FROM lane WHERE compact = ? AND lane = ?'),
  heads: prepareQuery<HeadRow>(db, 'SELECT * FROM feed WHERE lane = ? ORDER BY authority'),
  record: prepareQuery<RecordStateRow>(
    db,
    'SELECT id, key, state, digest, reach, top, top_height FROM record WHERE lane = ? AND key = ? AND state IS NOT NULL',
  ),
  acts: prepareQuery<{ leaf: string; leaf_hash: Uint8Array; facts: string }>(
    db,
    `SELECT leaf, leaf_hash, facts FROM entry
     WHERE record = (SELECT id FROM record WHERE lane = ? AND key = ?) AND verdict = ${verdictCode.effective}
     ORDER BY height`,
  ),
  leaf: prepareQuery<{ leaf: string }>(db, 'SELECT leaf FROM entry WHERE id = ?'),
  // '@' separates a record from a version and 'A' comes next to it: both bounds together are all versions above 1.
  held: prepareQuery<{ id: number; height: number }>(
    db,
    `SELECT entry.id, height FROM record JOIN entry ON entry.record = record.id
     WHERE lane = ?1 AND (key = ?2 OR (key > ?2 || '@' AND key < ?2 || 'A')) AND verdict = ${verdictCode.held}`,
  ),
  heldInFeed: prepareQuery<{ id: number; height: number }>(
    db,
    `SELECT id, height FROM entry WHERE verdict = ${verdictCode.held} AND id BETWEEN ? AND ? LIMIT ?`,
  ),
  entries: prepareQuery<EntryRow>(
    db,
    `${selectEntries} WHERE entry.id BETWEEN ? AND ? ORDER BY entry.id LIMIT ?`,
  ),
  body: prepareQuery<{ text: string }>(
    db,
    'SELECT text FROM entry JOIN body ON body.id = entry.body WHERE entry.id = ? AND erased = 0',
  ),
  leafHashes: prepareQuery<{ hash: Uint8Array }>(
    db,
    'SELECT leaf_hash AS hash FROM entry WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?',
  ),
  subtrees: prepareQuery<{ hash: Uint8Array }>(
    db,
    'SELECT hash FROM subtree WHERE feed = ? AND level = ? AND place >= ? ORDER BY place LIMIT ?',
  ),
})

export interface LaneReaderDeps {
  readonly queries: LaneQueries
  readonly sha256: Sha256
  readonly cache: LaneCache
}

export const createLaneReader = (deps: LaneReaderDeps, key: LaneKey): LaneReader => {
  const { queries, sha256, cache } = deps
  const lane = (): number => laneId(queries, cache, key)
  const headMap = () => headsOf(queries, cache, key)
  const authorityOf = (feed: number): string => {
    const head = headMap().get(feed)
    if (head === undefined) throw missingFeed(feed)
    return head.authority
  }
  const byHeight = (rows: readonly { readonly id: number; readonly height: number }[]): readonly Ref[] =>
    rows
      .map(({ id, height }) => ({ authority: authorityOf(feedOf(id)), seq: seqOf(id), height }))
      .sort(inPlaceOrder)
      .map(({ authority, seq }) => [authority, seq])
  const feeds = () => [...headMap().keys()]
  const heldIn = (feed: number, limit: number) =>
    queries.heldInFeed.all(entryId(feed, 0), entryId(feed + 1, 0) - 1, limit)
  const anyHeld = (): boolean => {
    cache.anyHeld ??= feeds().some((feed) => heldIn(feed, 1).length > 0)
    return cache.anyHeld
  }
  const readHashes = (feed: number, level: number, from: number, limit: number) =>
    level === 0
      ? queries.leafHashes.all(entryId(feed, from), entryId(feed + 1, 0) - 1, limit)
      : queries.subtrees.all(feed, level, from, limit)
  const treeOf = (feed: number): Subtree => {
    const known = cache.trees.get(feed)
    if (known !== undefined) return known
    const tree = createStoredTree(sha256, (level, from, limit) =>
      readHashes(feed, level, from, limit).map(({ hash }) => hash),
    )
    cache.trees.set(feed, tree)
    return tree
  }

  return {
    heads: () => [...headMap().values()],

    record: (name) => {
      const known = cache.records.get(name)
      if (known !== undefined) return known === noState ? undefined : known
      const row = queries.record.first(lane(), name)
      if (row === undefined) {
        cache.records.set(name, noState)
        return undefined
      }
      const state = recordStateOf(row, authorityOf)
      cache.records.set(name, state)
      cache.recordIds.set(name, row.id)
      return state
    },

    acts: (name) => {
      const known = cache.acts.get(name)
      if (known !== undefined) return known
      const acts = queries.acts
        .all(lane(), name)
        .map(({ leaf, leaf_hash, facts }) => actOf({ leaf, leafHash: leaf_hash, facts }))
        .sort(inOrder)
      cache.acts.set(name, acts)
      return acts
    },

    cutOf: ([authority, seq]) => {
      const head = [...headMap().values()].find((other) => other.authority === authority)
      if (head === undefined) throw new RangeError(`${authority} has no feed in ${key.compact} ${key.lane}`)
      const id = entryId(head.feed, seq)
      const known = cache.cuts.get(id)
      if (known !== undefined) return known
      const row = queries.leaf.first(id)
      if (row === undefined) throw new RangeError(`${authority} has no entry ${seq} here`)
      const cut = cutOfText(row.leaf)
      cache.cuts.set(id, cut)
      return cut
    },

    held: (record) => (anyHeld() ? byHeight(queries.held.all(lane(), record)) : []),

    allHeld: () => (anyHeld() ? byHeight(feeds().flatMap((feed) => heldIn(feed, -1))) : []),

    entry: (feed, seq) => {
      const row = queries.entries.first(entryId(feed, seq), entryId(feed, seq), 1)
      return row && entryOf(row)
    },

    body: (feed, seq) => queries.body.first(entryId(feed, seq))?.text ?? null,

    entries: (feed, from, limit) =>
      queries.entries.all(entryId(feed, from), entryId(feed + 1, 0) - 1, limit).map(entryOf),

    rootAt: (feed, size) => {
      const name = entryId(feed, size)
      const known = cache.roots.get(name)
      if (known !== undefined) return known
      const root = encodeBase64(rootAt(sha256, treeOf(feed), size))
      cache.roots.set(name, root)
      return root
    },

    subtree: (feed, level, index) => treeOf(feed)(level, index),
  }
}

/** 0, which no row has, where the lane is not known. */
const laneId = (queries: LaneQueries, cache: LaneCache, key: LaneKey): number => {
  cache.id ??= queries.lane.first(key.compact, key.lane)?.id
  return cache.id ?? 0
}

const headsOf = (queries: LaneQueries, cache: LaneCache, key: LaneKey): ReadonlyMap<number, Head> => {
  cache.heads ??= new Map(queries.heads.all(laneId(queries, cache, key)).map((row) => [row.id, headOf(row)]))
  return cache.heads
}
