/**
 * What a peer gets next: our own feed from where it stands there, and where our entries need the past of third feeds,
 * those first (protocol section 8). The outbox is nothing but "our size is above what the peer holds".
 */

import { encodeBase64 } from '../../ledger/base64.ts'
import type { EntryText } from '../../ledger/entry.ts'
import { parseLeaf } from '../../ledger/leaf.ts'
import { consistencyProof } from '../../ledger/proofs.ts'
import type { Head, LaneReader, SignedHead, StoredEntry } from '../../store/store.ts'
import { sha256 } from '../../vault/sha256.ts'
import { takeBatch } from '../batch.ts'
import { type BundleContents, type BundleFeed, bundleLimits } from '../bundle.ts'
import type { Sizes } from '../outcome.ts'
import { statementsFor } from './erasures.ts'
import type { LaneContext } from './lane-context.ts'
import { checkpointAt } from './sign-head.ts'

export interface NextContents {
  readonly contents: BundleContents
  /** What the peer holds once it has accepted this. */
  readonly upTo: Sizes
}

export interface NextQuestion {
  readonly peer: string
  /** Sizes of the feeds that the peer holds, as far as we know. */
  readonly held: Sizes
  /** Bytes of plaintext at most. */
  readonly limit: number
  /** Statements of erasure that the peer has not been told. */
  readonly untold: readonly string[]
}

export const nextContents = (context: LaneContext, question: NextQuestion): NextContents | undefined => {
  const { peer, held, untold } = question
  const reader = context.store.lane(context.lane)
  const heads = reader.heads()
  const own = heads.find((head) => head.authority === context.self)
  if (own === undefined) return undefined
  const from = Math.min(held[context.self] ?? 0, own.size)
  const waiting = reader.entries(own.feed, from, bundleLimits.entries)
  if (waiting.length === 0 && untold.length === 0) return undefined
  const taken = waiting.slice(
    0,
    takeBatch(waiting.map(bytesOf), headBytes, { ...bundleLimits, plaintext: question.limit }),
  )
  const relays = neededFeeds(heads, context, peer, held, taken)
    .map(({ head, need, start }) => relayOf(context, reader, head, start, need))
    .filter((feed) => feed !== undefined)
  const relayed = relays.reduce((sum, feed) => sum + feed.entries.length, 0)
  // Where others' past fills the bundle, ours follows in the next one.
  const ownEntries = taken.slice(0, Math.max(0, bundleLimits.entries - relayed))
  const to = from + ownEntries.length
  const ownFeed = feedOf(reader, own, from, to, checkpointAt(context, reader, own, to), ownEntries)
  const feeds = [...relays, ownFeed]
  const sizes = Object.fromEntries(feeds.map((feed) => [feed.authority, feed.from + feed.entries.length]))
  const missing = feeds.flatMap((feed) => {
    const id = heads.find((head) => head.authority === feed.authority)?.feed
    return id === undefined || !feed.entries.some((entry) => entry.erased)
      ? []
      : statementsFor(context, id, feed.from, feed.from + feed.entries.length)
  })
  return {
    contents: { erasures: [...new Set([...untold, ...missing])], feeds },
    upTo: { ...held, ...sizes },
  }
}

/** Feeds of third members that the entries name and the peer lacks. */
const neededFeeds = (
  heads: readonly Head[],
  context: LaneContext,
  peer: string,
  held: Sizes,
  entries: readonly StoredEntry[],
): readonly { readonly head: Head; readonly need: number; readonly start: number }[] => {
  const last = entries.at(-1)
  const leaf = last && parseLeaf(last.leaf)
  if (leaf === undefined || !leaf.ok) return []
  const peerHas = heads.find((head) => head.authority === peer)?.lastSeen ?? {}
  return heads.flatMap((head) => {
    if (head.authority === context.self || head.authority === peer) return []
    const need = leaf.value.seen[head.authority]?.[0] ?? 0
    const start = Math.max(held[head.authority] ?? 0, peerHas[head.authority] ?? 0)
    return need > start ? [{ head, need, start }] : []
  })
}

/** A third feed up to the smallest head its author signed that covers the need, or as near to it as one bundle gets. */
const relayOf = (
  context: LaneContext,
  reader: LaneReader,
  head: Head,
  start: number,
  need: number,
): BundleFeed | undefined => {
  const within = context.store
    .signedHeads(head.feed)
    .filter(({ size }) => size > start && size <= start + bundleLimits.entries / 2)
  const signed: SignedHead | undefined = within.find(({ size }) => size >= need) ?? within.at(-1)
  if (signed === undefined) return undefined
  const entries = reader.entries(head.feed, start, signed.size - start)
  return feedOf(reader, head, start, signed.size, signed.note, entries)
}

const feedOf = (
  reader: LaneReader,
  head: Head,
  from: number,
  to: number,
  checkpoint: string,
  entries: readonly StoredEntry[],
): BundleFeed => ({
  authority: head.authority,
  checkpoint,
  from,
  root: from === 0 ? null : reader.rootAt(head.feed, from),
  proof:
    from === 0 || from === to
      ? []
      : consistencyProof(sha256, (level, index) => reader.subtree(head.feed, level, index), from, to),
  entries: entries.map(textOf),
})

export const textOf = (entry: StoredEntry): EntryText => ({
  leaf: entry.leaf,
  facts: entry.facts,
  factsSalt: encodeBase64(entry.factsSalt),
  body: entry.body,
  bodySalt: entry.bodySalt === null ? null : encodeBase64(entry.bodySalt),
  erased: entry.erased,
})

/** Room for the first line of the bundle with its checkpoints and proofs. */
const headBytes = 32_768

/** Of the four lines of an entry, at most: text is counted as if every character took three bytes. */
const bytesOf = (entry: StoredEntry): number =>
  entry.leaf.length + 3 * (entry.facts.length + (entry.body?.length ?? 1)) + 96
