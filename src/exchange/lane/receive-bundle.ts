/**
 * Receives the contents of an opened bundle (protocol section 6): checks everything, stores, accepts and judges in one
 * computation, answers with cosignatures. What does not hold as a whole is refused as a whole, and kept as evidence.
 */

import { isInside } from '../../affairs/kernel/cut.ts'
import { markedLevel } from '../../affairs/kernel/marking.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import { type Checkpoint, verifyCheckpoint } from '../../ledger/checkpoint.ts'
import { cosign, cosignerName } from '../../ledger/cosignature.ts'
import { checkEntry, type Entry, type EntryError, type EntryText } from '../../ledger/entry.ts'
import { parseFacts } from '../../ledger/facts.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import { leafHash } from '../../ledger/tree.ts'
import { utf8 } from '../../ledger/utf8.ts'
import type { Batch, Erasure } from '../../store/store.ts'
import { sha256 } from '../../vault/sha256.ts'
import type { BundleContents, BundleFeed } from '../bundle.ts'
import type { Outcome, Sizes } from '../outcome.ts'
import type { Computation } from './computation.ts'
import { commit, compute } from './compute.ts'
import { sizesOf } from './entry-as-act.ts'
import { applyErasures, type StatedErasures, statedErasures } from './erasures.ts'
import { findFork, isHeldAt } from './find-fork.ts'
import type { LaneContext } from './lane-context.ts'
import { epochOf, type Member } from './members.ts'
import { ownEntry } from './own-entry.ts'

export interface Reception {
  readonly outcome: Outcome
  /** Whether anything new was written, or erased: the desks, the index of words and the senders want to know. */
  readonly changed: boolean
}

export const receiveBundle = (context: LaneContext, from: string, contents: BundleContents): Reception => {
  const computation = compute(context)
  const stated = statedErasures(context, contents.erasures)
  const heads: AcceptedHead[] = []
  for (const feed of contents.feeds) {
    const taken = takeFeed(context, computation, from, stated, feed)
    if (!taken.ok) {
      const outcome = refuse(context, from, feed, taken.error)
      // A third authority's fork is not the sender's doing: its feed is closed now, and the rest of the bundle stands.
      return outcome.kind === 'fork' && feed.authority !== from
        ? receiveBundle(context, from, contents)
        : { outcome, changed: false }
    }
    if (taken.value === undefined) continue
    heads.push(taken.value)
  }
  computation.settle()
  // Of what is early nothing can be said yet: it is covered when it is accepted, by whatever bundle brings its past.
  if (computation.hasNews() && context.mayWrite() && computation.feed(context.self)?.frozen === null) {
    computation.store(
      ownEntry(context, computation, { facts: receivedFacts(context, computation), body: null }),
    )
    computation.settle()
  }
  const changed = heads.some((head) => head.added.length > 0)
  const witnessed = heads
    .filter(({ authority }) => authority !== context.self)
    .map((head) => witness(context, head))
  if (changed) {
    const committed = commit(context, computation, {
      signedHeads: heads.map(({ feed, checkpoint, note }) => ({ feed, size: checkpoint.size, note })),
      cosignatures: witnessed.map(({ cosignature }) => cosignature),
      statements: heads.flatMap((head) => statementsOf(context, stated, head)),
    })
    if (!committed.ok) return receiveBundle(context, from, contents)
  }
  const erased = applyErasures(context, stated)
  const feeds = Object.fromEntries(
    witnessed.map(({ authority, cosignature }) => [
      authority,
      { size: cosignature.size, cosignature: cosignature.line },
    ]),
  )
  return { outcome: { kind: changed ? 'accepted' : 'repeated', feeds }, changed: changed || erased }
}

interface AcceptedHead {
  readonly authority: string
  readonly feed: number
  readonly checkpoint: Checkpoint
  readonly note: string
  readonly added: readonly Entry[]
}

