/**
 * The course of a record: what each act that took effect made of it, in the canonical order, and which acts of others it
 * crossed, so that neither author knew of the other's when it wrote. Read from the acts alone; decides nothing.
 */
import { type Act, refOf } from '../affairs/kernel/act.ts'
import { holds } from '../affairs/kernel/cut.ts'
import type { RulesOf } from '../affairs/kernel/rules.ts'
import type { Affair } from '../affairs/registry.ts'
import type { JsonObject } from '../ledger/strict-json.ts'

export interface Step {
  /** Status of the record before, null where the act began it, and after. */
  readonly from: string | null
  readonly to: string
  /** Leaves of the acts that it crossed, in the canonical order: the nearest of them (`mostCrossed`). */
  readonly crossed: readonly string[]
}

/** By the leaf of the act. `acts`: effective ones on one record, in the canonical order. */
export const courseOf = (
  affair: Affair,
  rulesOf: RulesOf,
  acts: readonly Act[],
  members: readonly string[],
): ReadonlyMap<string, Step> => {
  const steps = new Map<string, Step>()
  let state: JsonObject | undefined
  let from: string | null = null
  for (const act of acts) {
    const rules = rulesOf(act.affair, act.version)
    if (rules === undefined) continue
    state = rules.evolve(state, act)
    const { status } = affair.summary(state, members)
    steps.set(act.leaf, { from, to: status, crossed: [] })
    from = status
  }
  for (const [leaf, crossed] of crossings(acts)) {
    const step = steps.get(leaf)
    if (step !== undefined) steps.set(leaf, { ...step, crossed })
  }
  return steps
}

/** Of one act as many are named to either side: after a link was cut for long each of a thousand crossed a thousand. */
export const mostCrossed = 64

/**
 * By leaf, the acts neither in its past nor in its future, in the canonical order: of those before it the nearest, of those
 * after it the first. Looks at no more acts than it names, so that a long record costs by its length alone.
 */
const crossings = (acts: readonly Act[]): ReadonlyMap<string, readonly string[]> => {
  const before = new Map<string, readonly string[]>()
  const after = new Map<string, string[]>()
  const byAuthority = new Map<string, Placed[]>()
  for (const [place, act] of acts.entries()) {
    const crossed = [...byAuthority]
      .filter(([authority]) => authority !== act.authority)
      .flatMap(([, theirs]) => newestUnseen(theirs, act.cut))
      .sort((a, b) => a.place - b.place)
      .slice(-mostCrossed)
    before.set(
      act.leaf,
      crossed.map((each) => each.act.leaf),
    )
    for (const each of crossed) {
      const later = after.get(each.act.leaf) ?? []
      if (later.length < mostCrossed) after.set(each.act.leaf, [...later, act.leaf])
    }
    const own = byAuthority.get(act.authority) ?? []
    own.push({ act, place })
    byAuthority.set(act.authority, own)
  }
  return new Map(acts.map(({ leaf }) => [leaf, [...(before.get(leaf) ?? []), ...(after.get(leaf) ?? [])]]))
}

interface Placed {
  readonly act: Act
  readonly place: number
}

/** `acts`: of one author, whose later acts lie in no past in which the earlier do not. */
const newestUnseen = (acts: readonly Placed[], cut: Act['cut']): readonly Placed[] => {
  const unseen: Placed[] = []
  for (let at = acts.length - 1; at >= 0 && unseen.length < mostCrossed; at -= 1) {
    const each = acts[at]
    if (each === undefined || holds(cut, refOf(each.act))) break
    unseen.push(each)
  }
  return unseen
}
