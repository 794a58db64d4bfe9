/** The audit of one lane: judged again while threads check its bytes, then its trees, witnesses and heads. */
import type { RulesOf } from '../../affairs/kernel/rules.ts'
import { listingSetting, listingVersion } from '../../affairs/listed.ts'
import { textOf } from '../../exchange/lane/next-contents.ts'
import type { CompactDescription } from '../../ledger/compact.ts'
import { compactId } from '../../ledger/compact.ts'
import { checkEntry } from '../../ledger/entry.ts'
import { verifyGenesis } from '../../ledger/genesis.ts'
import { parseLeaf } from '../../ledger/leaf.ts'
import type { Head, LaneKey, LaneReader } from '../../store/store.ts'
import { verify } from '../../vault/ed25519.ts'
import { sha256 } from '../../vault/sha256.ts'
import { auditListing } from './audit-listing.ts'
import type { AuditedStore } from './audited-store.ts'
import { placeOf, type Range, type RangeResult } from './check-range.ts'
import { rangesOf } from './check-ranges.ts'
import { checkTree } from './check-tree.ts'
import { checkWitnesses } from './check-witnesses.ts'
import type { Findings } from './findings.ts'
import { type JudgedLane, judgeLane } from './judge-lane.ts'
import { type KnownMember, readLaneKeys } from './lane-keys.ts'
import type { LaneRow } from './node-rows.ts'
import type { AuditedLane } from './report.ts'
import { sizesOf } from './stored-entry.ts'

export interface OpenLane {
  readonly id: number
  readonly key: LaneKey
  readonly reader: LaneReader
  readonly heads: readonly Head[]
}

export const openLane = (audited: AuditedStore, { id, compact, lane }: LaneRow): OpenLane => {
  const key = { compact, lane }
  const reader = audited.store.lane(key)
  return { id, key, reader, heads: reader.heads() }
}

export const rangesOfLane = ({ key, heads }: OpenLane): readonly Range[] =>
  heads.flatMap(({ feed, authority, size }) => rangesOf({ feed, authority, ...key }, size))

export interface LaneDeps {
  readonly audited: AuditedStore
  readonly self: string
  readonly findings: Findings
}

export interface JudgeDeps {
  readonly audited: AuditedStore
  readonly rulesOf: RulesOf
  readonly findings: Findings
  readonly pause: () => Promise<void>
}

export const judgeOpenLane = (deps: JudgeDeps, lane: OpenLane): Promise<JudgedLane> => {
  const members = descriptionOf(lane)?.members ?? lane.heads.map(({ authority }) => authority).sort()
  const records = deps.audited.recordsOf(lane.id)
  const isListed = deps.audited.store.setting(listingSetting) === String(listingVersion)
  return judgeLane({
    lane: lane.key,
    members,
    reader: lane.reader,
    read: deps.audited.readJudged,
    records,
    listing: isListed ? auditListing(records, lane.id, members) : undefined,
    rulesOf: deps.rulesOf,
    findings: deps.findings,
    pause: deps.pause,
  })
}

export interface FinishedLane {
  readonly report: AuditedLane
  readonly members: ReadonlyMap<string, KnownMember>
  readonly signedHeads: number
  readonly cosignatures: number
  readonly erasures: number
}

/** `ranges`: all of the lane's, by feed, ascending. */
export const finishLane = (
  deps: LaneDeps,
  lane: OpenLane,
  judged: JudgedLane,
  ranges: ReadonlyMap<number, readonly RangeResult[]>,
): FinishedLane => {
  const { audited, self, findings } = deps
  const { key, reader, heads } = lane
  const { store } = audited
  const members = readLaneKeys({ store, lane: key, reader, findings, keys: judged.keys })
  const description = descriptionOf(lane)
  const totals = { signedHeads: 0, cosignatures: 0, erasures: 0 }
  const feeds = heads.map((head) => {
    const { authority, feed, size, accepted, judged: judgedSize } = head
    const of = ranges.get(feed) ?? []
    const place = placeOf({ ...key, authority }, size)
    if (description !== undefined && !description.members.includes(authority))
      findings.add('feed-foreign', place)
    const root = checkTree({ head, place, ranges: of, kept: audited.rows.subtrees(feed), findings })
    checkLastSeen(lane, head, findings)
    const erased = of.flatMap((range) => range.erased)
    const witnessed = checkWitnesses({ store, reader, lane: key, self, members, findings }, head, erased)
    totals.signedHeads += witnessed.signedHeads
    totals.cosignatures += witnessed.cosignatures
    totals.erasures += witnessed.erasures
    return { authority, size, accepted, judged: judgedSize, root, witnessed: witnessed.by }
  })
  const report = {
    compact: key.compact,
    name: description?.name ?? '',
    purpose: description?.purpose ?? null,
    lane: key.lane,
    feeds,
  }
  return { report, members, ...totals }
}

/** A closed feed is explained by an alarm of that kind about it; `raised` holds `feed kind`. */
export const checkFrozen = (
  { key, heads }: OpenLane,
  raised: ReadonlySet<string>,
  findings: Findings,
): void => {
  for (const { authority, feed, size, frozen } of heads) {
    if (frozen !== null && !raised.has(`${feed} ${frozen}`))
      findings.add('frozen-unexplained', placeOf({ ...key, authority }, size), frozen)
  }
}

const checkLastSeen = ({ key, reader }: OpenLane, head: Head, findings: Findings): void => {
  const { authority, feed, size, lastSeen } = head
  const row = size === 0 ? undefined : reader.entry(feed, size - 1)
  const leaf = row && parseLeaf(row.leaf)
  const seen = leaf?.ok ? sizesOf(leaf.value.seen) : {}
  const names = new Set([...Object.keys(seen), ...Object.keys(lastSeen)])
  if ([...names].some((name) => seen[name] !== lastSeen[name]))
    findings.add('last-seen-differs', placeOf({ ...key, authority }, size))
}

/** As the first genesis entry tells that is of this lane's compact; its members are fixed for ever by the identifier. */
const descriptionOf = ({ key, reader, heads }: OpenLane): CompactDescription | undefined => {
  for (const { feed } of heads) {
    const row = reader.entry(feed, 0)
    const entry = row && checkEntry(sha256, textOf(row))
    const genesis = entry?.ok ? verifyGenesis(sha256, verify, entry.value) : undefined
    if (genesis?.ok && compactId(sha256, genesis.value.compact) === key.compact) return genesis.value.compact
  }
  return undefined
}