/** Undefined where a third authority's feed is left out: it is heard from its author alone, or not at all. */
const takeFeed = (
  context: LaneContext,
  computation: Computation,
  from: string,
  stated: StatedErasures,
  feed: BundleFeed,
): Result<AcceptedHead | undefined, Outcome> => {
  const { authority } = feed
  const member = context.members().get(authority)
  const state = computation.feed(authority)
  const isRelay = authority !== from
  if (isRelay && member === undefined && context.compact.members.includes(authority)) return ok(undefined)
  // Our own entries come back to us while we are being restored, and at no other time.
  if (member === undefined || state === undefined || (authority === context.self && context.mayWrite())) {
    return err({ kind: 'foreign', detail: `feed of ${authority}` })
  }
  const signed = checkHead(context, member, feed.checkpoint)
  if (signed === undefined) {
    // One who was put back may have forgotten a key: it learns it from the answers to its restore.
    return context.mayWrite()
      ? err({ kind: 'bad-signature', detail: `checkpoint of ${authority}` })
      : err({ kind: 'busy', retryAfterSeconds: 10 })
  }
  if (signed.epoch < epochOf(member) && authority !== context.self) {
    if (!isRelay) return err({ kind: 'superseded', epoch: epochOf(member) })
    // What a peer took under the old key while that counted comes from the author too, under the new one. A node that is
    // being restored takes it where it finds it: the author may be waiting for this very node.
    if (context.mayWrite()) return ok(undefined)
  }
  const { checkpoint } = signed
  const size = state.growth.size()
  // Another's marked entries are not the sender's doing: they are refused to their author, and here left out.
  if (isRelay && feed.entries.some((text) => isAbove(context.ceiling, text))) return ok(undefined)
  if (state.frozen !== null) return isRelay ? ok(undefined) : err({ kind: 'frozen', authority, size })
  if (feed.from > size) return err({ kind: 'gap', sizes: sizesHeld(context, computation) })
  const reader = context.store.lane(context.lane)
  const { feed: feedId } = state.loaded
  const repeated = feed.entries.slice(0, size - feed.from)
  if (!repeated.every((text, i) => isHeldAt(reader, feedId, feed.from + i, text.leaf))) {
    return err(findFork(reader, feed, checkpoint))
  }
  const added: Entry[] = []
  for (const text of feed.entries.slice(size - feed.from)) {
    const entry = checkPlace(context, computation, stated, member, text)
    if (!entry.ok) return entry
    computation.store(entry.value)
    added.push(entry.value)
  }
  // The head may lie below what we hold (old news), never beside it, and never above it.
  if (
    checkpoint.size > state.growth.size() ||
    state.growth.rootAt(checkpoint.size) !== encodeBase64(checkpoint.root)
  ) {
    return err(findFork(reader, feed, checkpoint))
  }
  return ok({ authority, feed: feedId, checkpoint, note: feed.checkpoint, added })
}

/** The head, and which of the author's log keys signed it. */
const checkHead = (
  context: LaneContext,
  member: Member,
  note: string,
): { readonly checkpoint: Checkpoint; readonly epoch: number } | undefined => {
  for (let epoch = epochOf(member); epoch >= 0; epoch -= 1) {
    const key = member.logKeys[epoch] ?? new Uint8Array()
    const verified = verifyCheckpoint(sha256, context.verify, note, key, member.origin)
    if (verified.ok) return { checkpoint: verified.value, epoch }
  }
  return undefined
}

const checkPlace = (
  context: LaneContext,
  computation: Computation,
  stated: StatedErasures,
  member: Member,
  text: EntryText,
): Result<Entry, Outcome> => {
  const growth = computation.feed(member.authority)?.growth
  const seq = growth?.size() ?? 0
  const checked = checkEntry(sha256, text)
  if (!checked.ok) return err(entryOutcome(member.authority, seq, checked.error))
  const { leaf, leafHash: hash } = checked.value
  const { compact, lane } = context.lane
  if (leaf.compact !== compact || leaf.lane !== lane || leaf.authority !== member.authority) {
    return err({ kind: 'foreign', detail: `entry ${seq} of ${member.authority} belongs to another feed` })
  }
  if (leaf.seq !== seq) return err({ kind: 'malformed', detail: `entry ${leaf.seq} stands at place ${seq}` })
  for (const peer of Object.keys(leaf.seen)) {
    if (!context.compact.members.includes(peer)) {
      return err({ kind: 'foreign', detail: `entry ${seq} has seen ${peer}, which is no member` })
    }
  }
  if (!isInside(growth?.lastSeen() ?? {}, sizesOf(leaf.seen))) {
    return err({ kind: 'decreasing-seen', authority: member.authority, seq })
  }
  if (text.erased && !isErasureStated(stated, member, seq, hash)) {
    return err({ kind: 'withheld', authority: member.authority, seq })
  }
  // What we wrote ourselves comes back to us while we are being restored: it was within our ceiling when it was written.
  const level = markedLevel(checked.value.facts.fields)
  const { ceiling } = context
  if (level !== undefined && level > ceiling && member.authority !== context.self) {
    return err({ kind: 'above-ceiling', authority: member.authority, seq, level, ceiling })
  }
  return checked
}

