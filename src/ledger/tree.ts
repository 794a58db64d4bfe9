/**
 * Hashes of the Merkle tree of RFC 6962 section 2.1, and its roots.
 * A tree that grows is held as a compact range (compact-range.ts), or asked for its complete subtrees.
 */
import type { Sha256 } from './sha256.ts'

/** Root of the complete subtree over the leaves [index·2^level, (index+1)·2^level). */
export type Subtree = (level: number, index: number) => Uint8Array

const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

/** `leaf` is bytes, or text as UTF-8. */
export const leafHash = (sha256: Sha256, leaf: Uint8Array | string): Uint8Array => sha256(leafPrefix, leaf)

export const nodeHash = (sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array =>
  sha256(nodePrefix, left, right)

/** Root of the tree without leaves: the hash of nothing. */
export const emptyRoot = (sha256: Sha256): Uint8Array => sha256(new Uint8Array(0))

export const rootAt = (sha256: Sha256, subtree: Subtree, size: number): Uint8Array =>
  size === 0 ? emptyRoot(sha256) : rootOfSpan(sha256, subtree, 0, size)

/** Root over the leaves [from, to); `from` is a multiple of the smallest power of two ≥ `to − from`. */
export const rootOfSpan = (sha256: Sha256, subtree: Subtree, from: number, to: number): Uint8Array => {
  const split = splitOf(to - from)
  if (split * 2 === to - from || to - from === 1) return subtree(Math.log2(to - from), from / (to - from))
  return nodeHash(
    sha256,
    rootOfSpan(sha256, subtree, from, from + split),
    rootOfSpan(sha256, subtree, from + split, to),
  )
}

/** Largest power of two smaller than `size`; 1 for a size of 1. Sizes pass 2^32, so no bit operators. */
export const splitOf = (size: number): number => {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}
