/**
 * A restored node comes back (protocol section 9). A backup never holds the log key, so there is a new one, signed by the
 * root. The node asks every peer of the compact, takes back what they hold of its own feed and of all others, and writes
 * nothing of its own until it is whole.
 *
 * Why it never forks: once a peer has answered it takes nothing more under the old key, and its answer proves how far the
 * feed had come there. After all have answered, the largest of these heads is all that anybody holds or will ever hold
 * under the old key, and the node goes on behind it.
 */
import { encodeBase64 } from '../../ledger/base64.ts'
import { verifyCheckpoint } from '../../ledger/checkpoint.ts'
import { type Facts, parseFacts } from '../../ledger/facts.ts'
import { isKeyFacts, makeKeyFacts } from '../../ledger/key-statement.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import { canonicalJson, type JsonObject } from '../../ledger/strict-json.ts'
import type { AlarmKind } from '../../store/alarm-kinds.ts'
import { sha256 } from '../../vault/sha256.ts'
import type { Outcome } from '../outcome.ts'
import type { Computation } from './computation.ts'
import { commit, compute } from './compute.ts'
import { applyErasures, statedErasures } from './erasures.ts'
import {
  checkKeyStatement,
  type KeyStatementRefusal,
  learnKeyStatement,
  type SignedKeyStatement,
  signedKeyStatementsOf,
} from './key-statements.ts'
import type { LaneContext } from './lane-context.ts'
import { ownEntry } from './own-entry.ts'
import { receiveBundle } from './receive-bundle.ts'
import type { RestoreAnswer, RestoreRequest } from './restore-answer.ts'
import { clearRestoreState, keepRestoreState, restoreStateOf } from './restore-state.ts'

export type BeginError =
  | KeyStatementRefusal
  /** The lane is not closed for a restore (restore-state.ts). */
  | { readonly kind: 'not-restoring' }
  /** The statement names another key or epoch than the one this node now signs with. */
  | { readonly kind: 'not-our-key' }

/** `context.keys` are the new ones. Again with a later key where a peer answers that the epoch is taken. */
export const beginRestore = (context: LaneContext, key: SignedKeyStatement): Result<void, BeginError> => {
  const state = restoreStateOf(context.store, context.lane)
  if (state === undefined) return err({ kind: 'not-restoring' })
  const { authority, log, epoch } = key.statement
  const own = context.keys.log
  if (authority !== context.self || log !== encodeBase64(own.publicKey) || epoch !== own.epoch)
    return err({ kind: 'not-our-key' })
  // It is pending: a peer may know a later one, and then the root is asked again.
  const checked = checkKeyStatement(context, key.statement, key.signature)
  if (!checked.ok) return checked
  keepRestoreState(context.store, context.lane, { ...state, key, answers: {} })
  return ok(undefined)
}

/** What to ask each peer: undefined where nothing is being restored, or the root key has not been brought yet. */
export const restoreRequest = (context: LaneContext): RestoreRequest | undefined => {
  const key = pendingKey(context)
  if (key === undefined) return undefined
  const heads = context.store.lane(context.lane).heads()
  const sizes = Object.fromEntries(heads.map(({ authority, size }) => [authority, size]))
  const keys = signedKeyStatementsOf(context.store, context.lane, context.self)
  return { statement: key.statement, signature: key.signature, keys, sizes }
}

/** The new key, as long as it follows the last one known. */
const pendingKey = (context: LaneContext): SignedKeyStatement | undefined => {
  const key = restoreStateOf(context.store, context.lane)?.key
  if (key === undefined) return undefined
  return checkKeyStatement(context, key.statement, key.signature).ok ? key : undefined
}

export type TakeError =
  | { readonly kind: 'not-restoring' }
  /** The peer's contents were not taken; it has to be asked again, or looked at. */
  | { readonly kind: 'refused'; readonly outcome: Outcome }

/** Takes one page from a peer. `more`: ask it again, with a new request. */
export const takeRestoreAnswer = (
  context: LaneContext,
  peer: string,
  answer: RestoreAnswer,
): Result<{ readonly more: boolean }, TakeError> => {
  if (restoreStateOf(context.store, context.lane) === undefined) return err({ kind: 'not-restoring' })
  learnKeys(context, answer.keys)
  if (answer.contents !== undefined) {
    const { outcome } = receiveBundle(context, peer, answer.contents)
    if (outcome.kind !== 'accepted') return err({ kind: 'refused', outcome })
    return ok({ more: true })
  }
  applyErasures(context, statedErasures(context, answer.erasures))
  const proven = provenSize(context, peer, answer)
  const state = restoreStateOf(context.store, context.lane)
  if (state === undefined) return err({ kind: 'not-restoring' })
  const answers = { ...state.answers, [peer]: proven }
  keepRestoreState(context.store, context.lane, { ...state, answers })
  return ok({ more: false })
}

/** Statements of changed keys that others know. Each speaks for itself, by its root: who brings it does not matter. */
export const learnKeys = (context: LaneContext, keys: readonly SignedKeyStatement[]): void => {
  for (const { statement, signature } of keys) learnKeyStatement(context, statement, signature)
}

