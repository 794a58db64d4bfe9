/**
 * What goes over the wire between a restored node and its peers (`POST /exchange/v1/restore`, protocol section 9).
 *
 * The request is signed by the root key through the statement in it. A statement stands in a feed later, so whoever has
 * read it could ask with it again: the answer is therefore sealed to the restored authority, and signed by the peer, like
 * any bundle. Keys come beside it in the clear, because the peer's own may be needed to open the rest; each is signed by
 * its root.
 */
import { type BundleContents, formatBundle, parseBundle } from '../../exchange/bundle.ts'
import type { SignedKeyStatement } from '../../exchange/lane/key-statements.ts'
import type { RestoreAnswer, RestoreRequest } from '../../exchange/lane/restore-answer.ts'
import { decodeBase64, encodeBase64 } from '../../ledger/base64.ts'
import { parseKeyStatement } from '../../ledger/key-statement.ts'
import {
  canonicalJson,
  hasExactly,
  isJsonObject,
  type Json,
  parseStrictJson,
} from '../../ledger/strict-json.ts'

/** Of a request, in bytes: a statement, and a size for each of at most eight members. */
export const maxRequest = 16_384

export const formatRequest = ({ statement, signature, sizes }: RestoreRequest): string =>
  canonicalJson({ signature, sizes, statement, v: 1 })

export const parseRequest = (text: string): RestoreRequest | undefined => {
  const parsed = parseStrictJson(text, { bytes: maxRequest, depth: 12 })
  if (!parsed.ok || !isJsonObject(parsed.value)) return undefined
  if (!hasExactly(parsed.value, ['signature', 'sizes', 'statement', 'v'])) return undefined
  const { signature, statement, v } = parsed.value
  const sizes = readSizes(parsed.value.sizes)
  if (signature === undefined || statement === undefined || sizes === undefined || v !== 1) return undefined
  return { statement, signature, sizes }
}

/** What is sealed: a line, and after it the page of entries as a bundle holds them. `log` says to which question. */
export const formatPage = (answer: RestoreAnswer, log: string): Uint8Array => {
  const { erasures, head, size, contents } = answer
  const line = Buffer.from(`${canonicalJson({ erasures, head, log, size, v: 1 })}\n`)
  return contents === undefined ? line : Buffer.concat([line, formatBundle(contents)])
}

export type Page = Omit<RestoreAnswer, 'keys'>

/** Undefined where it is not one, or answers another question. */
export const parsePage = (plaintext: Uint8Array, log: string): Page | undefined => {
  const end = plaintext.indexOf(0x0a)
  const parsed = parseStrictJson(
    Buffer.from(plaintext.subarray(0, Math.max(0, end))).toString('utf8'),
    pageCap,
  )
  if (!parsed.ok || !isJsonObject(parsed.value)) return undefined
  if (!hasExactly(parsed.value, ['erasures', 'head', 'log', 'size', 'v'])) return undefined
  const { erasures, head, size, v } = parsed.value
  if (v !== 1 || parsed.value.log !== log || !isTexts(erasures) || !isSize(size)) return undefined
  if (head !== null && typeof head !== 'string') return undefined
  const contents = readContents(plaintext.subarray(end + 1))
  return contents === null ? undefined : { erasures, head, size, contents }
}

export interface SealedAnswer {
  readonly keys: readonly SignedKeyStatement[]
  /** Null where a later key of the restored feed is known: the root has to sign again. */
  readonly sealed: Uint8Array | null
}

export const formatAnswer = ({ keys, sealed }: SealedAnswer): string =>
  canonicalJson({
    keys: keys.map(({ statement, signature }) => ({ signature, statement })),
    sealed: sealed === null ? null : encodeBase64(sealed),
    v: 1,
  })

export const parseAnswer = (text: string, limit: number): SealedAnswer | undefined => {
  const parsed = parseStrictJson(text, { bytes: limit, depth: 12 })
  if (!parsed.ok || !isJsonObject(parsed.value) || !hasExactly(parsed.value, ['keys', 'sealed', 'v']))
    return undefined
  const keys = readKeys(parsed.value.keys)
  const { sealed } = parsed.value
  if (keys === undefined || (sealed !== null && typeof sealed !== 'string')) return undefined
  const bytes = sealed === null ? null : decodeBase64(sealed)
  return bytes === undefined ? undefined : { keys, sealed: bytes }
}

const pageCap = { bytes: 4_194_304, depth: 12 }

/** Null where there are bytes and they are no page. */
const readContents = (bytes: Uint8Array): BundleContents | undefined | null => {
  if (bytes.length === 0) return undefined
  const contents = parseBundle(bytes)
  return contents.ok ? contents.value : null
}

const readKeys = (json: Json | undefined): readonly SignedKeyStatement[] | undefined => {
  if (!Array.isArray(json)) return undefined
  const keys = json.flatMap((each) => {
    const statement = isJsonObject(each) ? parseKeyStatement(each.statement) : undefined
    const signature = isJsonObject(each) ? each.signature : undefined
    return statement?.ok && typeof signature === 'string' ? [{ statement: statement.value, signature }] : []
  })
  return keys.length === json.length ? keys : undefined
}

const readSizes = (json: Json | undefined): Readonly<Record<string, number>> | undefined => {
  if (!isJsonObject(json)) return undefined
  const sizes = Object.entries(json).flatMap(([member, size]) =>
    isSize(size) ? [[member, size] as const] : [],
  )
  return sizes.length === Object.keys(json).length ? Object.fromEntries(sizes) : undefined
}

const isSize = (json: Json | undefined): json is number => typeof json === 'number' && json >= 0

const isTexts = (json: Json | undefined): json is readonly string[] =>
  Array.isArray(json) && json.every((each) => typeof each === 'string')
