/** The lanes that the writer has touched, each with its reader and the cache that lives from batch to batch. */
import type { DatabaseSync } from 'node:sqlite'
import type { Sha256 } from '../ledger/sha256.ts'
import { createLaneCache, dropCache, type LaneCache } from './lane-cache.ts'
import { createLaneReader, prepareLaneQueries } from './lane-reader.ts'
import type { LaneKey, LaneReader } from './store.ts'

export interface OpenLane {
  readonly reader: LaneReader
  readonly cache: LaneCache
}

export interface Lanes {
  of(key: LaneKey): OpenLane
  dropCaches(): void
}

export const createLanes = (db: DatabaseSync, sha256: Sha256): Lanes => {
  const queries = prepareLaneQueries(db)
  const open = new Map<string, OpenLane>()
  return {
    of: (key) => {
      const name = `${key.compact}/${key.lane}`
      const known = open.get(name)
      if (known !== undefined) return known
      const cache = createLaneCache()
      const lane = { cache, reader: createLaneReader({ queries, sha256, cache }, key) }
      open.set(name, lane)
      return lane
    },
    dropCaches: () => {
      for (const { cache } of open.values()) dropCache(cache)
    },
  }
}
