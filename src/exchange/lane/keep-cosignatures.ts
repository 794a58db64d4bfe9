/** Keeps what a peer witnessed: its cosignature over our head, if it verifies. One that does not raises an alarm. */
import { cosignerName, verifyCosignature } from '../../ledger/cosignature.ts'
import { canonicalJson } from '../../ledger/strict-json.ts'
import type { Cosignature } from '../../store/store.ts'
import { sha256 } from '../../vault/sha256.ts'
import type { Held } from '../outcome.ts'
import { isRaised } from './is-raised.ts'
import type { LaneContext } from './lane-context.ts'
import { ownHeadAt } from './sign-head.ts'

/** The cosignature kept over our own feed, if there is one. */
export const keepCosignatures = (context: LaneContext, peer: string, held: Held): Cosignature | undefined => {
  const member = context.members().get(peer)
  const reader = context.store.lane(context.lane)
  const head = reader.heads().find((each) => each.authority === context.self)
  const stated = held[context.self]
  if (member === undefined || head === undefined || stated === undefined) return undefined
  // An answer to what we sent before we were put back: it tells of a head that is not here yet.
  if (stated.size > head.size && !context.mayWrite()) return undefined
  const { compact, lane } = context.lane
  const at = context.now()
  const cosigner = { name: cosignerName(compact, peer, lane), publicKey: member.cosigner }
  const holds =
    stated.size <= head.size &&
    verifyCosignature(
      sha256,
      context.verify,
      cosigner,
      ownHeadAt(context, reader, head, stated.size),
      stated.cosignature,
    ).ok
  if (!holds) {
    const detail = canonicalJson({ peer, size: stated.size, line: stated.cosignature })
    const alarm = { kind: 'bad-cosignature' as const, feed: head.feed, detail, at }
    if (!isRaised(context.store, alarm)) context.store.addAlarm(alarm)
    return undefined
  }
  const cosignature = { feed: head.feed, by: peer, size: stated.size, line: stated.cosignature, at }
  const { lane: key } = context
  const { members } = context.compact
  const nothing = {
    heads: [],
    entries: [],
    judged: [],
    records: [],
    subtrees: [],
    signedHeads: [],
    alarms: [],
  }
  context.store.commit({ lane: key, members, at, ...nothing, cosignatures: [cosignature] })
  return cosignature
}
