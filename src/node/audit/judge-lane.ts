/**
 * Judges a whole lane again from its entries alone, in canonical order, and compares with what is kept: verdicts and
 * reasons, records, rolling digests, what each entry had seen, how far each feed is accepted and judged.
 *
 * Canonical order (height, authority, place) comes after causality, so whatever an entry names stands before it here, and
 * each record is only ever carried on by one act (protocol section 6).
 */
import { take } from '../../affairs/kernel/engine.ts'
import type { RulesOf } from '../../affairs/kernel/rules.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import { equalBytes } from '../../ledger/bytes.ts'
import { rollingNext, rollingStart } from '../../ledger/rolling-digest.ts'
import { canonicalJson } from '../../ledger/strict-json.ts'
import { verdictCode } from '../../store/entry-row.ts'
import type { Head, LaneKey, LaneReader } from '../../store/store.ts'
import { sha256 } from '../../vault/sha256.ts'
import type { AuditListing } from './audit-listing.ts'
import { keyOf, openAuditPast } from './audit-past.ts'
import { placeOf } from './check-range.ts'
import type { JudgedRow, ReadRows } from './entry-rows.ts'
import { type CursorEntry, type FeedCursor, openCursor } from './feed-cursor.ts'
import type { FindingCode, Findings } from './findings.ts'
import type { RecordRows } from './record-rows.ts'
import { actOf, type JudgedEntry } from './stored-entry.ts'

export interface JudgeLaneDeps {
  readonly lane: LaneKey
  readonly members: readonly string[]
  readonly reader: LaneReader
  readonly read: ReadRows<JudgedRow>
  readonly records: RecordRows
  /** Undefined where the listing is of an older version, and made again at the next start. */
  readonly listing: AuditListing | undefined
  readonly rulesOf: RulesOf
  readonly findings: Findings
  /** Called now and then, so that others in this process have their turn. */
  readonly pause: () => Promise<void>
}

export interface JudgedLane {
  readonly effective: number
  readonly void: number
  readonly held: number
  readonly records: number
  /** Entries of the affair `feed` that carry a key, by authority, ascending. */
  readonly keys: ReadonlyMap<string, readonly JudgedEntry[]>
}

interface FeedProgress {
  readonly cursor: FeedCursor
  readonly head: Head
  readonly at: (seq: number) => string
  /** How far it is judged without a gap. */
  judged: number
  rolling: Uint8Array
  /** Sizes and roots of peers that the last entry had seen. */
  seen: JudgedEntry['seen']
  readonly keys: JudgedEntry[]
}

const entriesBetweenPauses = 2_048

