/**
 * What a peer gets next: our own feed from where it stands there, and where our entries need the past of third feeds,
 * those first (protocol section 8). The outbox is nothing but "our size is above what the peer holds".
 *
 * Relays are a help, not a debt: what the peer will not take of a third feed (it has closed it, or hears it only from its
 * author) holds up nothing of ours.
 */

import { encodeBase64 } from '../../ledger/base64.ts'
import type { EntryText } from '../../ledger/entry.ts'
import { parseLeaf } from '../../ledger/leaf.ts'
import { consistencyProof } from '../../ledger/proofs.ts'
import type { Head, LaneReader, StoredEntry } from '../../store/store.ts'
import { sha256 } from '../../vault/sha256.ts'
import { type EntryWeight, takeBatch } from '../batch.ts'
import { type BundleContents, type BundleFeed, bundleLimits, isSigned } from '../bundle.ts'
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
  // A node that is being restored signs nothing before its peers know its new key.
  if (!context.mayWrite()) return undefined
  const { held, untold, limit } = question
  const reader = context.store.lane(context.lane)
  const own = reader.heads().find((head) => head.authority === context.self)
  if (own === undefined) return undefined
  const from = Math.min(held[context.self] ?? 0, own.size)
  const waiting = reader.entries(own.feed, from, bundleLimits.entries)
  const weights = waiting.map(weightOf)
  const most = takeBatch(weights, headBytes, { ...bundleLimits, plaintext: limit })
  const relays = relaysFor(context, reader, question, waiting[most - 1])
  if (waiting.length === 0 && untold.length === 0 && relays.pages.length === 0) return undefined
  const count = takeBatch(weights, headBytes + relays.bytes, {
    ...bundleLimits,
    entries: bundleLimits.entries - relays.entries,
    plaintext: limit,
  })
  const entries = waiting.slice(0, count)
  const to = from + entries.length
  const ownFeed = feedOf(reader, own, from, to, checkpointAt(context, reader, own, to), entries)
  const feeds = [...relays.pages.map(({ feed }) => feed), ownFeed]
  return {
    contents: { erasures: [...new Set([...untold, ...statementsOn(context, reader, feeds)])], feeds },
    upTo: { ...held, ...expected(relays.pages, held, waiting.length === 0), [context.self]: to },
  }
}

/**
 * Of third feeds only what the peer has told that it holds is counted on, or what a bundle is sent for: of the others it
 * need not take anything.
 */
const expected = (pages: readonly FeedPage[], held: Sizes, isForRelays: boolean): Sizes =>
  Object.fromEntries(
    pages.flatMap(({ feed: { authority, from, entries } }) =>
      held[authority] === undefined && !isForRelays ? [] : [[authority, from + entries.length]],
    ),
  )

interface Relays {
  readonly pages: readonly FeedPage[]
  readonly entries: number
  readonly bytes: number
}

/**
 * Pages of third feeds that `last`, the last entry that fits, names and the peer lacks. Where nothing of ours waits, what
 * was too much for our bundles follows: as long as the peer's answers tell that it takes it, and where one head alone was
 * more than there was room for.
 */
