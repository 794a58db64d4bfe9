/** The state digest of a lane at a cut (protocol section 7), from what this node holds. */
import { type Cut, isInside } from '../affairs/kernel/cut.ts'
import { stateAt } from '../affairs/kernel/fold.ts'
import type { Past } from '../affairs/kernel/past.ts'
import { rulesVersions } from '../affairs/kernel/rules-version.ts'
import { affairs } from '../affairs/registry.ts'
import type { LaneContext } from '../exchange/lane/lane-context.ts'
import { decodeBase64, encodeBase64 } from '../ledger/base64.ts'
import { recordDigest, stateDigest } from '../ledger/rolling-digest.ts'
import type { StoreReader } from '../store/store.ts'
import { sha256 } from '../vault/sha256.ts'
import { allRecords } from './lane-records.ts'

export interface DigestAtCut {
  readonly digest: string
  /** How many records have a state there. */
  readonly records: number
}

export const digestAtCut = (
  store: StoreReader,
  { lane, compact, rulesOf }: Pick<LaneContext, 'lane' | 'compact' | 'rulesOf'>,
  cut: Cut,
): DigestAtCut => {
  const reader = store.lane(lane)
  const past: Past = {
    members: compact.members,
    record: (key) => reader.record(key),
    acts: (key) => reader.acts(key),
    cutOf: (ref) => reader.cutOf(ref),
    held: (record) => reader.held(record),
  }
  const pairs: (readonly [string, Uint8Array])[] = []
  const names = [...affairs.map(({ rules: [first] }) => first.affair), rulesVersions.affair]
  for (const affair of names) {
    for (const row of allRecords(store, lane, affair)) {
      const version = Number(row.key.split('@')[1] ?? 1)
      const rules = rulesOf(affair, version)
      if (rules === undefined) continue
      if (isInside(row.reach, cut)) {
        pairs.push([row.key, decodeBase64(row.digest) ?? new Uint8Array(32)])
        continue
      }
      const state = stateAt(rules, past, row.key, cut)
      if (state !== undefined) pairs.push([row.key, recordDigest(sha256, state)])
    }
  }
  return { digest: encodeBase64(stateDigest(sha256, pairs)), records: pairs.length }
}