export const judgeLane = async (deps: JudgeLaneDeps): Promise<JudgedLane> => {
  const { lane, findings, reader, records } = deps
  const feeds = new Map<string, FeedProgress>()
  for (const head of reader.heads()) {
    const { authority } = head
    feeds.set(authority, {
      cursor: openCursor(deps.read, head),
      head,
      at: (seq) => placeOf({ ...lane, authority }, seq),
      judged: 0,
      rolling: rollingStart,
      seen: {},
      keys: [],
    })
  }
  const authorities = new Map([...feeds.values()].map(({ head }) => [head.feed, head.authority]))
  const past = openAuditPast({
    compact: lane.compact,
    members: deps.members,
    rows: records,
    rulesOf: deps.rulesOf,
    feedOf: (authority) => feeds.get(authority)?.head.feed ?? 0,
    authorityOf: (feed) => authorities.get(feed),
    onDifference: (key, what) =>
      findings.add('record-differs', `${lane.compact}/${lane.lane} record ${key}`, what),
    onLast: (id, { key, state }) => {
      const what = deps.listing?.compare(id, key, state)
      if (what !== undefined)
        findings.add('listing-differs', `${lane.compact}/${lane.lane} record ${key}`, what)
    },
  })
  const engine = { rulesOf: deps.rulesOf, sha256, encodeBase64 }
  const counts = { effective: 0, void: 0, held: 0 }

  const checkSeen = (feed: FeedProgress, { entry, seq }: CursorEntry): void => {
    const { seen } = entry
    for (const peer of Object.keys(feed.seen)) {
      if ((seen[peer]?.[0] ?? 0) < (feed.seen[peer]?.[0] ?? 0))
        findings.add('seen-decreasing', feed.at(seq), peer)
    }
    for (const [peer, [size, root]] of Object.entries(seen)) {
      const before = feed.seen[peer]
      if (before !== undefined && before[0] === size && before[1] === root) continue
      const other = feeds.get(peer)
      if (other === undefined || size > other.cursor.place()) {
        findings.add('seen-ahead', feed.at(seq), `${peer} ${size}`)
      } else if (reader.rootAt(other.head.feed, size) !== root) {
        findings.add('seen-differs', feed.at(seq), `${peer} ${size}`)
      }
    }
    feed.seen = seen
  }

  /** Verdict, as the row would hold it, and the digest of the record. */
  const judge = ({ entry }: CursorEntry): Judged => {
    const { record } = entry.facts
    if (record === null) return { verdict: verdictCode.effective, reason: null, digest: undefined }
    const outcome = take(engine, past, actOf(lane.compact, entry, record))
    if (outcome.kind === 'held') return { verdict: verdictCode.held, reason: null, digest: undefined }
    const { verdict, recordDigest: digest } = outcome
    if (verdict.effective) return { verdict: verdictCode.effective, reason: null, digest }
    const reason = canonicalJson({ ...verdict.reason, detail: { ...verdict.reason.detail } })
    return { verdict: verdictCode.void, reason, digest }
  }

  const checkRolling = (feed: FeedProgress, { row, seq, entry }: CursorEntry, judged: Judged): void => {
    const kept = row[4]
    if (judged.verdict === verdictCode.held || feed.judged !== seq) {
      if (kept !== null) findings.add('rolling-differs', feed.at(seq), 'kept before it can be known')
      return
    }
    const isEffective = judged.verdict === verdictCode.effective
    feed.rolling = rollingNext(sha256, feed.rolling, entry.leafHash, isEffective, judged.digest)
    feed.judged = seq + 1
    if (kept === null || !equalBytes(kept, feed.rolling)) {
      findings.add('rolling-differs', feed.at(seq))
      // One difference is said once: go on from what is kept.
      if (kept !== null) feed.rolling = kept
    }
  }

  const checkEntry = (feed: FeedProgress, at: CursorEntry): void => {
    const { entry, seq, row } = at
    const [, , verdict, reason, , record] = row
    past.moveTo({ height: entry.height, authority: feed.head.authority, seq })
    checkSeen(feed, at)
    if (entry.facts.affair === 'feed') {
      if (entry.facts.act === 'received') checkReceived(feed, at)
      if (entry.facts.act === 'key') feed.keys.push(entry)
    }
    const judged = judge(at)
    if (judged.verdict === verdictCode.effective) counts.effective += 1
    else if (judged.verdict === verdictCode.void) counts.void += 1
    else counts.held += 1
    if (judged.verdict !== verdict || judged.reason !== reason) {
      const told = judged.reason ?? nameOf(judged.verdict)
      findings.add('verdict-differs', feed.at(seq), `kept ${reason ?? nameOf(verdict)}, judged ${told}`)
    }
    const key = keyOf(entry.facts)
    if ((key === null ? null : past.rowOf(key)) !== record) findings.add('record-misnamed', feed.at(seq))
    checkRolling(feed, at, judged)
  }

  /** What the author says it had judged of each feed (protocol section 3.1). */
  const checkReceived = (feed: FeedProgress, { entry, seq }: CursorEntry): void => {
    const { digests } = entry.facts.fields
    if (typeof digests !== 'object' || digests === null || Array.isArray(digests)) return
    for (const [of, claim] of Object.entries(digests)) {
      const other = feeds.get(of)
      if (other === undefined || !Array.isArray(claim)) continue
      const [size, theirs] = claim
      if (typeof size !== 'number' || size < 1 || size > other.judged) continue
      const ours = size === other.judged ? other.rolling : records.rolling(other.head.feed, size - 1)
      if (ours === null || encodeBase64(ours) !== theirs)
        findings.add('received-differs', feed.at(seq), `${of} ${size}`)
    }
  }

  let untilPause = entriesBetweenPauses
  for (let feed = nextInOrder(feeds); feed !== undefined; feed = nextInOrder(feeds)) {
    const at = feed.cursor.current()
    if (at === undefined) break
    checkEntry(feed, at)
    feed.cursor.step()
    untilPause -= 1
    if (untilPause > 0) continue
    untilPause = entriesBetweenPauses
    await deps.pause()
  }
  for (const feed of feeds.values()) checkEnd(deps, feed)
  const kept = records.count()
  if (kept !== past.compared() || records.strays().length > 0) {
    const strays = records.strays()
    const place = `${lane.compact}/${lane.lane}`
    for (const key of strays) findings.add('records-stray', `${place} record ${key}`)
    if (strays.length === 0) findings.add('records-stray', place, `${kept} kept, ${past.compared()} made`)
  }
  const unlisted = deps.listing?.strays()
  if (unlisted !== undefined) findings.add('listing-differs', `${lane.compact}/${lane.lane}`, unlisted)
  const keys = new Map([...feeds].map(([authority, feed]) => [authority, feed.keys]))
  return { ...counts, records: past.compared(), keys }
}

