/** Folds acts into the state of a record: the total, never-refusing `evolve` over effective acts in canonical order. */
import type { JsonObject } from '../../ledger/strict-json.ts'
import { type Act, inOrder } from './act.ts'
import { type Cut, holds, isInside } from './cut.ts'
import type { Past } from './past.ts'
import type { AnyRules, RulesOf } from './rules.ts'

export const evolveOne = (rules: AnyRules, state: JsonObject | undefined, act: Act): JsonObject =>
  rules.evolve(state, act)

export const fold = (rules: AnyRules, acts: readonly Act[]): JsonObject | undefined => {
  let state: JsonObject | undefined
  for (const act of [...acts].sort(inOrder)) state = evolveOne(rules, state, act)
  return state
}

/**
 * The state of the record with this key at a cut. Where everything on the record lies inside the cut its current state
 * is the answer, and no act is read.
 */
export const stateAt = (rules: AnyRules, past: Past, key: string, cut: Cut): JsonObject | undefined => {
  const row = past.record(key)
  if (row === undefined) return undefined
  if (isInside(row.reach, cut)) return row.state
  return fold(
    rules,
    past.acts(key).filter((act) => holds(cut, [act.authority, act.seq])),
  )
}

/** The state of a record at a cut under the lowest version that has one; undefined where it does not exist there. */
export const anyStateAt = (
  rulesOf: RulesOf,
  past: Past,
  affair: string,
  keyOf: (version: number) => string,
  cut: Cut,
): { readonly version: number; readonly state: JsonObject } | undefined => {
  for (let version = 1; ; version += 1) {
    const rules = rulesOf(affair, version)
    if (rules === undefined) return undefined
    const state = stateAt(rules, past, keyOf(version), cut)
    if (state !== undefined) return { version, state }
  }
}
