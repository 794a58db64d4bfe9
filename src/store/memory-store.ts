/**
 * The store in memory, for tests and the model only: nothing in it outlives the process. It keeps the contract of
 * `store.ts` and can be copied whole, which is how the model makes backups, sets machines back and restores them.
 */
import { type Act, inOrder } from '../affairs/kernel/act.ts'
import { compareText } from '../affairs/kernel/compare-text.ts'
import type { Cut, Ref } from '../affairs/kernel/cut.ts'
import type { RecordState } from '../affairs/kernel/past.ts'
import { encodeBase64 } from '../ledger/base64.ts'
import { emptyRange, encodeRange } from '../ledger/compact-range.ts'
import { affairOf } from '../ledger/names.ts'
import { err, ok } from '../ledger/result.ts'
import { rollingStart } from '../ledger/rolling-digest.ts'
import type { Sha256 } from '../ledger/sha256.ts'
import { nodeHash, rootAt, type Subtree } from '../ledger/tree.ts'
import { emptyAccessLog, nextAccessRow } from './access-log.ts'
import { inPlaceOrder } from './place-order.ts'
import type {
  AccessRow,
  Alarm,
  Batch,
  Cosignature,
  Erasure,
  Head,
  LaneKey,
  LaneReader,
  SignedHead,
  Store,
  StoredEntry,
} from './store.ts'
import { actOf, cutOfText } from './stored-act.ts'

export interface MemoryStore extends Store {
  /** A copy that shares nothing that changes. */
  snapshot(): MemoryStore
}

interface Feed {
  readonly lane: Lane
  head: Head
  readonly entries: StoredEntry[]
  /** Pasts of entries, read once. */
  readonly cuts: Map<number, Cut>
  /** Roots of complete subtrees, which never change, by level and index. */
  readonly nodes: Map<string, Uint8Array>
  signedHeads: readonly SignedHead[]
  cosignatures: readonly Cosignature[]
  erasures: readonly Erasure[]
}

interface Lane {
  readonly key: LaneKey
  readonly feeds: Map<string, Feed>
  readonly records: Map<string, RecordState>
  /** Effective acts by key of record, in canonical order. */
  readonly acts: Map<string, readonly Act[]>
  /** Held acts by record without version. */
  readonly held: Map<string, readonly Ref[]>
}

interface Rows {
  readonly lanes: Map<string, Lane>
  readonly feeds: Feed[]
  readonly alarms: Alarm[]
  readonly settings: Map<string, string>
  readonly access: AccessRow[]
}

export const createMemoryStore = (sha256: Sha256): MemoryStore =>
  storeOver(sha256, { lanes: new Map(), feeds: [], alarms: [], settings: new Map(), access: [] })

const storeOver = (sha256: Sha256, rows: Rows): MemoryStore => {
  const nameOf = ({ compact, lane }: LaneKey): string => `${compact}/${lane}`
  const laneOf = (key: LaneKey): Lane => rows.lanes.get(nameOf(key)) ?? newLane(key)
  const feedOf = (id: number): Feed => {
    const feed = rows.feeds[id - 1]
    if (feed === undefined) throw new RangeError(`there is no feed ${id}`)
    return feed
  }

  return {
    lanes: () =>
      [...rows.lanes.values()].map(({ key }) => key).sort((a, b) => compareText(nameOf(a), nameOf(b))),
    lane: (key) => readLane(sha256, () => laneOf(key), feedOf),

    openFeed: (key, authority) => {
      const lane = laneOf(key)
      const known = lane.feeds.get(authority)
      if (known !== undefined) return known.head.feed
      rows.lanes.set(nameOf(key), lane)
      const feed = newFeed(lane, rows.feeds.length + 1, authority)
      rows.feeds.push(feed)
      lane.feeds.set(authority, feed)
      return feed.head.feed
    },

    commit: (batch, alongside = () => true) => {
      refuseHoles(batch)
      const moved = batch.heads.find(({ from }) => !isSameHead(feedOf(from.feed).head, from))
      if (moved !== undefined) return err({ kind: 'head-moved', feed: moved.from.feed })
      refuseRevision(feedOf, batch)
      if (!alongside()) return err({ kind: 'refused-alongside' })
      writeBatch(laneOf(batch.lane), feedOf, batch)
      for (const statement of batch.statements ?? []) keepStatement(feedOf(statement.feed), statement)
      rows.alarms.push(...batch.alarms)
      return ok(undefined)
    },

    erase: (erasures) => {
      for (const erasure of erasures) {
        const feed = feedOf(erasure.feed)
        const entry = feed.entries[erasure.seq]
        if (entry === undefined) throw new RangeError(`feed ${erasure.feed} has no entry ${erasure.seq}`)
        keepStatement(feed, erasure)
        if (entry.body !== null) {
          feed.entries[erasure.seq] = { ...entry, body: null, bodySalt: null, erased: true }
        }
      }
      return ok(undefined)
    },

    erasures: (feed) => feedOf(feed).erasures,
    records: (key, affair, after, limit) =>
      [...laneOf(key).records.values()]
        .filter((row) => affairOf(row.key) === affair && row.key > after)
        .sort((a, b) => compareText(a.key, b.key))
        .slice(0, limit)
        .map((row) => ({ ...row, affair })),
    countEntries: (feed) => feedOf(feed).entries.length,
    history: (key, record) =>
      [...laneOf(key).feeds.values()]
        .flatMap(({ head, entries }) =>
          entries
            .filter((entry) => entry.record === record)
            .map((entry) => ({ entry, authority: head.authority, height: entry.height, seq: entry.seq })),
        )
        .sort(inPlaceOrder)
        .map(({ entry }) => entry),
    signedHeads: (feed) => feedOf(feed).signedHeads,
    signedHeadFrom: (feed, size) => feedOf(feed).signedHeads.find((head) => head.size >= size),
    cosignatures: (feed) => feedOf(feed).cosignatures,
    firstCosignature: (feed, by, seq) =>
      feedOf(feed).cosignatures.find((each) => each.by === by && each.size > seq),
    alarms: (after, limit) =>
      rows.alarms.slice(after, after + limit).map((alarm, i) => ({ ...alarm, id: after + i + 1 })),
    setting: (key) => rows.settings.get(key),
    accessLog: (from, limit) => rows.access.slice(from, from + limit),

    addAlarm: (alarm) => {
      rows.alarms.push(alarm)
    },
    setSetting: (key, value) => {
      rows.settings.set(key, value)
    },
    logAccess: (event) => {
      const last = rows.access.at(-1)
      const head = last === undefined ? emptyAccessLog : { size: last.seq + 1, hash: last.hash }
      rows.access.push(nextAccessRow(sha256, head, event))
    },
    backup: () => Promise.reject(new Error('a store in memory has no file: take a snapshot')),
    close: () => {},
    snapshot: () => storeOver(sha256, copyRows(rows)),
  }
}

