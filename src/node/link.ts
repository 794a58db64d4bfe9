/**
 * The link to one peer in one lane: the sender's loop, fed from the lane and answered into it. Before it first sends, and
 * again after the peer was away (it may have come back as another version), it asks the peer how it speaks.
 */
import { bundleLimits, formatBundle } from '../exchange/bundle.ts'
import { type Address, sealBundle } from '../exchange/envelope.ts'
import { keepCosignatures } from '../exchange/lane/keep-cosignatures.ts'
import type { LaneContext } from '../exchange/lane/lane-context.ts'
import { nextContents } from '../exchange/lane/next-contents.ts'
import { type Agreed, type Hello, negotiate } from '../exchange/negotiate.ts'
import type { Outcome, Sizes } from '../exchange/outcome.ts'
import type { PeerClient } from '../exchange/peer-client.ts'
import type { Failure } from '../exchange/retry.ts'
import { type Clock, createSender, type Sender } from '../exchange/sender.ts'
import type { OutgoingBundle } from '../exchange/sending-plan.ts'
import { err, type Result } from '../ledger/result.ts'
import type { JsonObject } from '../ledger/strict-json.ts'
import type { AlarmKind } from '../store/alarm-kinds.ts'
import { sealOverhead } from '../vault/seal.ts'
import type { Log } from './log.ts'
import type { OnNodePoint } from './node.ts'

export interface LinkDeps {
  readonly context: LaneContext
  readonly peer: string
  readonly client: PeerClient
  /** What we say of ourselves. */
  readonly hello: Hello
  readonly clock: Clock
  readonly random: () => number
  readonly log: Log
  readonly onPoint: OnNodePoint
  /** Raises an alarm about the feed of an authority, once. */
  readonly alarm: (kind: AlarmKind, authority: string, detail: JsonObject) => void
  /** Called when the peer has witnessed our feed up to a size. */
  readonly onWitnessed: (size: number) => void
}

export interface Link {
  readonly sender: Sender
  /** How much of our own feed the peer has witnessed. */
  witnessed(): number
  /** How both speak; undefined while that has not been asked, or not since the peer was away. */
  agreed(): Agreed | undefined
}

/** Room for the header line of a bundle. */
const headerBytes = 1_025

export const createLink = ({
  context,
  peer,
  client,
  hello,
  clock,
  random,
  log,
  onPoint,
  alarm,
  onWitnessed,
}: LinkDeps): Link => {
  const { lane, self } = context
  let booked: Sizes = bookedSizes(context, peer)
  const told = openTold(context, peer)
  let agreed: Agreed | undefined

  const agree = async (signal: AbortSignal): Promise<Result<Agreed, Outcome | Failure>> => {
    const theirs = await client.hello(signal)
    if (!theirs.ok) return theirs
    const common = negotiate(hello, theirs.value)
    if (common.ok) return common
    const { kind, what, theirs: known } = common.error
    return err({ kind, detail: `its ${what}s are ${known.join(', ') || 'none'}` })
  }

  const address = (): Address => ({
    compact: lane.compact,
    lane: lane.lane,
    from: self,
    to: peer,
    epoch: context.keys.log.epoch,
  })

  const sender = createSender({
    next: async (from, limit) => {
      const member = context.members().get(peer)
      if (member === undefined) return undefined
      const held = from ?? booked
      const most = Math.min(
        limit ?? Number.MAX_SAFE_INTEGER,
        agreed?.limits.bundle ?? Number.MAX_SAFE_INTEGER,
      )
      const room = Math.min(bundleLimits.plaintext, most - sealOverhead - headerBytes)
      const next = nextContents(context, { peer, held, limit: room, untold: told.untold() })
      if (next === undefined) return undefined
      const bytes = await sealBundle(
        { sign: context.keys.log.sign, sealKey: member.sealKey },
        address(),
        formatBundle(next.contents),
      )
      const bundle = { bytes, upTo: next.upTo }
      told.sending(bundle, next.contents.erasures)
      return bundle
    },
    send: async (bytes, signal, onSent) => {
      if (agreed === undefined) {
        const common = await agree(signal)
        if (!common.ok) return common.error
        agreed = common.value
      }
      const { bundle: limit } = agreed.limits
      if (bytes.length > limit) return { kind: 'oversized', limit }
      const answer = await client.postBundle(bytes, signal, onSent)
      onPoint('after-send')
      if (isAway(answer)) agreed = undefined
      return answer
    },
    onOutcome: (answer, bundle) => {
      if (answer.kind !== 'accepted' && answer.kind !== 'repeated') {
        log.warn('bundle-refused', { peer, lane: lane.lane, outcome: answer.kind })
        return
      }
      told.delivered(bundle)
      const kept = keepCosignatures(context, peer, answer.feeds)
      if (kept === undefined) return
      booked = { ...booked, [self]: Math.max(booked[self] ?? 0, kept.size) }
      onWitnessed(kept.size)
    },
    onState: (state) => {
      if (state.phase !== 'halted') return
      const why = state.halted ?? ''
      agreed = undefined
      log.error('link-halted', { peer, lane: lane.lane, why })
      alarm('link-halted', peer, { peer, why })
    },
    clock,
    random,
  })

  return { sender, witnessed: () => booked[self] ?? 0, agreed: () => agreed }
}

/** No answer of the protocol: what comes back may be another software. */
const isAway = ({ kind }: Outcome | Failure): boolean =>
  kind === 'unreachable' || kind === 'timeout' || kind === 'not-understood' || kind === 'no-common-version'

/** What our own books say the peer holds: what it cosigned of ours. */
const bookedSizes = (context: LaneContext, peer: string): Sizes => {
  const size = witnessedBy(context, peer)
  return size === 0 ? {} : { [context.self]: size }
}

/** How much of our own feed the peer has witnessed, as the store holds its cosignatures; 0 where we have no feed. */
export const witnessedBy = ({ store, lane, self }: LaneContext, peer: string): number => {
  const own = store
    .lane(lane)
    .heads()
    .find((head) => head.authority === self)
  if (own === undefined) return 0
  // Every peer holds the genesis entry: it came with the letter of credence.
  return store
    .cosignatures(own.feed)
    .reduce((most, { by, size }) => (by === peer ? Math.max(most, size) : most), 1)
}

/** Which statements of erasure the peer has been told: how many of each feed's, in the order they were kept. */
const openTold = ({ store, lane }: LaneContext, peer: string) => {
  const key = `told/${lane.compact}/${lane.lane}/${peer}`
  const all = (): readonly string[] =>
    store
      .lane(lane)
      .heads()
      .flatMap((head) => store.erasures(head.feed).map(({ note }) => note))
  const done = new Set<string>(JSON.parse(store.setting(key) ?? '[]') as string[])
  // A bundle may be built ahead while another is on its way, so what each tells is kept with it.
  const onTheirWay = new WeakMap<OutgoingBundle, readonly string[]>()
  return {
    untold: () => all().filter((note) => !done.has(note)),
    sending: (bundle: OutgoingBundle, notes: readonly string[]) => {
      onTheirWay.set(bundle, notes)
    },
    delivered: (bundle: OutgoingBundle) => {
      const notes = onTheirWay.get(bundle) ?? []
      if (notes.length === 0) return
      for (const note of notes) done.add(note)
      store.setSetting(key, JSON.stringify([...done]))
    },
  }
}
