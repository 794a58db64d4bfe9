import type { Ref } from '../../affairs/kernel/cut.ts'
import { type EngineDeps, take } from '../../affairs/kernel/engine.ts'
import { stateAt } from '../../affairs/kernel/fold.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import type { Entry } from '../../ledger/entry.ts'
import { type Facts, parseFacts } from '../../ledger/facts.ts'
import { heightOf, parseLeaf, type Seen } from '../../ledger/leaf.ts'
import { recordDigest, rollingNext } from '../../ledger/rolling-digest.ts'
import { canonicalJson, type JsonObject } from '../../ledger/strict-json.ts'
import type { AlarmKind } from '../../store/alarm-kinds.ts'
import type {
  Alarm,
  Batch,
  Head,
  LaneKey,
  LaneReader,
  RaisedAlarm,
  StoredEntry,
  StoredVerdict,
} from '../../store/store.ts'
import { actOf, cutOf, keyOf, type ReadEntry, saltOf, sizesOf, storedVerdict } from './entry-as-act.ts'
import { type FeedGrowth, growFeed } from './feed-growth.ts'
import { isSameAlarm } from './is-raised.ts'
import { type LaneWorkingSet, overlay } from './lane-working-set.ts'

export interface ComputationDeps extends EngineDeps {
  readonly lane: LaneKey
  readonly members: readonly string[]
  /** The authority whose node this is. */
  readonly self: string
  readonly reader: LaneReader
  /** Milliseconds since 1970. */
  readonly now: number
  /** Whether the same alarm stands in the store (is-raised.ts). */
  isRaised(alarm: Alarm, by?: readonly string[]): boolean
}

export interface Computation {
  feed(authority: string): FeedState | undefined
  /** Stores an entry at the end of its feed. The caller has checked its shape, commitments, feed, place and `seen`. */
  store(entry: Entry): void
  /** Accepts and judges whatever can be, in causal order. Returns the number of entries that were accepted. */
  settle(): number
  /** Whether entries of others other than `received` were accepted in this computation. */
  hasNews(): boolean
  /** Judges held entries again, after new rules versions became known here. */
  release(): number
  /** Raised once; `by`: the members of `detail` that make it the same again. */
  alarm(kind: AlarmKind, authority: string | null, detail: JsonObject, by?: readonly string[]): void
  freeze(authority: string, why: string): void
  /** Verdict of an entry stored in this computation. */
  verdictOf(ref: Ref): StoredVerdict | undefined
  /** Leaf `seen` for the next own entry: all that is accepted of the others. */
  seenNow(): Seen
  batch(extra?: Pick<Batch, 'signedHeads' | 'cosignatures' | 'statements'>): Batch
}

export interface FeedState {
  readonly loaded: Head
  readonly growth: FeedGrowth
  accepted: number
  judged: number
  rolling: Uint8Array
  frozen: string | null
}

type MutableEntry = { -readonly [K in keyof StoredEntry]: StoredEntry[K] }

interface Known extends ReadEntry {
  /** The row of this computation, or undefined where the entry was stored before. */
  readonly row: MutableEntry | undefined
}