const newLane = (key: LaneKey): Lane => ({
  key,
  feeds: new Map(),
  records: new Map(),
  acts: new Map(),
  held: new Map(),
})

const newFeed = (lane: Lane, id: number, authority: string): Feed => ({
  lane,
  head: {
    feed: id,
    authority,
    size: 0,
    accepted: 0,
    judged: 0,
    range: encodeRange(emptyRange()),
    rolling: rollingStart,
    lastSeen: {},
    frozen: null,
  },
  entries: [],
  cuts: new Map(),
  nodes: new Map(),
  signedHeads: [],
  cosignatures: [],
  erasures: [],
})

const copyRows = (rows: Rows): Rows => {
  const lanes = new Map<string, Lane>()
  for (const [name, lane] of rows.lanes) {
    lanes.set(name, {
      key: lane.key,
      feeds: new Map(),
      records: new Map(lane.records),
      acts: new Map(lane.acts),
      held: new Map(lane.held),
    })
  }
  const feeds = rows.feeds.map((feed): Feed => {
    const { compact, lane: name } = feed.lane.key
    const lane = lanes.get(`${compact}/${name}`) ?? newLane(feed.lane.key)
    const copy: Feed = {
      ...feed,
      lane,
      entries: [...feed.entries],
      cuts: new Map(feed.cuts),
      nodes: new Map(feed.nodes),
    }
    lane.feeds.set(feed.head.authority, copy)
    return copy
  })
  return {
    lanes,
    feeds,
    alarms: [...rows.alarms],
    settings: new Map(rows.settings),
    access: [...rows.access],
  }
}

const isSameHead = (a: Head, b: Head): boolean =>
  a.size === b.size && a.accepted === b.accepted && a.judged === b.judged

const refuseHoles = (batch: Batch): void => {
  const next = new Map(batch.heads.map(({ from }) => [from.feed, from.size]))
  for (const { feed, seq } of batch.entries) {
    if (next.get(feed) !== seq) throw new TypeError(`entry ${seq} of feed ${feed} is not the next one`)
    next.set(feed, seq + 1)
  }
  for (const { from, to } of batch.heads) {
    if (next.get(to.feed) !== to.size || to.accepted < from.accepted || to.judged < from.judged)
      throw new TypeError(`the batch does not fill feed ${to.feed} to ${to.size}`)
  }
}

/** Verdicts are for ever. */
const keepStatement = (feed: Feed, statement: Erasure): void => {
  if (feed.erasures.some(({ seq, note }) => seq === statement.seq && note === statement.note)) return
  feed.erasures = [...feed.erasures, statement].sort((a, b) => a.seq - b.seq || a.at - b.at)
}