const relaysFor = (
  context: LaneContext,
  reader: LaneReader,
  { peer, held, limit }: NextQuestion,
  last: StoredEntry | undefined,
): Relays => {
  const heads = reader.heads()
  const own = heads.find((head) => head.authority === context.self)
  const newest = last ?? (own && reader.entry(own.feed, own.size - 1))
  const leaf = newest && parseLeaf(newest.leaf)
  if (leaf === undefined || !leaf.ok) return { pages: [], entries: 0, bytes: 0 }
  const peerHad = heads.find((head) => head.authority === peer)?.lastSeen ?? {}
  const pages: FeedPage[] = []
  let room = { entries: bundleLimits.entries / 2, bytes: limit / 2 }
  for (const head of heads) {
    const { authority } = head
    const need = leaf.value.seen[authority]?.[0] ?? 0
    // Whoever is paired with a member holds its genesis entry.
    const from = held[authority] ?? peerHad[authority] ?? 1
    if (authority === context.self || authority === peer || need <= from || room.entries <= 0) continue
    const mayExceed = last === undefined && pages.length === 0
    const page = feedPage(context, reader, head, { from, need, ...room, mayExceed })
    if (page === undefined) continue
    const exceeds = page.feed.entries.length > room.entries || page.bytes > room.bytes
    if (last === undefined && held[authority] === undefined && !exceeds) continue
    pages.push(page)
    room = { entries: room.entries - page.feed.entries.length, bytes: room.bytes - page.bytes }
  }
  return {
    pages,
    entries: pages.reduce((sum, { feed }) => sum + feed.entries.length, 0),
    bytes: pages.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

export interface FeedPage {
  readonly feed: BundleFeed
  /** As counted for the limit. */
  readonly bytes: number
}

export interface PageQuestion {
  readonly from: number
  /** Size of the feed that is wanted; a page reaches as near to it as there is room for. */
  readonly need: number
  /** Room that is left. */
  readonly entries: number
  readonly bytes: number
  /** Where not even the first head fits the room, it is taken all the same: it came in one bundle, and fits one. */
  readonly mayExceed: boolean
}

/** Entries of a feed up to a head that its author signed; `sign` makes a head of any size, for our own feed. */
export const feedPage = (
  context: LaneContext,
  reader: LaneReader,
  head: Head,
  question: PageQuestion,
  sign?: (size: number) => string,
): FeedPage | undefined => {
  const { from, entries: room, bytes, mayExceed } = question
  const most = mayExceed ? bundleLimits.entries : Math.min(room, bundleLimits.entries)
  const candidates = reader.entries(head.feed, from, most)
  const fits = takeBatch(candidates.map(weightOf), 0, { ...bundleLimits, entries: room, plaintext: bytes })
  const end = statedUntil(context, head, from, candidates)
  const reach = Math.min(from + fits, end)
  const signed =
    sign === undefined ? headFor(context, head, question, reach, end) : { size: reach, note: sign(reach) }
  if (signed === undefined || signed.size <= from) return undefined
  const taken = reader.entries(head.feed, from, signed.size - from)
  return {
    feed: feedOf(reader, head, from, signed.size, signed.note, taken),
    bytes: taken.reduce((sum, entry) => sum + bytesOf(entry), headBytes),
  }
}

/**
 * Up to where each body that is gone has its statement here. A process that died between storing an entry and keeping the
 * statement that came with it gets the statement again, and until then gives on nothing that would look withheld.
 */
const statedUntil = (
  context: LaneContext,
  head: Head,
  from: number,
  entries: readonly StoredEntry[],
): number => {
  if (!entries.some((entry) => entry.erased)) return head.size
  const stated = new Set(context.store.erasures(head.feed).map(({ seq }) => seq))
  const unstated = entries.findIndex((entry) => entry.erased && !stated.has(entry.seq))
  return unstated === -1 ? head.size : from + unstated
}

const headFor = (context: LaneContext, head: Head, question: PageQuestion, reach: number, end: number) => {
  const { from, need, mayExceed } = question
  const signed = context.store.signedHeads(head.feed).filter(({ size }) => size > from && size <= end)
  const within = signed.filter(({ size }) => size <= reach)
  return within.find(({ size }) => size >= need) ?? within.at(-1) ?? (mayExceed ? signed[0] : undefined)
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

/** The statements without which the receiver would call an erased body withheld. */
export const statementsOn = (
  context: LaneContext,
  reader: LaneReader,
  feeds: readonly BundleFeed[],
): readonly string[] =>
  feeds.flatMap(({ authority, from, entries }) => {
    const head = reader.heads().find((each) => each.authority === authority)
    return head === undefined || !entries.some((entry) => entry.erased)
      ? []
      : statementsFor(context, head.feed, from, from + entries.length)
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

const weightOf = (entry: StoredEntry): EntryWeight => ({
  bytes: bytesOf(entry),
  isSigned: isSigned(entry.facts),
})

/** Of the four lines of an entry, at most: text is counted as if every character took three bytes. */
const bytesOf = (entry: StoredEntry): number =>
  entry.leaf.length + 3 * (entry.facts.length + (entry.body?.length ?? 1)) + 96
