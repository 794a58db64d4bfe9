/** The shape of an evidence file (protocol section 10). Nothing in it is believed before evidence.ts has checked it. */
import { decodeBase64, isBase64Of32 } from './base64.ts'
import { type CompactDescription, parseCompact } from './compact.ts'
import { type GenesisText, isGenesisText } from './credence.ts'
import { isAuthority, isLane, type Lane } from './names.ts'
import { err, ok, type Result } from './result.ts'
import {
  canonicalJson,
  hasExactly,
  isJsonObject,
  type Json,
  type JsonObject,
  parseStrictJson,
  type StrictJsonError,
} from './strict-json.ts'

/** Sibling hashes, base64, that of the leaf first. */
export type InclusionText = readonly string[]

/** An entry of the affair `feed` at its place: the genesis, or a later key. */
export type KeyEntryText = GenesisText & { readonly inclusion: InclusionText }

export type EvidenceEntry = {
  readonly authority: string
  /** Body and salt are both there, or neither: the entry has none, it was erased, or it is not shown. */
  readonly body?: string
  readonly bodySalt?: string
  readonly facts: string
  readonly factsSalt: string
  readonly inclusion: InclusionText
  readonly leaf: string
}

export type EvidenceFeed = {
  readonly authority: string
  /** A note with the log's signature and every cosignature held. */
  readonly checkpoint: string
  readonly genesis: KeyEntryText
  /** The `key` entries below the checkpoint, ascending. */
  readonly keys: readonly KeyEntryText[]
  readonly lane: Lane
}

export type EvidenceFile = {
  readonly compact: CompactDescription
  readonly entries: readonly EvidenceEntry[]
  readonly feeds: readonly EvidenceFeed[]
  readonly kind: 'comity-evidence'
  readonly v: 1
}

export type EvidenceFileError =
  | { readonly kind: 'bad-json'; readonly why: StrictJsonError }
  | { readonly kind: 'bad-shape'; readonly at: string }

/** Canonical JSON and a newline. */
export const formatEvidence = (file: EvidenceFile): string => `${canonicalJson(file)}\n`

/** Canonical JSON, with or without one newline at the end. */
export const parseEvidence = (text: string): Result<EvidenceFile, EvidenceFileError> => {
  const parsed = parseStrictJson(text.endsWith('\n') ? text.slice(0, -1) : text, cap)
  if (!parsed.ok) return err({ kind: 'bad-json', why: parsed.error })
  const json = parsed.value
  if (!isJsonObject(json) || !hasExactly(json, fileKeys)) return badShape('file')
  const { entries, feeds, kind, v } = json
  if (kind !== 'comity-evidence') return badShape('kind')
  if (v !== 1) return badShape('v')
  const compact = parseCompact(json.compact)
  if (!compact.ok) return badShape(`compact.${compact.error.field}`)
  if (!isListOf(feeds, isFeed)) return badShape('feeds')
  if (!isListOf(entries, isEntry)) return badShape('entries')
  return ok({ compact: compact.value, entries, feeds, kind, v })
}

export const decodeInclusion = (inclusion: InclusionText): readonly Uint8Array[] =>
  inclusion.map((hash) => decodeBase64(hash) ?? new Uint8Array(0))

const cap = { bytes: 16_777_216, depth: 12 }
const maxInclusion = 53
const fileKeys = ['compact', 'entries', 'feeds', 'kind', 'v']
const feedKeys = ['authority', 'checkpoint', 'genesis', 'keys', 'lane']
const entryKeys = ['authority', 'facts', 'factsSalt', 'inclusion', 'leaf']

const badShape = (at: string): { readonly ok: false; readonly error: EvidenceFileError } =>
  err({ kind: 'bad-shape', at })

/** At least one: a file that proves nothing is not evidence. */
const isListOf = <T extends Json>(
  value: Json | undefined,
  is: (item: Json) => item is T,
): value is readonly T[] => Array.isArray(value) && value.length > 0 && value.every(is)

const isInclusion = (value: Json | undefined): value is InclusionText =>
  Array.isArray(value) && value.length <= maxInclusion && value.every(isBase64Of32)

const isKeyEntry = (value: Json | undefined): value is KeyEntryText => {
  if (!isJsonObject(value)) return false
  const { inclusion, ...texts } = value
  return isInclusion(inclusion) && isGenesisText(texts)
}

const isFeed = (value: Json): value is EvidenceFeed & JsonObject =>
  isJsonObject(value) &&
  hasExactly(value, feedKeys) &&
  isAuthority(value.authority) &&
  isLane(value.lane) &&
  typeof value.checkpoint === 'string' &&
  isKeyEntry(value.genesis) &&
  Array.isArray(value.keys) &&
  value.keys.every(isKeyEntry)

const isEntry = (value: Json): value is EvidenceEntry & JsonObject => {
  if (!isJsonObject(value)) return false
  const { body, bodySalt, ...rest } = value
  return (
    hasExactly(rest, entryKeys) &&
    typeof body === typeof bodySalt &&
    (body === undefined || (typeof body === 'string' && isBase64Of32(bodySalt))) &&
    isAuthority(rest.authority) &&
    typeof rest.facts === 'string' &&
    isBase64Of32(rest.factsSalt) &&
    isInclusion(rest.inclusion) &&
    typeof rest.leaf === 'string'
  )
}
