/** Inclusion and consistency proofs of RFC 6962 sections 2.1.1 and 2.1.2. Sizes pass 2^32, so no bit operators. */
import { equalBytes } from './bytes.ts'
import type { Sha256 } from './sha256.ts'
import { nodeHash, rootOfSpan, type Subtree, splitOf } from './tree.ts'

/** PATH(index, D[size]) for 0 ≤ index < size, sibling of the leaf first. */
export const inclusionProof = (
  sha256: Sha256,
  subtree: Subtree,
  index: number,
  size: number,
): readonly Uint8Array[] => {
  const path: Uint8Array[] = []
  let [from, to] = [0, size]
  while (to - from > 1) {
    const middle = from + splitOf(to - from)
    if (index < middle) {
      path.push(rootOfSpan(sha256, subtree, middle, to))
      to = middle
    } else {
      path.push(rootOfSpan(sha256, subtree, from, middle))
      from = middle
    }
  }
  return path.reverse()
}

/** PROOF(from, D[to]) for 0 < from ≤ to; empty where both are the same, and (protocol section 8) where `from` is 0. */
export const consistencyProof = (
  sha256: Sha256,
  subtree: Subtree,
  from: number,
  to: number,
): readonly Uint8Array[] => {
  if (from === 0 || from === to) return []
  const proof: Uint8Array[] = []
  let [start, end] = [0, to]
  // Down to the smallest subtree that ends where the old tree ended.
  while (from !== end) {
    const middle = start + splitOf(end - start)
    if (from <= middle) {
      proof.push(rootOfSpan(sha256, subtree, middle, end))
      end = middle
    } else {
      proof.push(rootOfSpan(sha256, subtree, start, middle))
      start = middle
    }
  }
  // The verifier knows the old root: where the subtree is the whole old tree, its root is not repeated.
  if (start !== 0) proof.push(rootOfSpan(sha256, subtree, start, end))
  return proof.reverse()
}

/** `hash` is the leaf hash at place `index` of the tree with this size and root. */
export type Inclusion = {
  readonly hash: Uint8Array
  readonly index: number
  readonly size: number
  readonly proof: readonly Uint8Array[]
  readonly root: Uint8Array
}

export const verifyInclusion = (sha256: Sha256, claim: Inclusion): boolean => {
  const { hash, index, size, proof, root } = claim
  if (!isSize(size) || !isSize(index) || index >= size || !proof.every(isHash)) return false
  let [node, last, computed] = [index, size - 1, hash]
  for (const sibling of proof) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      computed = nodeHash(sha256, sibling, computed)
      // A node alone on its level is its own parent.
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, halve(last)]
    } else {
      computed = nodeHash(sha256, computed, sibling)
    }
    ;[node, last] = [halve(node), halve(last)]
  }
  return last === 0 && equalBytes(computed, root)
}

export type Consistency = {
  readonly from: number
  readonly fromRoot: Uint8Array
  readonly to: number
  readonly toRoot: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/** Whether the tree of size `to` begins with the tree of size `from`. Every tree begins with the empty one. */
export const verifyConsistency = (sha256: Sha256, claim: Consistency): boolean => {
  const { from, fromRoot, to, toRoot, proof } = claim
  if (!isSize(from) || !isSize(to) || from > to || !proof.every(isHash)) return false
  if (from === 0) return proof.length === 0 && equalBytes(fromRoot, sha256(new Uint8Array(0)))
  if (from === to) return proof.length === 0 && equalBytes(fromRoot, toRoot)
  let [node, last] = [from - 1, to - 1]
  while (node % 2 === 1) [node, last] = [halve(node), halve(last)]
  const path = node === 0 ? [fromRoot, ...proof] : proof
  const [first, ...siblings] = path
  if (first === undefined) return false
  let [oldRoot, newRoot] = [first, first]
  for (const sibling of siblings) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      oldRoot = nodeHash(sha256, sibling, oldRoot)
      newRoot = nodeHash(sha256, sibling, newRoot)
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, halve(last)]
    } else {
      newRoot = nodeHash(sha256, newRoot, sibling)
    }
    ;[node, last] = [halve(node), halve(last)]
  }
  return last === 0 && equalBytes(oldRoot, fromRoot) && equalBytes(newRoot, toRoot)
}

const halve = (n: number): number => Math.floor(n / 2)

const isSize = (n: number): boolean => Number.isSafeInteger(n) && n >= 0

const isHash = (bytes: Uint8Array): boolean => bytes.length === 32
