/** A key statement (protocol section 9): the root key replaces a feed's log key, after a restore or for another reason. */
import { isBase64Of32 } from './base64.ts'
import type { Facts } from './facts.ts'
import { isAuthority, isCode, isCompactId, isLane, type Lane } from './names.ts'
import { err, ok, type Result } from './result.ts'
import type { Sign, Verify } from './sign.ts'
import { signStatement, verifyStatement } from './signed-statement.ts'
import { hasExactly, isJsonObject, type Json, type JsonObject } from './strict-json.ts'

/** Keys are base64 of 32 bytes. */
export type KeyStatement = {
  readonly authority: string
  readonly compact: string
  /** Counts the log keys of the feed; that of the genesis is 0. */
  readonly epoch: number
  /** Size and root (base64) of the feed when the key was replaced; `null` where they are still to be learnt. */
  readonly head: readonly [size: number, root: string] | null
  readonly lane: Lane
  readonly log: string
  readonly reason: string
  readonly replaces: string
  readonly v: 1
}

export type KeyStatementError =
  | { readonly kind: 'bad-statement'; readonly field: string }
  | { readonly kind: 'bad-signature' }

/** What a verified key statement is valid for; the caller compares it with the feed at hand. */
export const verifyKeyStatement = (
  verify: Verify,
  root: string,
  statement: Json | undefined,
  signature: Json | undefined,
): Result<KeyStatement, KeyStatementError> => {
  const parsed = parseKeyStatement(statement)
  if (!parsed.ok) return parsed
  return verifyStatement(verify, 'comity/key/v1', parsed.value, root, signature)
    ? parsed
    : err({ kind: 'bad-signature' })
}

/** Base64; `sign` is the root key's. */
export const signKeyStatement = (sign: Sign, statement: KeyStatement): string =>
  signStatement(sign, 'comity/key/v1', statement)

/** The facts of the entry with which a feed goes on under the new key. */
export const makeKeyFacts = (statement: KeyStatement, signature: string): Facts => ({
  act: 'key',
  affair: 'feed',
  cites: [],
  fields: { signature, statement },
  record: null,
  version: 1,
})

export const parseKeyStatement = (json: Json | undefined): Result<KeyStatement, KeyStatementError> => {
  if (!isJsonObject(json) || !hasExactly(json, statementKeys)) return badStatement('statement')
  const { authority, compact, epoch, head, lane, log, reason, replaces, v } = json
  if (v !== 1) return badStatement('v')
  if (!isAuthority(authority)) return badStatement('authority')
  if (!isCompactId(compact)) return badStatement('compact')
  if (typeof epoch !== 'number' || epoch < 1) return badStatement('epoch')
  if (head !== null && !isHead(head)) return badStatement('head')
  if (!isLane(lane)) return badStatement('lane')
  if (!isBase64Of32(log)) return badStatement('log')
  if (!isCode(reason)) return badStatement('reason')
  if (!isBase64Of32(replaces) || replaces === log) return badStatement('replaces')
  return ok({ authority, compact, epoch, head, lane, log, reason, replaces, v })
}

/** Whether the act carries a key statement and nothing else. */
export const isKeyFacts = (facts: Facts): facts is Facts & { readonly fields: JsonObject } =>
  facts.affair === 'feed' && facts.act === 'key' && hasExactly(facts.fields, ['signature', 'statement'])

const statementKeys = ['authority', 'compact', 'epoch', 'head', 'lane', 'log', 'reason', 'replaces', 'v']

const badStatement = (field: string): { readonly ok: false; readonly error: KeyStatementError } =>
  err({ kind: 'bad-statement', field })

const isHead = (value: Json | undefined): value is readonly [number, string] =>
  Array.isArray(value) &&
  value.length === 2 &&
  typeof value[0] === 'number' &&
  value[0] >= 1 &&
  isBase64Of32(value[1])