/** The size of our feed that the peer can show to have been signed by us; what it only says counts for nothing. */
const provenSize = (context: LaneContext, peer: string, { size, head }: RestoreAnswer): number => {
  const reader = context.store.lane(context.lane)
  const own = reader.heads().find(({ authority }) => authority === context.self)
  const checkpoint = head === null ? undefined : ownHead(context, head)
  if (own === undefined || checkpoint?.size !== size) {
    if (own !== undefined && size > own.size) alarm(context, own.feed, 'unproven-head', { peer, size })
    return 0
  }
  if (size <= own.size && reader.rootAt(own.feed, size) !== encodeBase64(checkpoint.root)) {
    closeOwnFeed(context, { peer, size, checkpoint: head ?? '' })
    return 0
  }
  return size
}

const ownHead = (context: LaneContext, note: string) => {
  const self = context.members().get(context.self)
  for (const key of self?.logKeys ?? []) {
    const verified = verifyCheckpoint(sha256, context.verify, note, key, self?.origin ?? '')
    if (verified.ok) return verified.value
  }
  return undefined
}

const closeOwnFeed = (context: LaneContext, detail: JsonObject): void => {
  const computation = compute(context)
  computation.alarm('own-fork', context.self, detail)
  computation.freeze(context.self, 'own-fork')
  commit(context, computation)
}

const alarm = (context: LaneContext, feed: number, kind: AlarmKind, detail: JsonObject): void =>
  context.store.addAlarm({ kind, feed, detail: canonicalJson(detail), at: context.now() })

export type Waiting =
  | { readonly kind: 'not-restoring' }
  | { readonly kind: 'root-signature' }
  /** These have not given all they hold. */
  | { readonly kind: 'peers'; readonly peers: readonly string[] }
  /** Somebody showed another branch of our feed: it was written on after an earlier loss that nobody noticed. */
  | { readonly kind: 'own-fork' }
  /** Somebody holds more of our feed than is back here. */
  | { readonly kind: 'own-feed'; readonly size: number; readonly proven: number }
  /** Our feed is back, and entries of others that it had seen are not. */
  | { readonly kind: 'past-of-own-feed'; readonly accepted: number; readonly size: number }

/** Ends the restore where everything is back; else says what it waits for. */
export const endRestore = (context: LaneContext): Result<{ readonly size: number }, Waiting> => {
  const state = restoreStateOf(context.store, context.lane)
  if (state === undefined) return err({ kind: 'not-restoring' })
  const key = pendingKey(context)
  if (key === undefined) return err({ kind: 'root-signature' })
  const peers = context.compact.members.filter(
    (member) =>
      member !== context.self && context.members().has(member) && state.answers[member] === undefined,
  )
  if (peers.length > 0) return err({ kind: 'peers', peers })
  const computation = compute(context)
  const own = computation.feed(context.self)
  if (own === undefined) return err({ kind: 'not-restoring' })
  if (own.frozen !== null) return err({ kind: 'own-fork' })
  const proven = Math.max(0, ...Object.values(state.answers))
  const size = own.growth.size()
  if (size < proven) return err({ kind: 'own-feed', size, proven })
  if (own.accepted < size) return err({ kind: 'past-of-own-feed', accepted: own.accepted, size })
  learnKeyStatement(context, key.statement, key.signature)
  if (!isWritten(context, key)) {
    fillLost(context, computation)
    write(context, computation, makeKeyFacts(key.statement, key.signature))
    if (!commit(context, computation).ok) return endRestore(context)
  }
  clearRestoreState(context.store, context.lane)
  return ok({ size: own.growth.size() })
}

/** Places that others have seen and nobody holds: they are filled, so that nothing else ever stands there. */
const fillLost = (context: LaneContext, computation: Computation): void => {
  const heads = context.store.lane(context.lane).heads()
  const size = (): number => computation.feed(context.self)?.growth.size() ?? 0
  const first = size()
  const named = Math.max(...heads.map(({ lastSeen }) => lastSeen[context.self] ?? 0))
  // A larger gap is no loss but somebody's lie: its entries wait for a past that never was.
  if (named - first > mostLost) return
  while (size() < named) write(context, computation, lostFacts)
}

const mostLost = 4_096

const lostFacts: Facts = { act: 'lost', affair: 'feed', cites: [], fields: {}, record: null, version: 1 }

const write = (context: LaneContext, computation: Computation, facts: Facts): void => {
  computation.store(ownEntry(context, computation, { facts, body: null }))
  computation.settle()
}

/** Whether the entry of the new key stands at the end of our feed: the node stopped after writing it. */
const isWritten = (context: LaneContext, { statement }: SignedKeyStatement): boolean => {
  const reader = context.store.lane(context.lane)
  const own = reader.heads().find(({ authority }) => authority === context.self)
  const last = own && reader.entry(own.feed, own.size - 1)
  const facts = last && parseFacts(last.facts)
  return (
    facts?.ok === true &&
    isKeyFacts(facts.value) &&
    canonicalJson(facts.value.fields.statement ?? null) === canonicalJson(statement)
  )
}
