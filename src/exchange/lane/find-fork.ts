/**
 * Tells a fork from mere nonsense. A fork is proven when the author signed two heads of which neither extends the other:
 * the one we hold, and one whose tree has other leaves at places we hold. Anything less is a bundle whose contents do not
 * match.
 */
import { decodeBase64, encodeBase64 } from '../../ledger/base64.ts'
import type { Checkpoint } from '../../ledger/checkpoint.ts'
import { append, rangeRoot } from '../../ledger/compact-range.ts'
import { verifyConsistency } from '../../ledger/proofs.ts'
import { leafHash } from '../../ledger/tree.ts'
import { utf8 } from '../../ledger/utf8.ts'
import type { LaneReader } from '../../store/store.ts'
import { sha256 } from '../../vault/sha256.ts'
import type { BundleFeed } from '../bundle.ts'
import type { Outcome } from '../outcome.ts'
import { rangeAt } from './range-at.ts'

/** For a bundle whose leaves or root are not ours, under a checkpoint whose signature has been verified. */
export const findFork = (reader: LaneReader, feed: BundleFeed, checkpoint: Checkpoint): Outcome => {
  const { authority } = feed
  const head = reader.heads().find((each) => each.authority === authority)
  if (head !== undefined) {
    if (isCarried(reader, head.feed, feed, checkpoint))
      return { kind: 'fork', authority, size: feed.from + commonEntries(reader, head.feed, feed) }
    // How far back it goes is not shown; the genesis entry is common, since the letter of credence brought it.
    if (isProven(reader, head.feed, feed, checkpoint)) return { kind: 'fork', authority, size: 1 }
  }
  return {
    kind: 'mismatched',
    detail: `${authority}: leaves do not lead to the root of size ${checkpoint.size}`,
  }
}

/** How many entries from the bundle's first on are the ones held here. */
const commonEntries = (reader: LaneReader, feedId: number, feed: BundleFeed): number => {
  const differs = feed.entries.findIndex((text, i) => !isHeldAt(reader, feedId, feed.from + i, text.leaf))
  return differs === -1 ? feed.entries.length : differs
}

/** Whether this very leaf stands at the place. */
export const isHeldAt = (reader: LaneReader, feedId: number, seq: number, leaf: string): boolean => {
  const held = reader.entry(feedId, seq)
  return held !== undefined && encodeBase64(held.leafHash) === encodeBase64(leafHash(sha256, utf8(leaf)))
}

/** Our own prefix up to `from` and the bundle's leaves lead to the signed head: the author wrote on differently from there. */
const isCarried = (reader: LaneReader, feedId: number, feed: BundleFeed, checkpoint: Checkpoint): boolean => {
  let range = rangeAt(reader, feedId, feed.from)
  for (const text of feed.entries) range = append(sha256, range, leafHash(sha256, utf8(text.leaf)))
  return (
    range.size === checkpoint.size && encodeBase64(rangeRoot(sha256, range)) === encodeBase64(checkpoint.root)
  )
}

/** The sender states another root at `from`, and the proof carries that root to the signed head. */
const isProven = (reader: LaneReader, feedId: number, feed: BundleFeed, checkpoint: Checkpoint): boolean => {
  const { from, root, proof } = feed
  if (root === null || root === reader.rootAt(feedId, from)) return false
  const fromRoot = decodeBase64(root)
  if (fromRoot === undefined) return false
  return verifyConsistency(sha256, { from, fromRoot, to: checkpoint.size, toRoot: checkpoint.root, proof })
}
