/** Makes an evidence file (protocol section 10): entries with their inclusion in heads that their authors signed. */

import type { LaneContext } from '../exchange/lane/lane-context.ts'
import { textOf } from '../exchange/lane/next-contents.ts'
import { checkpointAt } from '../exchange/lane/sign-head.ts'
import { encodeBase64 } from '../ledger/base64.ts'
import { type EvidenceEntry, type EvidenceFeed, formatEvidence } from '../ledger/evidence-file.ts'
import { inclusionProof } from '../ledger/proofs.ts'
import { err, ok, type Result } from '../ledger/result.ts'
import type { Cosignature, Head, LaneReader, StoreReader } from '../store/store.ts'
import { sha256 } from '../vault/sha256.ts'

export interface EvidenceError {
  readonly kind: 'no-such-entry' | 'no-signed-head'
  readonly authority: string
}

export interface EntryName {
  readonly authority: string
  readonly seq: number
}

export const makeEvidence = (
  store: StoreReader,
  context: LaneContext,
  entries: readonly EntryName[],
  withBodies: boolean,
): Result<string, EvidenceError> => {
  const reader = store.lane(context.lane)
  const sizes = new Map<string, number>()
  const feeds: EvidenceFeed[] = []
  // Every member's feed, so that the keys of the witnesses are in the file too.
  for (const head of reader.heads()) {
    const { authority } = head
    const last = Math.max(
      0,
      ...entries.filter((entry) => entry.authority === authority).map(({ seq }) => seq),
    )
    if (last >= head.size) return err({ kind: 'no-such-entry', authority })
    const signed = signedHead(store, context, reader, head, last)
    if (signed === undefined) {
      if (entries.some((entry) => entry.authority === authority))
        return err({ kind: 'no-signed-head', authority })
      continue
    }
    sizes.set(authority, signed.size)
    feeds.push(feedPart(context, reader, head, signed))
  }
  const parts: EvidenceEntry[] = []
  for (const { authority, seq } of entries) {
    const head = reader.heads().find((each) => each.authority === authority)
    const row = head && reader.entry(head.feed, seq)
    if (head === undefined || row === undefined) return err({ kind: 'no-such-entry', authority })
    const { body, bodySalt, facts, factsSalt, leaf } = textOf(row)
    const shown = withBodies && body !== null && bodySalt !== null ? { body, bodySalt } : {}
    const inclusion = proofOf(reader, head, seq, sizes.get(authority) ?? 0)
    parts.push({ authority, ...shown, facts, factsSalt, inclusion, leaf })
  }
  return ok(
    formatEvidence({ compact: context.compact, entries: parts, feeds, kind: 'comity-evidence', v: 1 }),
  )
}

interface WitnessedHead {
  readonly size: number
  readonly note: string
}

/** The newest head that covers the entry and that a peer has witnessed, with every cosignature held over it. */
const signedHead = (
  store: StoreReader,
  context: LaneContext,
  reader: LaneReader,
  head: Head,
  seq: number,
): WitnessedHead | undefined => {
  const cosignatures = store.cosignatures(head.feed).filter(({ size }) => size > seq)
  const witnessed = cosignatures.at(-1)
  if (head.authority === context.self) {
    const size = witnessed?.size ?? head.size
    return { size, note: withLines(checkpointAt(context, reader, head, size), cosignatures, size) }
  }
  const signed = witnessed === undefined ? undefined : store.signedHeadFrom(head.feed, witnessed.size)
  const note = signed ?? store.signedHeadFrom(head.feed, seq + 1)
  return note === undefined
    ? undefined
    : { size: note.size, note: withLines(note.note, cosignatures, note.size) }
}

const withLines = (note: string, cosignatures: readonly Cosignature[], size: number): string =>
  note +
  cosignatures
    .filter((each) => each.size === size)
    .map(({ line }) => `${line}\n`)
    .join('')

const feedPart = (
  context: LaneContext,
  reader: LaneReader,
  head: Head,
  signed: WitnessedHead,
): EvidenceFeed => ({
  authority: head.authority,
  checkpoint: signed.note,
  genesis: keyEntry(reader, head, 0, signed.size),
  keys: keyPlaces(reader, head, signed.size).map((seq) => keyEntry(reader, head, seq, signed.size)),
  lane: context.lane.lane,
})

const keyEntry = (reader: LaneReader, head: Head, seq: number, size: number): EvidenceFeed['genesis'] => {
  const row = reader.entry(head.feed, seq)
  const inclusion = proofOf(reader, head, seq, size)
  return row === undefined
    ? { facts: '', inclusion, leaf: '', salt: '' }
    : { facts: row.facts, inclusion, leaf: row.leaf, salt: encodeBase64(row.factsSalt) }
}

/** Places of the entries that introduce a later log key. */
const keyPlaces = (reader: LaneReader, head: Head, size: number): readonly number[] => {
  const found: number[] = []
  for (let from = 0; from < size; from += page) {
    for (const row of reader.entries(head.feed, from, Math.min(page, size - from))) {
      if (row.record === null && row.facts.startsWith('{"act":"key",')) found.push(row.seq)
    }
  }
  return found
}

const page = 1_000

const proofOf = (reader: LaneReader, head: Head, seq: number, size: number): readonly string[] =>
  inclusionProof(sha256, (level, index) => reader.subtree(head.feed, level, index), seq, size).map(
    encodeBase64,
  )
