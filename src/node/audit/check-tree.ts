/** Puts the tree of a feed together again from the roots of its ranges, and compares with every root that is kept. */

import { encodeBase64 } from '../../ledger/base64.ts'
import { equalBytes } from '../../ledger/bytes.ts'
import { type CompactRange, decodeRange, encodeRange, rangeRoot } from '../../ledger/compact-range.ts'
import { nodeHash } from '../../ledger/tree.ts'
import type { Head } from '../../store/store.ts'
import { sha256 } from '../../vault/sha256.ts'
import { leavesInBlock, type RangeResult } from './check-range.ts'
import type { Findings } from './findings.ts'

/** As the store keeps them: levels 8, 16, 24. */
export interface KeptSubtree {
  readonly level: number
  readonly place: number
  readonly hash: Uint8Array
}

export interface TreeCheck {
  readonly head: Head
  /** Name of the feed for findings. */
  readonly place: string
  /** All ranges of the feed, ascending. */
  readonly ranges: readonly RangeResult[]
  readonly kept: readonly KeptSubtree[]
  readonly findings: Findings
}

const levelStep = 8

/** Root of the tree at the size of the head, base64. */
export const checkTree = ({ head, place, ranges, kept, findings }: TreeCheck): string => {
  const levels = levelsAbove(ranges.flatMap(({ roots }) => split(roots)))
  checkSubtrees(levels, kept, (code, detail) => findings.add(code, place, detail))
  const tail = split(ranges.at(-1)?.tail ?? new Uint8Array(0))
  const range = rangeOf(head.size, levels, tail)
  if (!equalBytes(encodeRange(range), head.range)) {
    const size = decodeRange(head.range)?.size
    findings.add('range-differs', place, size === head.size ? '' : `of size ${size ?? 'unknown'}`)
  }
  return encodeBase64(rangeRoot(sha256, range))
}

/** Complete subtrees by level, from 8 up; the tail below has less than 256 leaves. */
type Levels = ReadonlyMap<number, readonly Uint8Array[]>

const levelsAbove = (blocks: readonly Uint8Array[]): Levels => {
  const levels = new Map<number, readonly Uint8Array[]>()
  let hashes = blocks
  for (let level = levelStep; hashes.length > 0; level += 1) {
    levels.set(level, hashes)
    hashes = parentsOf(hashes)
  }
  return levels
}

const parentsOf = (hashes: readonly Uint8Array[]): readonly Uint8Array[] => {
  const parents: Uint8Array[] = []
  for (let at = 0; at + 1 < hashes.length; at += 2) {
    const [left, right] = [hashes[at], hashes[at + 1]]
    if (left !== undefined && right !== undefined) parents.push(nodeHash(sha256, left, right))
  }
  return parents
}

const checkSubtrees = (
  levels: Levels,
  kept: readonly KeptSubtree[],
  find: (code: 'subtree-differs' | 'subtree-missing' | 'subtrees-stray', detail: string) => void,
): void => {
  const byName = new Map(kept.map((subtree) => [`${subtree.level}/${subtree.place}`, subtree.hash]))
  for (const [level, hashes] of levels) {
    if (level % levelStep !== 0) continue
    for (const [i, hash] of hashes.entries()) {
      const name = `${level}/${i}`
      const found = byName.get(name)
      byName.delete(name)
      if (found === undefined) find('subtree-missing', name)
      else if (!equalBytes(found, hash)) find('subtree-differs', name)
    }
  }
  for (const name of byName.keys()) find('subtrees-stray', name)
}

/** One root for each bit of the size, largest first. */
const rangeOf = (size: number, levels: Levels, tail: readonly Uint8Array[]): CompactRange => {
  const hashes: Uint8Array[] = []
  for (let level = 40; level >= levelStep; level -= 1) {
    const index = Math.floor(size / 2 ** level)
    const hash = index % 2 === 1 ? levels.get(level)?.[index - 1] : undefined
    if (hash !== undefined) hashes.push(hash)
  }
  let at = 0
  for (let level = levelStep - 1; level >= 0; level -= 1) {
    const width = 2 ** level
    if (Math.floor((size % leavesInBlock) / width) % 2 === 0) continue
    hashes.push(rootOf(tail.slice(at, at + width)))
    at += width
  }
  return { size, hashes }
}

const rootOf = (leaves: readonly Uint8Array[]): Uint8Array => {
  let level = leaves
  while (level.length > 1) level = parentsOf(level)
  return level[0] ?? new Uint8Array(32)
}

const split = (bytes: Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: bytes.length / 32 }, (_, i) => bytes.subarray(32 * i, 32 * i + 32))
