/**
 * The tree of a stored feed, as proofs ask for it. Roots of complete subtrees never change, so those computed are kept:
 * the next proof nearby, or the root of the next size, takes a few hashes.
 */
import type { Sha256 } from '../ledger/sha256.ts'
import { nodeHash, type Subtree } from '../ledger/tree.ts'
import { createBoundedMap } from './bounded-map.ts'

/** Levels that the store keeps: leaves, then every eighth. */
const keptEvery = 8
const placesAtOnce = 2 ** keptEvery
const hashesKept = 4_096

/** Hashes that the store keeps for one feed, ascending from `from`; `level` is 0, 8, 16 or 24. */
export type ReadHashes = (level: number, from: number, limit: number) => readonly Uint8Array[]

export const createStoredTree = (sha256: Sha256, readHashes: ReadHashes): Subtree => {
  const kept = createBoundedMap<number, Uint8Array>(hashesKept)
  // Levels stay below 64 and places below 2^32.
  const nameOf = (level: number, index: number): number => index * 64 + level

  const readKept = (level: number, index: number): Uint8Array | undefined => {
    const untilNext = placesAtOnce - (index % placesAtOnce)
    const hashes = readHashes(level, index, untilNext)
    for (const [i, hash] of hashes.entries()) kept.set(nameOf(level, index + i), hash)
    return hashes[0]
  }

  const subtree: Subtree = (level, index) => {
    const name = nameOf(level, index)
    const known = kept.get(name) ?? (level % keptEvery === 0 ? readKept(level, index) : undefined)
    if (known !== undefined) return known
    if (level === 0) throw new RangeError(`the feed has no entry ${index}`)
    const hash = nodeHash(sha256, subtree(level - 1, index * 2), subtree(level - 1, index * 2 + 1))
    kept.set(name, hash)
    return hash
  }
  return subtree
}
