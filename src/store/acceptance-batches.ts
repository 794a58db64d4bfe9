/**
 * Batches for the acceptance suite and its relatives: real entries at the end of real heads, with verdicts and states as
 * the test wants them. The store does not judge, so neither does this.
 */
import { createHash } from 'node:crypto'
import { recordKey } from '../affairs/kernel/past.ts'
import { decodeBase64, encodeBase64 } from '../ledger/base64.ts'
import { append, decodeRange, emptyRange, encodeRange } from '../ledger/compact-range.ts'
import { makeEntry } from '../ledger/entry.ts'
import { heightOf, type Seen } from '../ledger/leaf.ts'
import type { Sha256 } from '../ledger/sha256.ts'
import type { JsonObject } from '../ledger/strict-json.ts'
import { utf8 } from '../ledger/utf8.ts'
import type { Batch, Head, LaneKey, LaneReader, StoredEntry, StoredVerdict } from './store.ts'

export const sha256: Sha256 = (...parts) => {
  const whole = createHash('sha256')
  for (const part of parts) whole.update(part)
  return new Uint8Array(whole.digest())
}

export const main: LaneKey = { compact: `c${'a'.repeat(32)}`, lane: 'main' }
export const hot: LaneKey = { ...main, lane: 'hot' }

export interface Draft {
  /** `commitment/C1`; null for an act of `feed`. */
  readonly record: string | null
  readonly version?: number
  readonly body?: JsonObject
  readonly verdict?: StoredVerdict
}

export const effective: StoredVerdict = { kind: 'effective' }

/** 32 bytes that stand for a hash or a salt, the same for the same name. */
export const bytesOf = (name: string): Uint8Array => sha256(utf8(name))

/** A batch that appends these drafts to one feed. Every effective act on a record becomes its latest state. */
export const appendTo = (
  reader: LaneReader,
  lane: LaneKey,
  authority: string,
  drafts: readonly Draft[],
): Batch => {
  const from = headIn(reader, authority)
  const seen: Seen = Object.fromEntries(
    reader
      .heads()
      .filter((head) => head.authority !== authority && head.accepted > 0)
      .map((head) => [head.authority, [head.accepted, reader.rootAt(head.feed, head.accepted)]]),
  )
  const subtrees: Batch['subtrees'][number][] = []
  let range = decodeRange(from.range) ?? emptyRange()
  const entries = drafts.map((draft, i) => {
    const entry = entryOf(lane, from, seen, from.size + i, draft)
    range = append(sha256, range, entry.leafHash, (level, index, root) => {
      if (level % 8 === 0) subtrees.push({ feed: from.feed, level, index, hash: root })
    })
    return entry
  })
  const size = from.size + drafts.length
  const early = entries.find(({ verdict }) => verdict.kind === 'early')?.seq ?? size
  const to: Head = {
    ...from,
    size,
    accepted: from.accepted === from.size ? early : from.accepted,
    range: encodeRange(range),
    rolling: bytesOf(`rolling ${authority} ${size}`),
    lastSeen: Object.fromEntries(Object.entries(seen).map(([other, [seenSize]]) => [other, seenSize])),
  }
  return {
    ...emptyBatch(lane),
    heads: [{ from, to }],
    entries,
    records: statesOf(reader, authority, entries),
    subtrees,
  }
}

export const emptyBatch = (lane: LaneKey): Batch => ({
  lane,
  members: ['TH.NSC', 'VN.MPS'],
  at: 1_800_000_000_000,
  heads: [],
  entries: [],
  judged: [],
  records: [],
  subtrees: [],
  signedHeads: [],
  cosignatures: [],
  alarms: [],
})

export const headIn = (reader: LaneReader, authority: string): Head => {
  const head = reader.heads().find((other) => other.authority === authority)
  if (head === undefined) throw new Error(`no feed of ${authority}`)
  return head
}

const entryOf = (lane: LaneKey, head: Head, seen: Seen, seq: number, draft: Draft): StoredEntry => {
  const { record, version = 1, body = null, verdict = effective } = draft
  const name = `${lane.lane} ${head.authority} ${seq}`
  const entry = makeEntry(sha256, {
    authority: head.authority,
    compact: lane.compact,
    lane: lane.lane,
    seen,
    seq,
    facts: {
      act: record === null ? 'received' : 'claimed',
      affair: record === null ? 'feed' : record.slice(0, record.indexOf('/')),
      cites: [],
      fields: { place: seq },
      record,
      version,
    },
    body,
    salts: { facts: bytesOf(`facts ${name}`), body: bytesOf(`body ${name}`) },
  })
  const judged = verdict.kind === 'effective' || verdict.kind === 'void'
  return {
    feed: head.feed,
    seq,
    leaf: entry.text.leaf,
    leafHash: entry.leafHash,
    factsSalt: decodeBase64(entry.text.factsSalt) ?? new Uint8Array(),
    facts: entry.text.facts,
    bodySalt: entry.text.bodySalt === null ? null : (decodeBase64(entry.text.bodySalt) ?? null),
    body: entry.text.body,
    erased: false,
    record: record === null ? null : recordKey(record, version),
    height: heightOf(entry.leaf),
    verdict,
    rolling: judged ? bytesOf(`rolling ${name}`) : null,
    at: 1_800_000_000_000 + seq,
  }
}

const statesOf = (
  reader: LaneReader,
  authority: string,
  entries: readonly StoredEntry[],
): Batch['records'] => {
  const states = new Map<string, Batch['records'][number]>()
  for (const { record, verdict, height, seq } of entries) {
    if (record === null || verdict.kind !== 'effective') continue
    const before = states.get(record) ?? reader.record(record)
    states.set(record, {
      key: record,
      state: { by: authority, introductions: [], place: seq, postponements: [], statements: [], terms: [] },
      digest: encodeBase64(bytesOf(`state ${record} ${authority} ${seq}`)),
      reach: { ...before?.reach, [authority]: seq + 1 },
      top: { height, authority, seq },
    })
  }
  return [...states.values()]
}
