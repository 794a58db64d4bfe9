/** A compact: the standing relation of two to eight authorities, fixed for ever by its identifier (protocol section 4). */
import { encodeBase32 } from './base32.ts'
import { decodeBase64 } from './base64.ts'
import { isAuthority } from './names.ts'
import { err, ok, type Result } from './result.ts'
import type { Sha256 } from './sha256.ts'
import { canonicalJson, hasExactly, isJsonObject, type Json } from './strict-json.ts'

/** Whatever shows or verifies a record leads with it; `service` never pairs with the others. */
export type Purpose = 'service' | 'demonstration' | 'exercise'

export type CompactDescription = {
  /** BCP 47, in the order in which the parties want them shown. */
  readonly languages: readonly string[]
  /** Ascending. */
  readonly members: readonly string[]
  readonly name: string
  /** Base64 of 16 random bytes. */
  readonly nonce: string
  readonly purpose: Purpose
  readonly v: 1
}

export type CompactError = { readonly kind: 'bad-shape'; readonly field: string }

export const parseCompact = (json: Json | undefined): Result<CompactDescription, CompactError> => {
  if (!isJsonObject(json) || !hasExactly(json, compactKeys)) return badShape('compact')
  const { languages, members, name, nonce, purpose, v } = json
  if (v !== 1) return badShape('v')
  if (!isLanguages(languages)) return badShape('languages')
  if (!isMembers(members)) return badShape('members')
  if (typeof name !== 'string' || name === '' || name.length > maxName) return badShape('name')
  if (typeof nonce !== 'string' || decodeBase64(nonce)?.length !== nonceLength) return badShape('nonce')
  if (!isPurpose(purpose)) return badShape('purpose')
  return ok({ languages, members, name, nonce, purpose, v })
}

/** `c` and the lower-case base32 of the first 20 bytes of the hash of the description. */
export const compactId = (sha256: Sha256, description: CompactDescription): string => {
  const hash = sha256(`comity/compact/v1\n${canonicalJson(description)}`)
  return `c${encodeBase32(hash.subarray(0, 20))}`
}

const compactKeys = ['languages', 'members', 'name', 'nonce', 'purpose', 'v']
const maxName = 200
const maxLanguages = 8
const nonceLength = 16
const language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/

const badShape = (field: string): { readonly ok: false; readonly error: CompactError } =>
  err({ kind: 'bad-shape', field })

const isPurpose = (value: Json | undefined): value is Purpose =>
  value === 'service' || value === 'demonstration' || value === 'exercise'

const isLanguages = (value: Json | undefined): value is readonly string[] =>
  Array.isArray(value) &&
  value.length >= 1 &&
  value.length <= maxLanguages &&
  new Set(value).size === value.length &&
  value.every((tag) => typeof tag === 'string' && language.test(tag))

const isMembers = (value: Json | undefined): value is readonly string[] =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.length <= 8 &&
  value.every((member, i) => isAuthority(member) && (i === 0 || value[i - 1] < member))
