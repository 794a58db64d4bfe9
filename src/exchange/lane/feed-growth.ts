/**
 * One feed while entries are added to it in a computation: its compact range, the subtrees that fill, and its roots at
 * sizes that are not in the store yet.
 */
import { encodeBase64 } from '../../ledger/base64.ts'
import { append, type CompactRange, decodeRange, encodeRange, rangeRoot } from '../../ledger/compact-range.ts'
import type { Sha256 } from '../../ledger/sha256.ts'
import type { Cut } from '../../affairs/kernel/cut.ts'
import type { Batch, Head, LaneReader } from '../../store/store.ts'

/** Levels of the subtree roots that the store keeps: 2^8, 2^16, 2^24 leaves. */
const keptLevel = 8

export interface FeedGrowth {
  readonly head: Head
  size(): number
  add(leafHash: Uint8Array, seen: Cut): void
  root(): Uint8Array
  /** Root of the prefix of this size, base64. */
  rootAt(size: number): string
  /** What the last entry had seen. */
  lastSeen(): Cut
  encodedRange(): Uint8Array
  readonly subtrees: readonly Batch['subtrees'][number][]
}

export const growFeed = (sha256: Sha256, reader: LaneReader, head: Head): FeedGrowth => {
  const loaded: CompactRange = decodeRange(head.range) ?? { size: 0, hashes: [] }
  let range = loaded
  let lastSeen = head.lastSeen
  const added: Uint8Array[] = []
  const subtrees: Batch['subtrees'][number][] = []
  const roots = new Map<number, string>()

  const compute = (size: number): string => {
    if (size < loaded.size) return reader.rootAt(head.feed, size)
    let at = loaded
    for (const hash of added.slice(0, size - loaded.size)) at = append(sha256, at, hash)
    return encodeBase64(rangeRoot(sha256, at))
  }

  return {
    head,
    size: () => range.size,
    add: (leafHash, seen) => {
      range = append(sha256, range, leafHash)
      added.push(leafHash)
      lastSeen = seen
      for (let level = keptLevel; range.size % 2 ** level === 0; level += keptLevel) {
        // A range of a size that 2^level divides ends with the root of a subtree of at least that size; only where it is
        // exactly that size is it this one.
        const hash = subtreeEnding(sha256, added, range.size, level, (lower, index) => storedSubtree(subtrees, reader, head.feed, lower, index))
        subtrees.push({ feed: head.feed, level, index: range.size / 2 ** level - 1, hash })
      }
    },
    root: () => rangeRoot(sha256, range),
    rootAt: (size) => {
      const known = roots.get(size)
      if (known !== undefined) return known
      const root = size === range.size ? encodeBase64(rangeRoot(sha256, range)) : compute(size)
      roots.set(size, root)
      return root
    },
    lastSeen: () => lastSeen,
    encodedRange: () => encodeRange(range),
    subtrees,
  }
}