interface Judged {
  readonly verdict: number
  readonly reason: string | null
  readonly digest: Uint8Array | undefined
}

const nameOf = (code: number): string =>
  Object.entries(verdictCode).find(([, each]) => each === code)?.[0] ?? String(code)

/** The feed whose entry at hand stands first in canonical order. */
const nextInOrder = (feeds: ReadonlyMap<string, FeedProgress>): FeedProgress | undefined => {
  let first: FeedProgress | undefined
  let height = 0
  for (const feed of feeds.values()) {
    const at = feed.cursor.current()
    if (at === undefined) continue
    const isFirst =
      first === undefined ||
      at.entry.height < height ||
      (at.entry.height === height && feed.head.authority < first.head.authority)
    if (!isFirst) continue
    first = feed
    height = at.entry.height
  }
  return first
}

/** How far the head says the feed is accepted and judged, against how far it is. */
const checkEnd = ({ findings, read, reader }: JudgeLaneDeps, feed: FeedProgress): void => {
  const { head, at, cursor } = feed
  const find = (code: FindingCode, detail: string): void => findings.add(code, at(head.size), detail)
  if (cursor.place() !== head.accepted) {
    find('accepted-differs', `stopped at ${cursor.place()}`)
    return
  }
  if (feed.judged !== head.judged) find('judged-differs', `kept ${head.judged}, judged ${feed.judged}`)
  if (!equalBytes(feed.rolling, head.rolling)) find('rolling-differs', 'of the head')
  for (const row of read(head.feed, head.accepted, head.size - head.accepted)) {
    if (row[2] !== verdictCode.early || row[4] !== null)
      findings.add('verdict-differs', at(row[0] % 2 ** 32), `kept ${nameOf(row[2])}, its past is not here`)
  }
  checkFirstEarly(reader, feed, find)
}

/** The first entry that is not accepted must name a past that is not here; else the node has stopped too early. */
const checkFirstEarly = (
  reader: LaneReader,
  { head }: FeedProgress,
  find: (code: FindingCode, detail: string) => void,
): void => {
  if (head.accepted === head.size || head.frozen === 'other-past') return
  const row = reader.entry(head.feed, head.accepted)
  if (row === undefined) return
  const seen = parseSeen(row.leaf)
  const heads = new Map(reader.heads().map((each) => [each.authority, each]))
  const lacks = Object.entries(seen).some(([peer, size]) => size > (heads.get(peer)?.accepted ?? 0))
  if (!lacks) find('accepted-differs', `entry ${head.accepted} has its whole past here`)
}

const parseSeen = (leaf: string): Readonly<Record<string, number>> => {
  try {
    const seen = JSON.parse(leaf)?.seen
    return Object.fromEntries(
      Object.entries(typeof seen === 'object' && seen !== null ? seen : {}).flatMap(([peer, prefix]) =>
        Array.isArray(prefix) && typeof prefix[0] === 'number' ? [[peer, prefix[0]]] : [],
      ),
    )
  } catch {
    return {}
  }
}
