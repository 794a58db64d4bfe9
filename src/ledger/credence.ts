/**
 * A letter of credence (protocol section 4): the file with which an authority introduces itself in a compact.
 * It proves that one root key stands behind both lanes; whose key it is, the two secretariats settle by its digits.
 */

import { decodeBase64 } from './base64.ts'
import { concatBytes } from './bytes.ts'
import type { CompactDescription } from './compact.ts'
import { checkEntry, type Entry, type EntryError } from './entry.ts'
import { type GenesisError, type GenesisStatement, keysOf, verifyGenesis } from './genesis.ts'
import { isAuthority, type Lane, lanes } from './names.ts'
import { err, ok, type Result } from './result.ts'
import type { Sha256 } from './sha256.ts'
import type { Verify } from './sign.ts'
import {
  canonicalJson,
  hasExactly,
  isJsonObject,
  type Json,
  parseStrictJson,
  type StrictJsonError,
} from './strict-json.ts'
import { utf8 } from './utf8.ts'

/** The genesis entry of a lane, as texts; `salt` is that of the facts, base64. */
export type GenesisText = { readonly facts: string; readonly leaf: string; readonly salt: string }

export type CredenceLetter = {
  readonly authority: string
  /** Where its node answers; `null` for one that exchanges by file. */
  readonly endpoint: string | null
  readonly kind: 'comity-credence'
  readonly lanes: Readonly<Record<Lane, GenesisText>>
  readonly v: 1
}

/** A letter whose inside holds together. */
export type Credence = {
  readonly letter: CredenceLetter
  readonly authority: string
  readonly compact: string
  readonly description: CompactDescription
  /** Root key, base64. */
  readonly root: string
  readonly lanes: Readonly<Record<Lane, { readonly entry: Entry; readonly statement: GenesisStatement }>>
}

export type CredenceError =
  | { readonly kind: 'bad-json'; readonly why: StrictJsonError }
  | { readonly kind: 'bad-shape'; readonly field: string }
  | { readonly kind: 'bad-entry'; readonly lane: Lane; readonly why: EntryError }
  | { readonly kind: 'bad-genesis'; readonly lane: Lane; readonly why: GenesisError }
  | { readonly kind: 'other-authority'; readonly lane: Lane }
  | { readonly kind: 'wrong-lane'; readonly lane: Lane }
  | { readonly kind: 'lanes-differ'; readonly in: 'compact' | 'root' }
  | { readonly kind: 'shared-key' }

const cap = { bytes: 65_536, depth: 12 }

export const makeLetter = (
  authority: string,
  endpoint: string | null,
  genesis: Readonly<Record<Lane, Entry>>,
): CredenceLetter => ({
  authority,
  endpoint,
  kind: 'comity-credence',
  lanes: { hot: genesisText(genesis.hot), main: genesisText(genesis.main) },
  v: 1,
})

/** The file: canonical JSON and a newline. */
export const formatLetter = (letter: CredenceLetter): string => `${canonicalJson(letter)}\n`

/** Shape only; nothing in it is believed before `verifyLetter`. */
export const parseLetter = (file: string): Result<CredenceLetter, CredenceError> => {
  const parsed = parseStrictJson(file.endsWith('\n') ? file.slice(0, -1) : file, cap)
  if (!parsed.ok) return err({ kind: 'bad-json', why: parsed.error })
  const json = parsed.value
  if (!isJsonObject(json) || !hasExactly(json, letterKeys)) return badShape('letter')
  const { authority, endpoint, kind, v } = json
  if (kind !== 'comity-credence') return badShape('kind')
  if (v !== 1) return badShape('v')
  if (!isAuthority(authority)) return badShape('authority')
  if (endpoint !== null && !isEndpoint(endpoint)) return badShape('endpoint')
  if (!isJsonObject(json.lanes) || !hasExactly(json.lanes, ['hot', 'main'])) return badShape('lanes')
  const { hot, main } = json.lanes
  if (!isGenesisText(hot)) return badShape('lanes.hot')
  if (!isGenesisText(main)) return badShape('lanes.main')
  return ok({ authority, endpoint, kind, lanes: { hot, main }, v })
}

