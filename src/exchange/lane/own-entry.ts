/** Makes the next entry of our own feed within a computation: leaf, commitments under fresh salts, and what we had seen. */
import type { Entry } from '../../ledger/entry.ts'
import { makeEntry } from '../../ledger/entry.ts'
import type { Facts } from '../../ledger/facts.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import { sha256 } from '../../vault/sha256.ts'
import type { Computation } from './computation.ts'
import type { LaneContext } from './lane-context.ts'

export interface Draft {
  readonly facts: Facts
  readonly body: JsonObject | null
}

export const ownEntry = (context: LaneContext, computation: Computation, { facts, body }: Draft): Entry =>
  makeEntry(sha256, {
    authority: context.self,
    compact: context.lane.compact,
    lane: context.lane.lane,
    seen: computation.seenNow(),
    seq: computation.feed(context.self)?.growth.size() ?? 0,
    facts,
    body,
    salts: { facts: context.randomBytes(32), body: context.randomBytes(32) },
  })
