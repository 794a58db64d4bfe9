/**
 * Entry 0 of every feed: the authority's root key introduces the keys of the feed (protocol section 4).
 * Whoever trusts the root key trusts what this statement names, and nothing else.
 */
import { decodeBase64, isBase64Of32 } from './base64.ts'
import { type CompactDescription, compactId, parseCompact } from './compact.ts'
import type { Entry } from './entry.ts'
import type { Facts } from './facts.ts'
import { isAuthority, isLane, type Lane } from './names.ts'
import { err, ok, type Result } from './result.ts'
import type { Sha256 } from './sha256.ts'
import type { Sign, Verify } from './sign.ts'
import { signStatement, verifyStatement } from './signed-statement.ts'
import { hasExactly, isJsonObject, type Json } from './strict-json.ts'

/** Keys are base64. Log, cosigner and root keys are Ed25519; the sealing key is that of its suite. */
export type GenesisStatement = {
  readonly authority: string
  readonly compact: CompactDescription
  readonly cosigner: string
  readonly lane: Lane
  readonly log: string
  readonly root: string
  readonly seal: { readonly key: string; readonly suite: 1 }
  readonly v: 1
}

export type GenesisError =
  | { readonly kind: 'not-genesis'; readonly field: string }
  | { readonly kind: 'bad-statement'; readonly field: string }
  | { readonly kind: 'foreign-statement'; readonly field: 'authority' | 'compact' | 'lane' }
  | { readonly kind: 'not-a-member' }
  | { readonly kind: 'shared-key' }
  | { readonly kind: 'bad-signature' }

/** The facts of entry 0; the entry has an empty `seen` and no body. `sign` is the root key's. */
export const makeGenesis = (sign: Sign, statement: GenesisStatement): Facts => ({
  act: 'genesis',
  affair: 'feed',
  cites: [],
  fields: { signature: signStatement(sign, 'comity/genesis/v1', statement), statement },
  record: null,
  version: 1,
})

/** The entry has passed `checkEntry`. That the root key is the authority's is for a letter of credence to say. */
export const verifyGenesis = (
  sha256: Sha256,
  verify: Verify,
  entry: Entry,
): Result<GenesisStatement, GenesisError> => {
  const misplaced = findMisplaced(entry)
  if (misplaced !== undefined) return err({ kind: 'not-genesis', field: misplaced })
  const parsed = parseGenesisStatement(entry.facts.fields.statement)
  if (!parsed.ok) return parsed
  const statement = parsed.value
  if (statement.authority !== entry.leaf.authority)
    return err({ kind: 'foreign-statement', field: 'authority' })
  if (statement.lane !== entry.leaf.lane) return err({ kind: 'foreign-statement', field: 'lane' })
  if (compactId(sha256, statement.compact) !== entry.leaf.compact) {
    return err({ kind: 'foreign-statement', field: 'compact' })
  }
  if (!statement.compact.members.includes(statement.authority)) return err({ kind: 'not-a-member' })
  if (new Set(keysOf(statement)).size !== keysOf(statement).length) return err({ kind: 'shared-key' })
  const { signature } = entry.facts.fields
  if (!verifyStatement(verify, 'comity/genesis/v1', statement, statement.root, signature)) {
    return err({ kind: 'bad-signature' })
  }
  return ok(statement)
}

/** Every key that the statement introduces or is signed with; no two may be the same. */
export const keysOf = (statement: GenesisStatement): readonly string[] => [
  statement.cosigner,
  statement.log,
  statement.root,
  statement.seal.key,
]

const findMisplaced = ({ leaf, facts }: Entry): string | undefined => {
  if (leaf.seq !== 0) return 'seq'
  if (Object.keys(leaf.seen).length !== 0) return 'seen'
  if (leaf.body !== null) return 'body'
  if (facts.affair !== 'feed' || facts.act !== 'genesis') return 'act'
  if (facts.version !== 1) return 'version'
  if (facts.cites.length !== 0) return 'cites'
  return hasExactly(facts.fields, ['signature', 'statement']) ? undefined : 'fields'
}

const statementKeys = ['authority', 'compact', 'cosigner', 'lane', 'log', 'root', 'seal', 'v']

/** X-Wing public key: ML-KEM-768 (1,184 bytes) and X25519 (32 bytes). */
const xWingKeyLength = 1216

const parseGenesisStatement = (json: Json | undefined): Result<GenesisStatement, GenesisError> => {
  if (!isJsonObject(json) || !hasExactly(json, statementKeys)) return badStatement('statement')
  const { authority, cosigner, lane, log, root, seal, v } = json
  const compact = parseCompact(json.compact)
  if (!compact.ok) return badStatement(`compact.${compact.error.field}`)
  if (v !== 1) return badStatement('v')
  if (!isAuthority(authority)) return badStatement('authority')
  if (!isLane(lane)) return badStatement('lane')
  if (!isBase64Of32(cosigner)) return badStatement('cosigner')
  if (!isBase64Of32(log)) return badStatement('log')
  if (!isBase64Of32(root)) return badStatement('root')
  if (!isSeal(seal)) return badStatement('seal')
  return ok({ authority, compact: compact.value, cosigner, lane, log, root, seal, v })
}

const badStatement = (field: string): { readonly ok: false; readonly error: GenesisError } =>
  err({ kind: 'bad-statement', field })

const isSeal = (value: Json | undefined): value is GenesisStatement['seal'] =>
  isJsonObject(value) &&
  hasExactly(value, ['key', 'suite']) &&
  value.suite === 1 &&
  typeof value.key === 'string' &&
  decodeBase64(value.key)?.length === xWingKeyLength
