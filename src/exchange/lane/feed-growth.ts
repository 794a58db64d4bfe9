/**
 * One feed while entries are added to it in a computation: its compact range, the subtrees that fill, and its roots at
 * sizes that are not in the store yet.
 */

import type { Cut } from '../../affairs/kernel/cut.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import {
  append,
  type CompactRange,
  decodeRange,
  emptyRange,
  encodeRange,
  rangeRoot,
} from '../../ledger/compact-range.ts'
import type { Sha256 } from '../../ledger/sha256.ts'
import type { Batch, Head, LaneReader } from '../../store/store.ts'

type StoredSubtree = Batch['subtrees'][number]

export interface FeedGrowth {
  size(): number
  add(leafHash: Uint8Array, seen: Cut): void
  /** Root of the whole, base64. */
  root(): string
  /** Root of the prefix of this size, base64. */
  rootAt(size: number): string
  /** What the last entry had seen. */
  lastSeen(): Cut
  encodedRange(): Uint8Array
  /** Those of the levels that the store keeps, filled since the computation began. */
  readonly subtrees: readonly StoredSubtree[]
}

/** The store keeps the roots of 2^8, 2^16, 2^24 leaves; what is below is quick to hash again. */
const levelStep = 8

export const growFeed = (sha256: Sha256, reader: LaneReader, head: Head): FeedGrowth => {
  const loaded: CompactRange = decodeRange(head.range) ?? emptyRange()
  let range = loaded
  let lastSeen = head.lastSeen
  const added: Uint8Array[] = []
  const subtrees: StoredSubtree[] = []
  const roots = new Map<number, string>()

  const keep = (level: number, index: number, hash: Uint8Array): void => {
    if (level % levelStep === 0) subtrees.push({ feed: head.feed, level, index, hash })
  }

  const computeRoot = (size: number): string => {
    if (size < loaded.size) return reader.rootAt(head.feed, size)
    let at = loaded
    for (const hash of added.slice(0, size - loaded.size)) at = append(sha256, at, hash)
    return encodeBase64(rangeRoot(sha256, at))
  }

  return {
    size: () => range.size,
    add: (leafHash, seen) => {
      range = append(sha256, range, leafHash, keep)
      added.push(leafHash)
      lastSeen = seen
    },
    root: () => encodeBase64(rangeRoot(sha256, range)),
    rootAt: (size) => {
      const known = roots.get(size)
      if (known !== undefined) return known
      const root = size === range.size ? encodeBase64(rangeRoot(sha256, range)) : computeRoot(size)
      roots.set(size, root)
      return root
    },
    lastSeen: () => lastSeen,
    encodedRange: () => encodeRange(range),
    subtrees,
  }
}