const entryOutcome = (authority: string, seq: number, error: EntryError): Outcome => {
  const detail = `${authority} ${seq}: ${error.kind}`
  switch (error.kind) {
    case 'facts-mismatched':
    case 'body-mismatched':
      return { kind: 'mismatched', detail }
    case 'body-missing':
      return { kind: 'withheld', authority, seq }
    default:
      return { kind: 'malformed', detail }
  }
}

const isAbove = (ceiling: number, { facts }: EntryText): boolean => {
  const parsed = parseFacts(facts)
  return parsed.ok && (markedLevel(parsed.value.fields) ?? 0) > ceiling
}

/** A body may be missing where a member states its erasure, in this bundle. */
const isErasureStated = (stated: StatedErasures, author: Member, seq: number, hash: Uint8Array): boolean =>
  stated
    .of(author.origin, seq)
    .some(({ statement }) => encodeBase64(statement.leafHash) === encodeBase64(hash))

/** The statements for the entries of this feed that came erased. */
const statementsOf = (
  context: LaneContext,
  stated: StatedErasures,
  { feed, checkpoint, added }: AcceptedHead,
): readonly Erasure[] =>
  added.flatMap(({ leaf, text }) =>
    text.erased
      ? stated
          .of(checkpoint.origin, leaf.seq)
          .map(({ note }) => ({ feed, seq: leaf.seq, note, at: context.now() }))
      : [],
  )

const witness = (
  context: LaneContext,
  head: AcceptedHead,
): {
  readonly authority: string
  readonly cosignature: Batch['cosignatures'][number]
} => {
  const { compact, lane } = context.lane
  const name = cosignerName(compact, context.self, lane)
  const { sign, publicKey } = context.keys.cosigner
  const at = context.now()
  const line = cosign(sha256, sign, { name, publicKey }, head.checkpoint, Math.floor(at / 1000))
  const { size } = head.checkpoint
  return {
    authority: head.authority,
    cosignature: { feed: head.feed, by: context.self, size, line, at },
  }
}

const receivedFacts = (context: LaneContext, computation: Computation) => {
  const digests: Record<string, readonly [number, string]> = {}
  for (const authority of context.compact.members) {
    const feed = computation.feed(authority)
    if (feed === undefined || authority === context.self || feed.judged === 0) continue
    digests[authority] = [feed.judged, encodeBase64(feed.rolling)]
  }
  return { act: 'received', affair: 'feed', cites: [], fields: { digests }, record: null, version: 1 }
}

export const sizesHeld = (context: LaneContext, computation: Computation): Sizes => {
  const sizes: Record<string, number> = {}
  for (const authority of context.compact.members) {
    const feed = computation.feed(authority)
    if (feed !== undefined) sizes[authority] = feed.loaded.size
  }
  return sizes
}

/** Keeps what a refused bundle said as evidence, and closes the feed where a fork is proven. */
const refuse = (context: LaneContext, from: string, feed: BundleFeed, outcome: Outcome): Outcome => {
  if (outcome.kind === 'gap' || outcome.kind === 'frozen' || outcome.kind === 'busy') return outcome
  if (outcome.kind === 'accepted' || outcome.kind === 'repeated') return outcome
  const computation = compute(context)
  const detail: JsonObject = {
    ...outcome,
    from,
    authority: feed.authority,
    checkpoint: feed.checkpoint,
    ...(outcome.kind === 'fork' && proofOfFork(feed)),
  }
  computation.alarm(outcome.kind, feed.authority, detail)
  if (outcome.kind === 'fork') computation.freeze(feed.authority, 'fork')
  const committed = commit(context, computation)
  return committed.ok ? outcome : refuse(context, from, feed, outcome)
}

/**
 * With our own leaves this is what convinces a third person: from the bundle's first place on these leaf hashes, or from
 * this root by this proof, lead to the other head that the author signed.
 */
const proofOfFork = ({ from, root, proof, entries }: BundleFeed): JsonObject => ({
  start: from,
  root,
  proof: proof.map(encodeBase64),
  leaves: entries.map(({ leaf }) => encodeBase64(leafHash(sha256, utf8(leaf)))),
})
