/**
 * What was found in the listing, kept until it may be otherwise: each answer is remembered with how often records of the
 * affairs it was read from had been written, and counts no longer once any was written since.
 */
import { createBoundedMap } from '../store/bounded-map.ts'
import type { SqliteStore } from '../store/sqlite-store.ts'
import type { LaneKey } from '../store/store.ts'

/** `name`: tells it from what else is asked of the lane. */
export type Remember<T> = (lane: LaneKey, affairs: readonly string[], name: string, find: () => T) => T

/** `limit`, by weight: as much is kept, and at most twice as much. */
export const openAnswerMemory = <T>(
  listing: Pick<SqliteStore['listing'], 'timesWritten'>,
  limit: number,
  weigh: (found: T) => number = () => 1,
): Remember<T> => {
  const known = createBoundedMap<string, { readonly written: number; readonly found: T }>(limit, (each) =>
    weigh(each.found),
  )
  return (lane, affairs, name, find) => {
    const key = `${lane.compact}/${lane.lane}/${name}`
    const written = affairs.reduce((sum, affair) => sum + listing.timesWritten(lane, affair), 0)
    const kept = known.get(key)
    if (kept?.written === written) return kept.found
    const found = find()
    known.set(key, { written, found })
    return found
  }
}
