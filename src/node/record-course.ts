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
  /** Leaves of the acts that it crossed, in the canonical order. */
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
  for (const [a, b] of crossings(acts)) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const step = steps.get(one.leaf)
      if (step !== undefined) steps.set(one.leaf, { ...step, crossed: [...step.crossed, other.leaf] })
    }
  }
  return steps
}

/** Pairs of acts neither of which lies in the past of the other; the earlier in the canonical order first. */
const crossings = (acts: readonly Act[]): readonly (readonly [Act, Act])[] =>
  acts.flatMap((later, place) =>
    acts
      .slice(0, place)
      .filter((earlier) => earlier.authority !== later.authority && !holds(later.cut, refOf(earlier)))
      .map((earlier) => [earlier, later] as const),
  )