const refuseRevision = (feedOf: (id: number) => Feed, batch: Batch): void => {
  for (const { feed, seq, verdict } of batch.judged) {
    const before = feedOf(feed).entries[seq]?.verdict.kind
    const isOpen = before === 'early' || before === 'held'
    if (!isOpen && before !== verdict.kind) throw new TypeError(`entry ${seq} of feed ${feed} is judged`)
  }
}

const writeBatch = (lane: Lane, feedOf: (id: number) => Feed, batch: Batch): void => {
  for (const { to } of batch.heads) feedOf(to.feed).head = to
  for (const entry of batch.entries) {
    feedOf(entry.feed).entries.push(entry)
    indexVerdict(lane, feedOf(entry.feed), entry)
  }
  for (const { feed: id, seq, record, verdict, rolling } of batch.judged) {
    const feed = feedOf(id)
    const before = feed.entries[seq]
    if (before === undefined) throw new RangeError(`feed ${id} has no entry ${seq}`)
    const entry = { ...before, record, verdict, rolling }
    feed.entries[seq] = entry
    if (before.verdict.kind !== entry.verdict.kind) indexVerdict(lane, feed, entry)
  }
  for (const record of batch.records) lane.records.set(record.key, record)
  for (const head of batch.signedHeads) {
    const feed = feedOf(head.feed)
    feed.signedHeads = [...feed.signedHeads.filter(({ size }) => size !== head.size), head].sort(
      (a, b) => a.size - b.size,
    )
  }
  for (const cosignature of batch.cosignatures) {
    const feed = feedOf(cosignature.feed)
    const { by, size } = cosignature
    if (feed.cosignatures.some((each) => each.by === by && each.size === size)) continue
    feed.cosignatures = [...feed.cosignatures, cosignature].sort(
      (a, b) => a.size - b.size || compareText(a.by, b.by),
    )
  }
}

/** Effective acts and held ones are what the engine asks for by record. */
const indexVerdict = (lane: Lane, feed: Feed, entry: StoredEntry): void => {
  if (entry.record === null) return
  const [record = entry.record] = entry.record.split('@')
  const ref: Ref = [feed.head.authority, entry.seq]
  const others = (lane.held.get(record) ?? []).filter(([by, seq]) => by !== ref[0] || seq !== ref[1])
  if (entry.verdict.kind === 'held') lane.held.set(record, [...others, ref])
  else if (lane.held.has(record)) lane.held.set(record, others)
  if (entry.verdict.kind !== 'effective') return
  const acts = lane.acts.get(entry.record) ?? []
  lane.acts.set(entry.record, [...acts, actOf(entry)].sort(inOrder))
}

const readLane = (sha256: Sha256, lane: () => Lane, feedOf: (id: number) => Feed): LaneReader => {
  const heightOf = ([authority, seq]: Ref): number => lane().feeds.get(authority)?.entries[seq]?.height ?? 0
  const byHeight = (refs: readonly Ref[]): readonly Ref[] =>
    refs
      .map((ref) => ({ ref, authority: ref[0], seq: ref[1], height: heightOf(ref) }))
      .sort(inPlaceOrder)
      .map(({ ref }) => ref)
  const treeOf = (feed: Feed): Subtree => {
    const subtree: Subtree = (level, index) => {
      if (level === 0) return leafAt(feed, index)
      const name = `${level}/${index}`
      const known = feed.nodes.get(name)
      if (known !== undefined) return known
      const hash = nodeHash(sha256, subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1))
      feed.nodes.set(name, hash)
      return hash
    }
    return subtree
  }

  return {
    heads: () =>
      [...lane().feeds.values()]
        .map(({ head }) => head)
        .sort((a, b) => compareText(a.authority, b.authority)),
    record: (key) => lane().records.get(key),
    acts: (key) => lane().acts.get(key) ?? [],
    cutOf: ([authority, seq]) => {
      const feed = lane().feeds.get(authority)
      const entry = feed?.entries[seq]
      if (feed === undefined || entry === undefined) throw new RangeError(`${authority} has no entry ${seq}`)
      const known = feed.cuts.get(seq)
      if (known !== undefined) return known
      const cut = cutOfText(entry.leaf)
      feed.cuts.set(seq, cut)
      return cut
    },
    held: (record) => byHeight(lane().held.get(record) ?? []),
    allHeld: () => byHeight([...lane().held.values()].flat()),
    entry: (feed, seq) => feedOf(feed).entries[seq],
    body: (feed, seq) => feedOf(feed).entries[seq]?.body ?? null,
    entries: (feed, from, limit) => feedOf(feed).entries.slice(from, from + limit),
    rootAt: (feed, size) => encodeBase64(rootAt(sha256, treeOf(feedOf(feed)), size)),
    subtree: (feed, level, index) => treeOf(feedOf(feed))(level, index),
  }
}

const leafAt = (feed: Feed, index: number): Uint8Array => {
  const hash = feed.entries[index]?.leafHash
  if (hash === undefined) throw new RangeError(`feed ${feed.head.feed} has no entry ${index}`)
  return hash
}
