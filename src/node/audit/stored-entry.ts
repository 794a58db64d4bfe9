/**
 * Leaf and facts of stored entries as the rules see them, read quickly: their form and their hashes are checked beside this
 * (check-range.ts), on the same bytes.
 */
import type { Act } from '../../affairs/kernel/act.ts'
import type { Cut } from '../../affairs/kernel/cut.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import type { Facts } from '../../ledger/facts.ts'
import { heightOf, type Leaf } from '../../ledger/leaf.ts'

export interface JudgedEntry {
  readonly leaf: Leaf
  readonly leafHash: Uint8Array
  readonly facts: Facts
  readonly height: number
  readonly cut: Cut
}

/** Undefined where the texts are no JSON objects of the shape; the check of their bytes has said so then. */
export const readEntry = (
  leafText: string,
  factsText: string,
  leafHash: Uint8Array,
): JudgedEntry | undefined => {
  const leaf = parseObject(leafText)
  const facts = parseObject(factsText)
  if (leaf === undefined || !isLeafLike(leaf) || facts === undefined || !isFactsLike(facts)) return undefined
  return { leaf, leafHash, facts, height: heightOf(leaf), cut: pastOf(leaf) }
}

export const actOf = ({ leaf, leafHash, facts, height, cut }: JudgedEntry, record: string): Act => ({
  authority: leaf.authority,
  seq: leaf.seq,
  leaf: encodeBase64(leafHash),
  cut,
  height,
  record,
  affair: facts.affair,
  version: facts.version,
  act: facts.act,
  cites: facts.cites,
  fields: facts.fields,
})

/** Its feed before it, and what it had seen (protocol section 2). */
export const pastOf = ({ authority, seen, seq }: Leaf): Cut => ({ ...sizesOf(seen), [authority]: seq })

export const sizesOf = (seen: Leaf['seen']): Cut => {
  const sizes: Record<string, number> = {}
  for (const authority of Object.keys(seen)) sizes[authority] = seen[authority]?.[0] ?? 0
  return sizes
}

type Loose = Readonly<Record<string, unknown>>

const parseObject = (text: string): Loose | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isLeafLike = (value: Loose): value is Loose & Leaf =>
  typeof value.authority === 'string' && Number.isSafeInteger(value.seq) && isObject(value.seen)

const isFactsLike = (value: Loose): value is Loose & Facts =>
  (value.record === null || typeof value.record === 'string') &&
  typeof value.affair === 'string' &&
  typeof value.act === 'string' &&
  typeof value.version === 'number' &&
  Array.isArray(value.cites) &&
  isObject(value.fields)
