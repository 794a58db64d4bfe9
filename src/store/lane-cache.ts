/**
 * What a lane keeps in memory between batches. All of it can be read again, and is dropped whenever the rows may have
 * moved without us.
 */
import { type Act, inOrder } from '../affairs/kernel/act.ts'
import type { Cut } from '../affairs/kernel/cut.ts'
import type { RecordState } from '../affairs/kernel/past.ts'
import type { Subtree } from '../ledger/tree.ts'
import { type BoundedMap, createBoundedMap } from './bounded-map.ts'
import type { Batch, Head } from './store.ts'
import { actOf } from './stored-act.ts'

export interface LaneCache {
  /** Key of the lane's row. */
  id: number | undefined
  /** By feed. */
  heads: ReadonlyMap<number, Head> | undefined
  /** Whether any entry is held: almost always none is, and the engine asks for every act. */
  anyHeld: boolean | undefined
  /** Also that there is none: the engine asks more than once before an act creates a record. */
  readonly records: BoundedMap<string, RecordState | typeof noState>
  /** Keys of rows by key of record. */
  readonly recordIds: BoundedMap<string, number>
  /** Effective acts by key of record, in canonical order. */
  readonly acts: BoundedMap<string, readonly Act[]>
  /** By id of entry. */
  readonly cuts: BoundedMap<number, Cut>
  /** Base64, by feed and size. */
  readonly roots: BoundedMap<number, string>
  /** By feed. */
  readonly trees: Map<number, Subtree>
}

export const noState = 'none'

export const createLaneCache = (): LaneCache => ({
  id: undefined,
  heads: undefined,
  anyHeld: undefined,
  records: createBoundedMap(8_192),
  recordIds: createBoundedMap(16_384),
  acts: createBoundedMap(4_096, (acts) => acts.length + 1),
  cuts: createBoundedMap(4_096),
  roots: createBoundedMap(4_096),
  trees: new Map(),
})

export const dropCache = (cache: LaneCache): void => {
  cache.id = undefined
  cache.heads = undefined
  cache.anyHeld = undefined
  for (const map of [cache.records, cache.recordIds, cache.acts, cache.cuts, cache.roots, cache.trees])
    map.clear()
}

/** After the batch was committed. Cuts, roots and trees are of what never changes. */
export const refreshCache = (cache: LaneCache, batch: Batch): void => {
  if (cache.heads !== undefined) {
    const heads = new Map(cache.heads)
    for (const { to } of batch.heads) heads.set(to.feed, to)
    cache.heads = heads
  }
  for (const record of batch.records) cache.records.set(record.key, record)
  for (const entry of batch.entries) {
    if (entry.verdict.kind === 'held') cache.anyHeld = true
    if (entry.verdict.kind !== 'effective' || entry.record === null) continue
    const acts = cache.acts.get(entry.record)
    if (acts !== undefined) cache.acts.set(entry.record, [...acts, actOf(entry)].sort(inOrder))
  }
  // Of those judged later the batch does not bring the texts: they are read again.
  for (const { record } of batch.judged) if (record !== null) cache.acts.delete(record)
  if (batch.judged.length > 0 && !batch.entries.some(({ verdict }) => verdict.kind === 'held'))
    cache.anyHeld = undefined
}
