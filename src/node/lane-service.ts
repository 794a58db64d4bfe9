/**
 * One lane of one compact as it runs in a node: releases acts, receives bundles, keeps a link to each paired peer, and
 * tells who listens when something changed.
 */
import { parseBundle } from '../exchange/bundle.ts'
import type { Header } from '../exchange/envelope.ts'
import { type EraseError, eraseBody } from '../exchange/lane/erasures.ts'
import type { LaneContext } from '../exchange/lane/lane-context.ts'
import type { Draft } from '../exchange/lane/own-entry.ts'
import { receiveBundle } from '../exchange/lane/receive-bundle.ts'
import { type Released, type ReleaseError, releaseActs } from '../exchange/lane/release-acts.ts'
import type { Outcome } from '../exchange/outcome.ts'
import type { PeerClient } from '../exchange/peer-client.ts'
import type { ErasureGround } from '../ledger/erasure-statement.ts'
import type { Result } from '../ledger/result.ts'
import { createLink, type Link } from './link.ts'
import type { Log } from './log.ts'
import type { OnNodePoint } from './node.ts'
import { systemClock } from './system-clock.ts'
import { openWaiting, type Waiting } from './waiting.ts'

export interface LaneService {
  readonly context: LaneContext
  release(drafts: readonly Draft[]): Result<readonly Released[], ReleaseError>
  /** Contents of a bundle whose envelope has been opened. */
  receive(header: Header, plaintext: Uint8Array): Outcome
  erase(authority: string, seq: number, ground: ErasureGround): Result<string, EraseError>
  connect(peer: string, client: PeerClient): void
  disconnect(peer: string): Promise<void>
  links(): ReadonlyMap<string, Link>
  /** Resolves true when this peer has witnessed our feed up to a size, false when `timeoutMs` passed before. */
  witnessed(peer: string, size: number, timeoutMs: number): Promise<boolean>
  close(): Promise<void>
}

export interface LaneServiceDeps {
  readonly context: LaneContext
  readonly log: Log
  readonly random: () => number
  readonly onPoint: OnNodePoint
  /** Called after anything new was written. */
  readonly onChanged: () => void
}

export const createLaneService = ({
  context,
  log,
  random,
  onPoint,
  onChanged,
}: LaneServiceDeps): LaneService => {
  const links = new Map<string, Link>()
  const waiting = new Map<string, Waiting>()

  const changed = (): void => {
    for (const link of links.values()) link.sender.poke()
    onChanged()
  }

  const waitingFor = (peer: string): Waiting => {
    const known = waiting.get(peer)
    if (known !== undefined) return known
    const opened = openWaiting()
    waiting.set(peer, opened)
    return opened
  }

  return {
    context,
    release: (drafts) => {
      const released = releaseActs(context, drafts)
      if (released.ok && released.value.length > 0) changed()
      return released
    },
    receive: (header, plaintext) => {
      const contents = parseBundle(plaintext)
      if (!contents.ok) {
        context.store.addAlarm({
          kind: 'malformed',
          feed: null,
          detail: JSON.stringify({ digest: header.digest, from: header.from, why: contents.error.detail }),
          at: context.now(),
        })
        return { kind: 'malformed', detail: contents.error.detail }
      }
      const { outcome, changed: isNew } = receiveBundle(context, header.from, contents.value)
      if (isNew) changed()
      links.get(header.from)?.sender.resume()
      return outcome
    },
    erase: (authority, seq, ground) => {
      const erased = eraseBody(context, authority, seq, ground)
      if (erased.ok) changed()
      return erased
    },
    connect: (peer, client) => {
      if (links.has(peer)) return
      const link = createLink({
        context,
        peer,
        client,
        clock: systemClock,
        random,
        log,
        onPoint,
        onWitnessed: (size) => waitingFor(peer).reached(size),
      })
      links.set(peer, link)
      link.sender.start()
    },
    disconnect: async (peer) => {
      const link = links.get(peer)
      links.delete(peer)
      await link?.sender.stop()
    },
    links: () => links,
    witnessed: (peer, size, timeoutMs) =>
      (links.get(peer)?.witnessed() ?? 0) >= size
        ? Promise.resolve(true)
        : waitingFor(peer).until(size, timeoutMs),
    close: async () => {
      await Promise.all([...links.values()].map((link) => link.sender.stop()))
      links.clear()
    },
  }
}
