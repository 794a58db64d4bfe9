/**
 * One lane of one compact as it runs in a node: releases acts, receives bundles, keeps a link to each paired peer, fetches
 * the files that entries name, and tells who listens when something changed.
 */
import { parseBundle } from '../exchange/bundle.ts'
import type { Header } from '../exchange/envelope.ts'
import type { FileStore } from '../exchange/files.ts'
import { type EraseError, eraseBody } from '../exchange/lane/erasures.ts'
import { isRaised } from '../exchange/lane/is-raised.ts'
import type { LaneContext } from '../exchange/lane/lane-context.ts'
import type { Draft } from '../exchange/lane/own-entry.ts'
import { receiveBundle } from '../exchange/lane/receive-bundle.ts'
import { judgeActs, type Released, type ReleaseError, releaseActs } from '../exchange/lane/release-acts.ts'
import type { Hello } from '../exchange/negotiate.ts'
import type { Outcome } from '../exchange/outcome.ts'
import type { PeerClient } from '../exchange/peer-client.ts'
import type { ErasureGround } from '../ledger/erasure-statement.ts'
import type { Result } from '../ledger/result.ts'
import { canonicalJson, type JsonObject } from '../ledger/strict-json.ts'
import type { AlarmKind } from '../store/alarm-kinds.ts'
import { eraseToTheEnd } from './attachments/erase-to-the-end.ts'
import { createFileFetcher } from './attachments/fetch-files.ts'
import { mayNameFiles } from './attachments/named-files.ts'
import { createLink, type Link, witnessedBy } from './link.ts'
import type { Log } from './log.ts'
import type { OnNodePoint } from './node.ts'
import { systemClock } from './system-clock.ts'
import { openWaiting, type Waiting } from './waiting.ts'

export interface LaneService {
  readonly context: LaneContext
  /** Drafts that name files have been checked (`check-attachments.ts`). */
  release(
    drafts: readonly Draft[],
    /** What is written in the same transaction (release-acts.ts). */
    alongside?: (released: readonly Released[]) => boolean,
  ): Result<readonly Released[], ReleaseError>
  /** What stands against each of them now; nothing is written. */
  judge(drafts: readonly Draft[]): readonly ReleaseError[]
  /** Contents of a bundle whose envelope has been opened. */
  receive(header: Header, plaintext: Uint8Array): Outcome
  erase(authority: string, seq: number, ground: ErasureGround): Result<string, EraseError>
  /** Resolves when the files of all that was erased are gone too. */
  filesErased(): Promise<void>
  /**
   * Raises an alarm about a feed of the lane, where the same one does not stand already. `by`: the members of the detail
   * that make two alarms the same; all of it where they are not given.
   */
  alarm(kind: AlarmKind, authority: string | null, detail: JsonObject, by?: readonly string[]): void
  /** Begins what runs beside calls: erasing what was left, fetching files. */
  start(): void
  connect(peer: string, client: PeerClient): void
  disconnect(peer: string): Promise<void>
  links(): ReadonlyMap<string, Link>
  /** How much of our own feed this peer has witnessed, linked or not. */
  witnessedSize(peer: string): number
  /** Resolves true when this peer has witnessed our feed up to a size, false when `timeoutMs` passed before. */
  witnessed(peer: string, size: number, timeoutMs: number): Promise<boolean>
  close(): Promise<void>
}

export interface LaneServiceDeps {
  readonly context: LaneContext
  readonly files: FileStore
  /** What we say of ourselves to peers. */
  readonly hello: Hello
  readonly log: Log
  readonly random: () => number
  readonly onPoint: OnNodePoint
  /** Called after anything new was written. */
  readonly onChanged: () => void
}

/** How long a `received` act may wait for company before it is sent, in milliseconds. */
const receivedWithinMs = 40

