/**
 * What no honest node does: acts that its own rules refuse, two branches of one feed, a past that is nobody's. Each lie is
 * signed by the liar's own keys and sent as any bundle is.
 */

import { commit, compute } from '../exchange/lane/compute.ts'
import { type Draft, ownEntry } from '../exchange/lane/own-entry.ts'
import { encodeBase64 } from '../ledger/base64.ts'
import type { Seen } from '../ledger/leaf.ts'
import { utf8 } from '../ledger/utf8.ts'
import { sha256 } from '../vault/sha256.ts'
import type { Dice } from './dice.ts'
import type { Party } from './party.ts'
import { bring, type World } from './world.ts'

/** Writes a draft whatever the rules say, naming as seen what `seen` makes of the truth. */
export const writeUnjudged = (
  party: Party,
  draft: Draft,
  seen: (truth: Seen) => Seen = (truth) => truth,
): void => {
  const computation = compute(party.context)
  const entry = ownEntry(party.context, { ...computation, seenNow: () => seen(computation.seenNow()) }, draft)
  computation.store(entry)
  computation.settle()
  commit(party.context, computation)
}

/** One branch for each of two peers, or both for the one there is. */
export const equivocate = (world: World, liar: Party, dice: Dice, one: Draft, other: Draft): void => {
  const [first, second = first] = world.parties.filter((party) => party !== liar)
  if (first === undefined || second === undefined) return
  world.liars.add(liar.authority)
  world.isForked = true
  const before = liar.store.snapshot()
  writeUnjudged(liar, one)
  bring(world, liar, first, dice)
  liar.store = before
  writeUnjudged(liar, other)
  bring(world, liar, second, dice)
}

/** A root of somebody's feed that its author never had. */
export const inventPast = (world: World, liar: Party, dice: Dice, draft: Draft): void => {
  world.liars.add(liar.authority)
  const ahead = dice.chance(50) ? dice.below(6) : 0
  writeUnjudged(liar, draft, (truth) => {
    const [peer] = Object.keys(truth)
    const [size = 1] = (peer === undefined ? undefined : truth[peer]) ?? []
    const root = encodeBase64(sha256(utf8(`no such root ${size}`)))
    return peer === undefined ? truth : { ...truth, [peer]: [size + ahead, root] }
  })
}

/** Unsays what it had seen: no peer may take it. */
export const unsay = (world: World, liar: Party, draft: Draft): void => {
  world.liars.add(liar.authority)
  writeUnjudged(liar, draft, () => ({}))
}