export const verifyLetter = (
  sha256: Sha256,
  verify: Verify,
  letter: CredenceLetter,
): Result<Credence, CredenceError> => {
  const main = verifyLane(sha256, verify, letter, 'main')
  if (!main.ok) return main
  const hot = verifyLane(sha256, verify, letter, 'hot')
  if (!hot.ok) return hot
  if (main.value.entry.leaf.compact !== hot.value.entry.leaf.compact)
    return err({ kind: 'lanes-differ', in: 'compact' })
  const { compact: description, root } = main.value.statement
  if (root !== hot.value.statement.root) return err({ kind: 'lanes-differ', in: 'root' })
  const keys = lanes.flatMap((lane) => keysOf((lane === 'main' ? main : hot).value.statement))
  // Four keys a lane, of which the root key alone is the same.
  if (new Set(keys).size !== keys.length - 1) return err({ kind: 'shared-key' })
  return ok({
    letter,
    authority: letter.authority,
    compact: main.value.entry.leaf.compact,
    description,
    root,
    lanes: { hot: hot.value, main: main.value },
  })
}

/**
 * What the two secretariats read to each other: nine groups of four decimal digits, one space between (119 bits).
 * They bind the root key and both genesis entries, hence every key of the letter; the endpoint they do not bind.
 */
export const credenceDigits = (sha256: Sha256, { root, lanes: { main, hot } }: Credence): string => {
  const rootBytes = decodeBase64(root) ?? new Uint8Array(0)
  const hash = sha256(
    concatBytes(utf8('comity/credence/v1\n'), rootBytes, main.entry.leafHash, hot.entry.leafHash),
  )
  let number = 0n
  for (const byte of hash.subarray(0, 16)) number = (number << 8n) | BigInt(byte)
  const digits = (number % 10n ** 36n).toString().padStart(36, '0')
  return Array.from({ length: 9 }, (_, i) => digits.slice(4 * i, 4 * i + 4)).join(' ')
}

export const isGenesisText = (value: Json | undefined): value is GenesisText =>
  isJsonObject(value) &&
  hasExactly(value, ['facts', 'leaf', 'salt']) &&
  typeof value.facts === 'string' &&
  typeof value.leaf === 'string' &&
  typeof value.salt === 'string'

/** The entry that the texts stand for; a genesis has no body. */
export const checkGenesisText = (sha256: Sha256, text: GenesisText): Result<Entry, EntryError> =>
  checkEntry(sha256, {
    leaf: text.leaf,
    facts: text.facts,
    factsSalt: text.salt,
    body: null,
    bodySalt: null,
    erased: false,
  })

const letterKeys = ['authority', 'endpoint', 'kind', 'lanes', 'v']
const endpointPattern = /^https?:\/\/[!-~]{1,500}$/

const badShape = (field: string): { readonly ok: false; readonly error: CredenceError } =>
  err({ kind: 'bad-shape', field })

/** Printable ASCII after the scheme; whether it can be called is for the caller to find out. */
const isEndpoint = (value: Json | undefined): value is string =>
  typeof value === 'string' && endpointPattern.test(value)

const genesisText = ({ text }: Entry): GenesisText => ({
  facts: text.facts,
  leaf: text.leaf,
  salt: text.factsSalt,
})

const verifyLane = (
  sha256: Sha256,
  verify: Verify,
  letter: CredenceLetter,
  lane: Lane,
): Result<{ readonly entry: Entry; readonly statement: GenesisStatement }, CredenceError> => {
  const entry = checkGenesisText(sha256, letter.lanes[lane])
  if (!entry.ok) return err({ kind: 'bad-entry', lane, why: entry.error })
  const statement = verifyGenesis(sha256, verify, entry.value)
  if (!statement.ok) return err({ kind: 'bad-genesis', lane, why: statement.error })
  if (statement.value.authority !== letter.authority) return err({ kind: 'other-authority', lane })
  if (statement.value.lane !== lane) return err({ kind: 'wrong-lane', lane })
  return ok({ entry: entry.value, statement: statement.value })
}
