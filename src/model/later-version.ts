/**
 * Rules that one build knows and another does not: the affair as it is, under the next version, with one more word in its
 * states so that a node which would judge it by the old version is found out.
 */
import type { AnyRules, RulesOf } from '../affairs/kernel/rules.ts'

export const withVersion = (known: RulesOf, affair: string, version: number): RulesOf => {
  const first = known(affair, 1)
  if (first === undefined) throw new RangeError(`there are no rules of ${affair}`)
  const later: AnyRules = {
    ...first,
    version,
    judge: (view, act) => first.judge(view, act),
    evolve: (state, act) => ({ ...first.evolve(state, act), edition: version }),
  }
  return (name, of) => (name === affair && of === version ? later : known(name, of))
}
