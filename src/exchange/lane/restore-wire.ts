/**
 * The bytes of a restore (protocol section 9). The request is canonical JSON. The answer is a plaintext to be sealed and
 * signed as a bundle is: a line of JSON, and after it, where there are contents, the plaintext of a bundle.
 *
 * The keys stand in the answer, and outside its envelope too (`formatKeys`): a node that was put back may have to learn
 * the answering peer's own key before it can read the rest. Roots signed them, so anybody may carry them.
 */

import { concatBytes } from '../../ledger/bytes.ts'
import { parseKeyStatement } from '../../ledger/key-statement.ts'
import { isAuthority } from '../../ledger/names.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import {
  canonicalJson,
  hasExactly,
  isJsonObject,
  type Json,
  type JsonObject,
  parseStrictJson,
  utf8,
} from '../../ledger/strict-json.ts'
import { type BundleContents, bundleLimits, formatBundle, parseBundle } from '../bundle.ts'
import type { Sizes } from '../outcome.ts'
import type { SignedKeyStatement } from './key-statements.ts'
import type { RestoreAnswer, RestoreRequest } from './restore-answer.ts'

/** `what`: the part that is not in the form of the protocol. */
export type RestoreFormError = { readonly kind: 'malformed'; readonly what: string }

/** Bytes of a request, and of the keys. */
const small = { bytes: 262_144, depth: 8 }

export const formatRestoreRequest = ({ statement, signature, keys, sizes }: RestoreRequest): string =>
  canonicalJson({ keys: keysJson(keys), signature, sizes, statement, v: 1 })

export const parseRestoreRequest = (text: string): Result<RestoreRequest, RestoreFormError> => {
  const json = readObject(text, small.bytes, ['keys', 'signature', 'sizes', 'statement', 'v'])
  if (json === undefined || json.v !== 1) return malformed('request')
  const { signature, statement } = json
  const sizes = readSizes(json.sizes)
  const keys = readKeys(json.keys)
  if (keys === undefined) return malformed('keys')
  if (sizes === undefined) return malformed('sizes')
  if (signature === undefined || statement === undefined) return malformed('statement')
  return ok({ keys, signature, sizes, statement })
}

export const formatKeys = (keys: readonly SignedKeyStatement[]): string => canonicalJson(keysJson(keys))

export const parseKeys = (text: string): Result<readonly SignedKeyStatement[], RestoreFormError> => {
  const parsed = parseStrictJson(text, small)
  const keys = parsed.ok ? readKeys(parsed.value) : undefined
  return keys === undefined ? malformed('keys') : ok(keys)
}

export const formatRestoreAnswer = (answer: RestoreAnswer): Uint8Array => {
  const { contents, erasures, head, keys, size } = answer
  const line = canonicalJson({
    erasures,
    head,
    keys: keysJson(keys),
    more: contents !== undefined,
    size,
    v: 1,
  })
  return concatBytes(utf8(`${line}\n`), contents === undefined ? new Uint8Array(0) : formatBundle(contents))
}

export const parseRestoreAnswer = (bytes: Uint8Array): Result<RestoreAnswer, RestoreFormError> => {
  const end = bytes.indexOf(lineFeed)
  if (end === -1) return malformed('first line')
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('utf8')
  const json = readObject(text, bundleLimits.plaintext, ['erasures', 'head', 'keys', 'more', 'size', 'v'])
  if (json === undefined || json.v !== 1) return malformed('first line')
  const { head, size } = json
  const keys = readKeys(json.keys)
  const erasures = readTexts(json.erasures)
  if (keys === undefined) return malformed('keys')
  if (erasures === undefined) return malformed('erasures')
  if (head !== null && typeof head !== 'string') return malformed('head')
  if (typeof size !== 'number' || size < 0) return malformed('size')
  const rest = bytes.subarray(end + 1)
  const contents = json.more === true ? readContents(rest) : undefined
  if (json.more === true ? contents === undefined : json.more !== false || rest.length > 0)
    return malformed('contents')
  return ok({ contents, erasures, head, keys, size })
}

const lineFeed = 0x0a

const malformed = (what: string): { readonly ok: false; readonly error: RestoreFormError } =>
  err({ kind: 'malformed', what })

const readContents = (bytes: Uint8Array): BundleContents | undefined => {
  const parsed = parseBundle(bytes)
  return parsed.ok ? parsed.value : undefined
}

const keysJson = (keys: readonly SignedKeyStatement[]): readonly JsonObject[] =>
  keys.map(({ signature, statement }) => ({ signature, statement }))

const readObject = (text: string, bytes: number, members: readonly string[]): JsonObject | undefined => {
  const parsed = parseStrictJson(text, { bytes, depth: small.depth })
  return parsed.ok && isJsonObject(parsed.value) && hasExactly(parsed.value, members)
    ? parsed.value
    : undefined
}

const isArray = (json: Json | undefined): json is readonly Json[] => Array.isArray(json)

const readTexts = (json: Json | undefined): readonly string[] | undefined =>
  isArray(json) && json.every((each) => typeof each === 'string') ? json : undefined

const readSizes = (json: Json | undefined): Sizes | undefined => {
  if (!isJsonObject(json)) return undefined
  const sizes: Record<string, number> = {}
  for (const [authority, size] of Object.entries(json)) {
    if (!isAuthority(authority) || typeof size !== 'number' || size < 0) return undefined
    sizes[authority] = size
  }
  return sizes
}

const readKeys = (json: Json | undefined): readonly SignedKeyStatement[] | undefined => {
  if (!isArray(json)) return undefined
  const keys: SignedKeyStatement[] = []
  for (const each of json) {
    if (!isJsonObject(each) || !hasExactly(each, ['signature', 'statement'])) return undefined
    const statement = parseKeyStatement(each.statement)
    if (!statement.ok || typeof each.signature !== 'string') return undefined
    keys.push({ signature: each.signature, statement: statement.value })
  }
  return keys
}