export const openComputation = (deps: ComputationDeps): Computation => {
  const { reader, sha256 } = deps
  const set: LaneWorkingSet = overlay(reader, deps.members)
  const feeds = new Map<string, FeedState>()
  for (const head of reader.heads()) {
    feeds.set(head.authority, {
      loaded: head,
      growth: growFeed(sha256, reader, head),
      accepted: head.accepted,
      judged: head.judged,
      rolling: head.rolling,
      frozen: head.frozen,
    })
  }
  const fresh = new Map<string, Known[]>()
  const judgedLater: Batch['judged'][number][] = []
  const alarms: RaisedAlarm[] = []
  let hasNews = false

  const alarm: Computation['alarm'] = (kind, authority, detail, by) => {
    const feed = authority === null ? null : (feeds.get(authority)?.loaded.feed ?? null)
    const raised: RaisedAlarm = { kind, feed, detail: canonicalJson(detail), at: deps.now }
    if (!alarms.some((other) => isSameAlarm(other, raised, by)) && !deps.isRaised(raised, by))
      alarms.push(raised)
  }

  const freeze = (authority: string, why: string): void => {
    const feed = feeds.get(authority)
    if (feed !== undefined && feed.frozen === null) feed.frozen = why
  }

  const known = (authority: string, feed: FeedState, seq: number): Known | undefined => {
    const added = fresh.get(authority)?.[seq - feed.loaded.size]
    if (added !== undefined) return added
    const row = reader.entry(feed.loaded.feed, seq)
    if (row === undefined) return undefined
    const leaf = parseLeaf(row.leaf)
    const facts = parseFacts(row.facts)
    if (!leaf.ok || !facts.ok) return undefined
    return { leaf: leaf.value, leafHash: row.leafHash, facts: facts.value, row: undefined }
  }

  /** Whether the entry's past is here; closes the feed where it names another. */
  const hasItsPast = (authority: string, { leaf }: Known): boolean => {
    for (const [peer, [size, root]] of Object.entries(leaf.seen)) {
      const feed = feeds.get(peer)
      if (feed === undefined || size > feed.accepted) {
        if (feed !== undefined && peer === deps.self && size > feed.growth.size()) {
          const detail = { seq: leaf.seq, size, ours: feed.growth.size() }
          alarm('ahead-of-us', authority, detail, ['seq', 'size'])
        }
        return false
      }
      if (feed.growth.rootAt(size) !== root) {
        alarm('other-past', authority, {
          seq: leaf.seq,
          of: peer,
          size,
          root,
          ours: feed.growth.rootAt(size),
        })
        freeze(authority, 'other-past')
        return false
      }
    }
    return true
  }

  const setOutcome = (
    feed: FeedState,
    seq: number,
    entry: Known,
    verdict: StoredVerdict,
    recordDigest: Uint8Array | undefined,
  ): void => {
    let rolling: Uint8Array | null = null
    if (verdict.kind !== 'held' && feed.judged === seq) {
      rolling = rollingNext(sha256, feed.rolling, entry.leafHash, verdict.kind === 'effective', recordDigest)
      feed.rolling = rolling
      feed.judged = seq + 1
    }
    if (entry.row !== undefined) {
      entry.row.verdict = verdict
      entry.row.rolling = rolling
    } else {
      judgedLater.push({ feed: feed.loaded.feed, seq, record: keyOf(entry.facts), verdict, rolling })
    }
  }

  const accept = (authority: string, feed: FeedState, entry: Known): void => {
    const { leaf, facts } = entry
    const cut = cutOf(leaf)
    set.setCut([authority, leaf.seq], cut)
    feed.accepted += 1
    if (authority !== deps.self && (facts.record !== null || facts.act !== 'received')) hasNews = true
    if (facts.record === null) {
      if (facts.act === 'received') compareDigests(authority, facts)
      setOutcome(feed, leaf.seq, entry, { kind: 'effective' }, undefined)
      return
    }
    const outcome = take(deps, set, actOf(entry, facts.record, cut))
    if (outcome.kind === 'held') setOutcome(feed, leaf.seq, entry, { kind: 'held' }, undefined)
    else setOutcome(feed, leaf.seq, entry, storedVerdict(outcome.verdict), outcome.recordDigest)
  }

  /** Rule 11: what the peer judged of each feed must be what we judged of it. */
  const compareDigests = (authority: string, facts: Facts): void => {
    const digests = facts.fields.digests
    if (typeof digests !== 'object' || digests === null || Array.isArray(digests)) return
    for (const [of, claim] of Object.entries(digests)) {
      const feed = feeds.get(of)
      if (feed === undefined || !Array.isArray(claim)) continue
      const [size, theirs] = claim
      if (typeof size !== 'number' || size < 1 || size > feed.judged) continue
      const ours = size === feed.judged ? feed.rolling : rollingAt(of, feed, size)
      if (ours !== null && encodeBase64(ours) !== theirs) {
        // From the first difference on all digests differ: it lies between this size and the last that was the same.
        const detail = { of, size, ours: encodeBase64(ours), theirs: String(theirs) }
        alarm('digest-differs', authority, detail, ['of'])
      }
    }
  }

  const rollingAt = (authority: string, feed: FeedState, size: number): Uint8Array | null => {
    const row = fresh.get(authority)?.[size - 1 - feed.loaded.size]?.row
    return row?.rolling ?? reader.entry(feed.loaded.feed, size - 1)?.rolling ?? null
  }

  const settle = (): number => {
    let total = 0
    for (let progress = true; progress; ) {
      progress = false
      for (const [authority, feed] of feeds) {
        while (feed.accepted < feed.growth.size() && feed.frozen !== 'other-past') {
          const entry = known(authority, feed, feed.accepted)
          if (entry === undefined || !hasItsPast(authority, entry)) break
          accept(authority, feed, entry)
          total += 1
          progress = true
        }
      }
    }
    return total
  }

  const release = (): number => {
    let released = 0
    for (const ref of reader.allHeld()) {
      const [authority, seq] = ref
      const feed = feeds.get(authority)
      const entry = feed && known(authority, feed, seq)
      if (feed === undefined || entry === undefined || entry.facts.record === null) continue
      set.removeHeld(entry.facts.record, ref)
      const outcome = take(deps, set, actOf(entry, entry.facts.record, cutOf(entry.leaf)))
      if (outcome.kind === 'held') continue
      released += 1
      judgedLater.push({
        feed: feed.loaded.feed,
        seq,
        record: keyOf(entry.facts),
        verdict: storedVerdict(outcome.verdict),
        rolling: null,
      })
    }
    for (const [authority, feed] of feeds) catchUpRolling(authority, feed)
    return released
  }

  /** Runs the rolling digest on over entries that were judged while an earlier one was still held. */
  const catchUpRolling = (authority: string, feed: FeedState): void => {
    while (feed.judged < feed.accepted) {
      const seq = feed.judged
      const entry = known(authority, feed, seq)
      if (entry === undefined) return
      const later = judgedLater.findIndex((each) => each.feed === feed.loaded.feed && each.seq === seq)
      const verdict = judgedLater[later]?.verdict ?? reader.entry(feed.loaded.feed, seq)?.verdict
      if (verdict === undefined || verdict.kind === 'held' || verdict.kind === 'early') return
      const rolling = rollingNext(
        sha256,
        feed.rolling,
        entry.leafHash,
        verdict.kind === 'effective',
        digestAfter(authority, entry),
      )
      const row = { feed: feed.loaded.feed, seq, record: keyOf(entry.facts), verdict, rolling }
      if (later === -1) judgedLater.push(row)
      else judgedLater[later] = row
      feed.rolling = rolling
      feed.judged = seq + 1
    }
  }

  /** Digest of the entry's record in its past with itself. */
  const digestAfter = (authority: string, { leaf, facts }: Known): Uint8Array | undefined => {
    const rules = facts.record === null ? undefined : deps.rulesOf(facts.affair, facts.version)
    const key = keyOf(facts)
    if (rules === undefined || key === null) return undefined
    const state = stateAt(rules, set, key, { ...cutOf(leaf), [authority]: leaf.seq + 1 })
    return state && recordDigest(sha256, state)
  }

  return {
    feed: (authority) => feeds.get(authority),
    store: (entry) => {
      const { authority, seq } = entry.leaf
      const feed = feeds.get(authority)
      if (feed === undefined) return
      const row: MutableEntry = {
        feed: feed.loaded.feed,
        seq,
        leaf: entry.text.leaf,
        leafHash: entry.leafHash,
        factsSalt: saltOf(entry.text.factsSalt),
        facts: entry.text.facts,
        bodySalt: entry.text.bodySalt === null ? null : saltOf(entry.text.bodySalt),
        body: entry.text.body,
        erased: entry.text.erased,
        record: keyOf(entry.facts),
        height: heightOf(entry.leaf),
        verdict: { kind: 'early' },
        rolling: null,
        at: deps.now,
      }
      const list = fresh.get(authority)
      const added = { leaf: entry.leaf, leafHash: entry.leafHash, facts: entry.facts, row }
      if (list === undefined) fresh.set(authority, [added])
      else list.push(added)
      feed.growth.add(entry.leafHash, sizesOf(entry.leaf.seen))
    },
    settle,
    hasNews: () => hasNews,
    release,
    alarm,
    freeze,
    verdictOf: ([authority, seq]) => {
      const feed = feeds.get(authority)
      return feed && fresh.get(authority)?.[seq - feed.loaded.size]?.row?.verdict
    },
    seenNow: () => {
      const seen: Record<string, readonly [number, string]> = {}
      for (const [authority, feed] of feeds) {
        if (authority === deps.self || feed.accepted === 0) continue
        seen[authority] = [feed.accepted, feed.growth.rootAt(feed.accepted)]
      }
      return seen
    },
    batch: (extra) => ({
      lane: deps.lane,
      members: deps.members,
      at: deps.now,
      heads: [...feeds.values()].filter(isChanged).map((feed) => ({ from: feed.loaded, to: headOf(feed) })),
      entries: [...fresh.values()].flatMap((list) =>
        list.flatMap(({ row }) => (row === undefined ? [] : [row])),
      ),
      judged: judgedLater,
      records: set.changed(),
      subtrees: [...feeds.values()].flatMap((feed) => feed.growth.subtrees),
      signedHeads: extra?.signedHeads ?? [],
      cosignatures: extra?.cosignatures ?? [],
      statements: extra?.statements ?? [],
      alarms,
    }),
  }
}

const isChanged = (feed: FeedState): boolean =>
  feed.growth.size() !== feed.loaded.size ||
  feed.accepted !== feed.loaded.accepted ||
  feed.judged !== feed.loaded.judged ||
  feed.frozen !== feed.loaded.frozen

const headOf = (feed: FeedState): Head => ({
  feed: feed.loaded.feed,
  authority: feed.loaded.authority,
  size: feed.growth.size(),
  accepted: feed.accepted,
  judged: feed.judged,
  range: feed.growth.encodedRange(),
  rolling: feed.rolling,
  lastSeen: feed.growth.lastSeen(),
  frozen: feed.frozen,
})
