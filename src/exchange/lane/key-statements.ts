/**
 * The key statements of each member that this node knows, with the root's signature on them (protocol section 9). They
 * form a chain: each counts one epoch on and names the key that it replaces, so of one root there is one key in force.
 */
import { decodeBase64, encodeBase64 } from '../../ledger/base64.ts'
import { type KeyStatement, parseKeyStatement, verifyKeyStatement } from '../../ledger/key-statement.ts'
import { err, type Result } from '../../ledger/result.ts'
import { canonicalJson, isJsonObject, type Json, parseStrictJson } from '../../ledger/strict-json.ts'
import type { LaneKey, Store, StoreReader } from '../../store/store.ts'
import type { LaneContext } from './lane-context.ts'
import { logKeyOf } from './members.ts'

export interface SignedKeyStatement {
  readonly statement: KeyStatement
  /** By the root key, base64. */
  readonly signature: string
}

export type KeyStatementRefusal =
  /** Not of this compact and lane, or of no member paired here. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'bad-statement'; readonly field: string }
  | { readonly kind: 'bad-signature' }
  /** It does not follow the key in force; `epoch` is that key's. */
  | { readonly kind: 'other-epoch'; readonly epoch: number }

/** Verified statements of a member in a lane, ascending by epoch from 1. */
export const keyStatementsOf = (
  store: Pick<StoreReader, 'setting'>,
  lane: LaneKey,
  authority: string,
): readonly KeyStatement[] =>
  readList(store.setting(keyStatementsKey(lane, authority))).flatMap((each) => {
    const statement = parseKeyStatement(each)
    return statement.ok ? [statement.value] : []
  })

/** The same with their signatures: what others are shown, who check them by the root key they know. */
export const signedKeyStatementsOf = (
  store: Pick<StoreReader, 'setting'>,
  lane: LaneKey,
  authority: string,
): readonly SignedKeyStatement[] => {
  const signatures = readList(store.setting(signaturesKey(lane, authority)))
  return keyStatementsOf(store, lane, authority).flatMap((statement, i) => {
    const signature = signatures[i]
    return typeof signature === 'string' ? [{ statement, signature }] : []
  })
}

/** Verifies a statement and keeps it. One that is known is taken again as it was: its sender may have missed the answer. */
export const learnKeyStatement = (
  context: LaneContext,
  json: Json | undefined,
  signature: Json | undefined,
): Result<KeyStatement, KeyStatementRefusal> => {
  const checked = checkKeyStatement(context, json, signature)
  if (!checked.ok) return checked
  const statement = checked.value
  const { store, lane } = context
  const known = keyStatementsOf(store, lane, statement.authority)
  if (known.length >= statement.epoch) return checked
  const signatures = readList(store.setting(signaturesKey(lane, statement.authority)))
  keep(store, signaturesKey(lane, statement.authority), [...signatures, String(signature)])
  keep(store, keyStatementsKey(lane, statement.authority), [...known, statement])
  return checked
}

/** Whether the member's root signed it, and it is known already or follows the key in force. */
export const checkKeyStatement = (
  context: LaneContext,
  json: Json | undefined,
  signature: Json | undefined,
): Result<KeyStatement, KeyStatementRefusal> => {
  const { store, lane } = context
  const claimed = isJsonObject(json) ? json.authority : undefined
  const member = typeof claimed === 'string' ? context.members().get(claimed) : undefined
  if (member === undefined) return err({ kind: 'foreign' })
  const verified = verifyKeyStatement(context.verify, member.root, json, signature)
  if (!verified.ok) return verified
  const statement = verified.value
  if (statement.compact !== lane.compact || statement.lane !== lane.lane) return err({ kind: 'foreign' })
  const known = keyStatementsOf(store, lane, statement.authority)
  const same = known[statement.epoch - 1]
  if (same !== undefined && canonicalJson(same) === canonicalJson(statement)) return verified
  const inForce = encodeBase64(logKeyOf(member))
  if (
    statement.epoch !== known.length + 1 ||
    statement.replaces !== inForce ||
    isKnownKey(context, statement)
  ) {
    return err({ kind: 'other-epoch', epoch: known.length })
  }
  return verified
}

/** No key comes back: one that was replaced may have been copied. */
const isKnownKey = (context: LaneContext, { authority, log }: KeyStatement): boolean => {
  const key = decodeBase64(log)
  const known = context.members().get(authority)?.logKeys ?? []
  return key === undefined || known.some((each) => encodeBase64(each) === log)
}

export const keyStatementsKey = ({ compact, lane }: LaneKey, authority: string): string =>
  `keys/${compact}/${lane}/${authority}`

const signaturesKey = ({ compact, lane }: LaneKey, authority: string): string =>
  `key-signatures/${compact}/${lane}/${authority}`

const keep = (store: Store, key: string, list: readonly Json[]): void =>
  store.setSetting(key, canonicalJson(list))

const readList = (text: string | undefined): readonly Json[] => {
  if (text === undefined) return []
  const parsed = parseStrictJson(text, { bytes: 1_048_576, depth: 12 })
  return parsed.ok && Array.isArray(parsed.value) ? parsed.value : []
}
