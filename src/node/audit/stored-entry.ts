/**
 * Stored entries as the rules see them, read quickly. Form, place and hashes of the same bytes are checked beside this
 * (check-range.ts), so a leaf is read here for the one thing that only it tells: what its author had seen.
 */
import type { Act } from '../../affairs/kernel/act.ts'
import type { Cut } from '../../affairs/kernel/cut.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import type { Facts } from '../../ledger/facts.ts'
import type { Seen } from '../../ledger/leaf.ts'

export interface JudgedEntry {
  readonly authority: string
  readonly seq: number
  readonly leafHash: Uint8Array
  readonly facts: Facts
  /** Its text, as in the leaf. */
  readonly seenText: string
  readonly seen: Seen
  /** Sizes seen, together. */
  readonly seenHeight: number
  readonly height: number
  readonly cut: Cut
}

export interface EntryTexts {
  readonly leaf: string
  readonly facts: string
  readonly leafHash: Uint8Array
}

/**
 * `before`: the entry before it in its feed, whose `seen` is most often the same. Undefined where the texts are not of the
 * form; the check of their bytes says so.
 */
export const readEntry = (
  { leaf, facts: factsText, leafHash }: EntryTexts,
  authority: string,
  seq: number,
  before?: JudgedEntry,
): JudgedEntry | undefined => {
  const seenText = leaf.slice(leaf.indexOf(beforeSeen) + beforeSeen.length, leaf.lastIndexOf(afterSeen))
  const seen = seenText === before?.seenText ? before.seen : readSeen(seenText)
  const facts = parseObject(factsText)
  if (seen === undefined || facts === undefined || !isFactsLike(facts)) return undefined
  const seenHeight = seen === before?.seen ? before.seenHeight : heightOf(seen)
  const cut = { ...sizesOf(seen), [authority]: seq }
  return { authority, seq, leafHash, facts, seenText, seen, seenHeight, height: seq + seenHeight, cut }
}

export const actOf = (
  compact: string,
  { authority, seq, leafHash, facts, height, cut }: JudgedEntry,
  record: string,
): Act => ({
  compact,
  authority,
  seq,
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

export const sizesOf = (seen: Seen): Cut => {
  const sizes: Record<string, number> = {}
  for (const authority in seen) sizes[authority] = seen[authority]?.[0] ?? 0
  return sizes
}

/** Keys of a leaf are ascending, and what stands before these two holds neither (protocol section 2). */
const beforeSeen = '"seen":'
const afterSeen = ',"seq":'

type Loose = Readonly<Record<string, unknown>>

const readSeen = (text: string): Seen | undefined => {
  const seen = parseObject(text)
  return seen !== undefined && Object.values(seen).every(isPrefix) ? (seen as Seen) : undefined
}

const isPrefix = (value: unknown): boolean =>
  Array.isArray(value) && Number.isSafeInteger(value[0]) && typeof value[1] === 'string'

const heightOf = (seen: Seen): number => {
  let height = 0
  for (const authority in seen) height += seen[authority]?.[0] ?? 0
  return height
}

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

const isFactsLike = (value: Loose): value is Loose & Facts =>
  (value.record === null || typeof value.record === 'string') &&
  typeof value.affair === 'string' &&
  typeof value.act === 'string' &&
  typeof value.version === 'number' &&
  Array.isArray(value.cites) &&
  isObject(value.fields)
