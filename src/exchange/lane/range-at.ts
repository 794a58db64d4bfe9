/** The compact range of a stored feed at any size: one complete subtree for each bit of the size, largest first. */
import type { CompactRange } from '../../ledger/compact-range.ts'
import type { LaneReader } from '../../store/store.ts'

export const rangeAt = (reader: LaneReader, feed: number, size: number): CompactRange => {
  const hashes: Uint8Array[] = []
  let start = 0
  // Sizes pass 2^32, so no bit operators.
  for (let level = 52; level >= 0; level -= 1) {
    const width = 2 ** level
    if (Math.floor(size / width) % 2 === 0) continue
    hashes.push(reader.subtree(feed, level, start / width))
    start += width
  }
  return { size, hashes }
}