export const createLaneService = ({
  context: given,
  files,
  hello,
  log,
  random,
  onPoint,
  onChanged,
}: LaneServiceDeps): LaneService => {
  const links = new Map<string, Link>()
  const clients = new Map<string, PeerClient>()
  const waiting = new Map<string, Waiting>()
  let isClosed = false

  const erasing = eraseToTheEnd({
    store: given.store,
    lane: given.lane,
    files,
    clock: systemClock,
    log,
    forget: (commitment) => fetcher.forget(commitment),
  })
  const context: LaneContext = { ...given, store: erasing.store }

  const alarm: LaneService['alarm'] = (kind, authority, detail, by) => {
    const heads = authority === null ? [] : context.store.lane(context.lane).heads()
    const feed = heads.find((head) => head.authority === authority)?.feed ?? null
    const raised = { kind, feed, detail: canonicalJson(detail), at: context.now() }
    if (!isRaised(context.store, raised, by)) context.store.addAlarm(raised)
  }

  const fetcher = createFileFetcher({
    context,
    files,
    limit: hello.limits.file,
    clients,
    clock: systemClock,
    random,
    log,
    alarm,
    onFetched: onChanged,
  })

  const poke = (): void => {
    for (const link of links.values()) link.sender.poke()
  }

  /** Nobody waits for what we have to say of what we received, so it is said for a while of bundles at once. */
  let saying: NodeJS.Timeout | undefined
  const pokeSoon = (): void => {
    saying ??= setTimeout(() => {
      saying = undefined
      poke()
    }, receivedWithinMs)
  }

  /** The peer has shown itself: what waits for it, or stopped over it, is tried now. */
  const resume = (peer: string): void => {
    const sender = links.get(peer)?.sender
    const phase = sender?.state().phase
    if (phase === 'waiting' || phase === 'halted') sender?.resume()
  }

  const changed = (mayName: boolean): void => {
    fetcher.grown(mayName)
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
    alarm,
    judge: (drafts) => judgeActs(context, drafts),
    release: (drafts, alongside) => {
      const released = releaseActs(context, drafts, alongside)
      // Own files are here: the act was checked for that.
      if (released.ok && released.value.length > 0) {
        poke()
        changed(false)
      }
      return released
    },
    receive: (header, plaintext) => {
      const contents = parseBundle(plaintext)
      if (!contents.ok) {
        const { digest, from } = header
        alarm('malformed', from, { digest, from, why: contents.error.detail }, ['from', 'why'])
        return { kind: 'malformed', detail: contents.error.detail }
      }
      const { outcome, changed: isNew } = receiveBundle(context, header.from, contents.value)
      if (isNew) {
        pokeSoon()
        changed(contents.value.feeds.some(({ entries }) => entries.some(({ facts }) => mayNameFiles(facts))))
      }
      resume(header.from)
      fetcher.reached()
      return outcome
    },
    erase: (authority, seq, ground) => {
      const erased = eraseBody(context, authority, seq, ground)
      if (erased.ok) {
        poke()
        changed(false)
      }
      return erased
    },
    filesErased: erasing.settled,
    connect: (peer, client) => {
      if (links.has(peer)) return
      const link = createLink({
        context,
        peer,
        client,
        hello,
        clock: systemClock,
        random,
        log,
        alarm,
        onPoint,
        onWitnessed: (size) => {
          waitingFor(peer).reached(size)
          onChanged()
        },
      })
      links.set(peer, link)
      clients.set(peer, client)
      link.sender.start()
      fetcher.reached()
    },
    disconnect: async (peer) => {
      const link = links.get(peer)
      links.delete(peer)
      clients.delete(peer)
      fetcher.lost(peer)
      await link?.sender.stop()
    },
    links: () => links,
    witnessedSize: (peer) => links.get(peer)?.witnessed() ?? witnessedBy(context, peer),
    witnessed: (peer, size, timeoutMs) =>
      (links.get(peer)?.witnessed() ?? 0) >= size
        ? Promise.resolve(true)
        : waitingFor(peer).until(size, timeoutMs),
    start: () => {
      // First what was erased, so that nothing of it is fetched again.
      erasing.resume().then(() => {
        if (!isClosed) fetcher.start()
      })
    },
    close: async () => {
      clearTimeout(saying)
      isClosed = true
      await fetcher.stop()
      await erasing.close()
      await Promise.all([...links.values()].map((link) => link.sender.stop()))
      links.clear()
    },
  }
}
