/**
 * The right edge of a growing tree: roots of its complete subtrees, largest first, one for each bit of its size.
 * It is all that appending and the root need, at most 53 hashes whatever the size.
 */
import type { Sha256 } from './sha256.ts'
import { emptyRoot, nodeHash } from './tree.ts'

export type CompactRange = { readonly size: number; readonly hashes: readonly Uint8Array[] }

export const emptyRange = (): CompactRange => ({ size: 0, hashes: [] })

/** Told of every complete subtree of 2^level leaves, level ≥ 1, as it fills. */
export type OnSubtree = (level: number, index: number, root: Uint8Array) => void

/** `hash` is the leaf hash of the entry at place `range.size`. */
export const append = (
  sha256: Sha256,
  range: CompactRange,
  hash: Uint8Array,
  onSubtree?: OnSubtree,
): CompactRange => {
  const hashes = range.hashes.slice()
  let right = hash
  let level = 0
  for (let rest = range.size; rest % 2 === 1; rest = (rest - 1) / 2) {
    const left = hashes.pop()
    if (left !== undefined) right = nodeHash(sha256, left, right)
    level += 1
    onSubtree?.(level, (rest - 1) / 2, right)
  }
  hashes.push(right)
  return { size: range.size + 1, hashes }
}

export const rangeRoot = (sha256: Sha256, range: CompactRange): Uint8Array => {
  const last = range.hashes.at(-1)
  if (last === undefined) return emptyRoot(sha256)
  let root = last
  for (const left of range.hashes.slice(0, -1).reverse()) root = nodeHash(sha256, left, root)
  return root
}

/** Size in eight bytes, big-endian, then the hashes. */
export const encodeRange = (range: CompactRange): Uint8Array => {
  const bytes = new Uint8Array(8 + 32 * range.hashes.length)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(range.size))
  for (const [i, hash] of range.hashes.entries()) bytes.set(hash, 8 + 32 * i)
  return bytes
}

/** `undefined` where the bytes are not those of a range. */
export const decodeRange = (bytes: Uint8Array): CompactRange | undefined => {
  if (bytes.length < 8) return undefined
  const size = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0))
  if (!Number.isSafeInteger(size) || bytes.length !== 8 + 32 * onesIn(size)) return undefined
  const hashes: Uint8Array[] = []
  for (let at = 8; at < bytes.length; at += 32) hashes.push(bytes.slice(at, at + 32))
  return { size, hashes }
}

const onesIn = (size: number): number => {
  let ones = 0
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2
  return ones
}
