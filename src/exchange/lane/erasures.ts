/**
 * Erasing bodies (design section 10). Who erases signs a statement of it; the leaf, the facts and every digest stay as
 * they are, so no state changes. A statement by the author of an entry makes the other side erase too; one by the other
 * side only tells the author that the copy there is gone.
 */
import { encodeBase64 } from '../../ledger/base64.ts'
import {
  type ErasureGround,
  type ErasureStatement,
  signErasure,
  verifyErasure,
} from '../../ledger/erasure-statement.ts'
import { feedOrigin } from '../../ledger/names.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import { sha256 } from '../../vault/sha256.ts'
import type { LaneContext } from './lane-context.ts'

export type EraseError =
  | { readonly kind: 'no-such-entry' }
  /** The entry has no body, or it was erased before. */
  | { readonly kind: 'nothing-to-erase' }

/** Erases one body here and keeps the signed statement, which goes to the peers with the next bundle. */
export const eraseBody = (
  context: LaneContext,
  authority: string,
  seq: number,
  ground: ErasureGround,
): Result<string, EraseError> => {
  const reader = context.store.lane(context.lane)
  const head = reader.heads().find((each) => each.authority === authority)
  const entry = head && reader.entry(head.feed, seq)
  if (entry === undefined) return err({ kind: 'no-such-entry' })
  if (entry.body === null) return err({ kind: 'nothing-to-erase' })
  const at = context.now()
  const { compact, lane } = context.lane
  const note = signErasure(
    sha256,
    context.keys.log.sign,
    { name: feedOrigin(compact, context.self, lane), publicKey: context.keys.log.publicKey },
    {
      origin: feedOrigin(compact, authority, lane),
      seq,
      leafHash: entry.leafHash,
      time: Math.floor(at / 1000),
      ground,
    },
  )
  context.store.erase([{ feed: entry.feed, seq, note, at }])
  return ok(note)
}

/** A statement and who made it, if a member's key signed it. */
export const readErasure = (
  context: LaneContext,
  note: string,
): { readonly by: string; readonly statement: ErasureStatement } | undefined => {
  for (const member of context.members().values()) {
    for (const publicKey of member.logKeys) {
      const read = verifyErasure(sha256, context.verify, { name: member.origin, publicKey }, note)
      if (read.ok) return { by: member.authority, statement: read.value }
    }
  }
  return undefined
}

/** Takes statements that came with a bundle. What no member signed, or what names no entry held here, has no effect. */
export const applyErasures = (context: LaneContext, notes: readonly string[]): void => {
  const reader = context.store.lane(context.lane)
  for (const note of notes) {
    const read = readErasure(context, note)
    if (read === undefined) continue
    const { statement, by } = read
    const head = reader.heads().find((each) => originOf(context, each.authority) === statement.origin)
    const entry = head && reader.entry(head.feed, statement.seq)
    if (head === undefined || entry === undefined) continue
    if (encodeBase64(entry.leafHash) !== encodeBase64(statement.leafHash)) continue
    if (context.store.erasures(head.feed).some((each) => each.note === note)) continue
    if (by === head.authority || entry.body === null) {
      context.store.erase([{ feed: head.feed, seq: statement.seq, note, at: context.now() }])
    } else if (head.authority === context.self) {
      context.store.addAlarm({
        kind: 'erased-there',
        feed: head.feed,
        detail: `{"by":"${by}","seq":${statement.seq}}`,
        at: context.now(),
      })
    }
  }
}

/** Statements about the entries [from, to) of a feed. */
export const statementsFor = (
  context: LaneContext,
  feed: number,
  from: number,
  to: number,
): readonly string[] =>
  context.store
    .erasures(feed)
    .filter(({ seq }) => seq >= from && seq < to)
    .map(({ note }) => note)

const originOf = ({ lane }: LaneContext, authority: string): string =>
  feedOrigin(lane.compact, authority, lane.lane)
