/** A leaf: what the tree of a feed hashes (protocol section 2). It holds commitments, never content. */
import { isBase64Of32 } from './base64.ts'
import { isAuthority, isCompactId, isLane, type Lane } from './names.ts'
import { err, ok, type Result } from './result.ts'
import {
  canonicalJson,
  caps,
  hasExactly,
  isJsonObject,
  type Json,
  parseStrictJson,
  type StrictJsonError,
} from './strict-json.ts'

/** For each other authority: size (≥ 1) and root (base64) of the longest prefix of its feed that the author had accepted. */
export type Seen = Readonly<Record<string, readonly [size: number, root: string]>>

export type Leaf = {
  readonly authority: string
  /** Commitment, base64; `null` where the entry has no body. */
  readonly body: string | null
  readonly compact: string
  /** Commitment, base64. */
  readonly facts: string
  readonly lane: Lane
  readonly seen: Seen
  readonly seq: number
  readonly v: 1
}

export type LeafError =
  | { readonly kind: 'bad-json'; readonly why: StrictJsonError }
  | { readonly kind: 'bad-shape'; readonly field: string }
  | { readonly kind: 'too-high' }

export const encodeLeaf = (leaf: Leaf): string => canonicalJson(leaf)

export const parseLeaf = (text: string): Result<Leaf, LeafError> => {
  const parsed = parseStrictJson(text, caps.leaf)
  if (!parsed.ok) return err({ kind: 'bad-json', why: parsed.error })
  if (!isJsonObject(parsed.value) || !hasExactly(parsed.value, leafKeys)) return badShape('leaf')
  const { authority, body, compact, facts, lane, seen, seq, v } = parsed.value
  if (v !== 1) return badShape('v')
  if (!isCompactId(compact)) return badShape('compact')
  if (!isAuthority(authority)) return badShape('authority')
  if (!isLane(lane)) return badShape('lane')
  if (!isPlace(seq)) return badShape('seq')
  if (!isBase64Of32(facts)) return badShape('facts')
  if (body !== null && !isBase64Of32(body)) return badShape('body')
  if (!isSeen(seen, authority)) return badShape('seen')
  const leaf: Leaf = { authority, body, compact, facts, lane, seen, seq, v }
  return Number.isSafeInteger(heightOf(leaf)) ? ok(leaf) : err({ kind: 'too-high' })
}

/** Entries in the past of this one; ascending height is a linear extension of causality (protocol section 2). */
export const heightOf = (leaf: Leaf): number => {
  let height = leaf.seq
  for (const authority of Object.keys(leaf.seen)) height += leaf.seen[authority]?.[0] ?? 0
  return height
}

const leafKeys = ['authority', 'body', 'compact', 'facts', 'lane', 'seen', 'seq', 'v']

const badShape = (field: string): { readonly ok: false; readonly error: LeafError } =>
  err({ kind: 'bad-shape', field })

const isPlace = (value: Json | undefined): value is number => typeof value === 'number' && value >= 0

const isSeen = (value: Json | undefined, author: string): value is Seen => {
  if (!isJsonObject(value)) return false
  for (const authority of Object.keys(value)) {
    const prefix = value[authority]
    if (authority === author || !isAuthority(authority)) return false
    if (!Array.isArray(prefix) || prefix.length !== 2) return false
    if (typeof prefix[0] !== 'number' || prefix[0] < 1 || !isBase64Of32(prefix[1])) return false
  }
  return true
}
