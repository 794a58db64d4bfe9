/**
 * Judges one act at its own cut: first what holds for every affair (design section 5, rules 5, 8 and 12), then the
 * affair's own `judge`. The author uses it before it writes, so an honest node never sends a void act; everyone who
 * receives the act uses it with the same outcome.
 */
import type { JsonObject } from '../../ledger/strict-json.ts'
import type { Act } from './act.ts'
import { type Cut, holds, sizeIn } from './cut.ts'
import { anyStateAt, stateAt } from './fold.ts'
import { objectToMarking } from './judge-marking.ts'
import { type Past, recordKey } from './past.ts'
import type { AnyRules, RulesOf } from './rules.ts'
import { rulesVersionActive } from './rules-version.ts'
import { type Verdict, voidFor } from './verdict.ts'
import type { View } from './view.ts'

export type Judgement =
  /** This node cannot judge the act until it knows more versions. */
  | { readonly kind: 'held' }
  | {
      readonly kind: 'judged'
      readonly verdict: Verdict
      readonly rules: AnyRules
      /** State of the record in the act's past. */
      readonly before: JsonObject | undefined
    }

export interface JudgeDeps {
  readonly rulesOf: RulesOf
  readonly past: Past
}

export const judgeAct = (deps: JudgeDeps, act: Act): Judgement => {
  const rules = deps.rulesOf(act.affair, act.version)
  if (
    rules === undefined ||
    [act.record, ...act.cites].some((record) => isTainted(deps.past, record, act.cut))
  ) {
    return { kind: 'held' }
  }
  const before = stateAt(rules, deps.past, recordKey(act.record, act.version), act.cut)
  return { kind: 'judged', verdict: verdictOn(deps, rules, viewAt(deps, act, before), act), rules, before }
}

/** An act on, or citing, a record whose past holds an unjudged act cannot be judged either. */
const isTainted = (past: Past, record: string, cut: Cut): boolean =>
  past.held(record).some((ref) => holds(cut, ref))

const verdictOn = (deps: JudgeDeps, rules: AnyRules, view: View, act: Act): Verdict => {
  const schema = Object.hasOwn(rules.acts, act.act) ? rules.acts[act.act] : undefined
  if (schema === undefined) return voidFor('unknown-act', { act: act.act })
  const parsed = schema.fields.safeParse(act.fields)
  if (!parsed.success) return voidFor('malformed', { at: parsed.error.issues[0]?.path.join('.') ?? '' })
  if (view.state === undefined) {
    if (!rules.creating.includes(act.act)) return voidFor('no-such-record', { record: act.record })
    const other = anyStateAt(
      deps.rulesOf,
      deps.past,
      act.affair,
      (version) => recordKey(act.record, version),
      act.cut,
    )
    if (other !== undefined) return voidFor('other-version', { version: other.version })
    if (act.version > 1 && !rulesVersionActive(view, act))
      return voidFor('version-not-active', { version: act.version })
  }
  return objectToMarking(view, act.fields) ?? rules.judge(view, act)
}

const viewAt = ({ rulesOf, past }: JudgeDeps, act: Act, state: JsonObject | undefined): View => {
  const own: Cut = { ...act.cut, [act.authority]: act.seq + 1 }
  return {
    state,
    members: past.members,
    cited: (record) => {
      if (!act.cites.includes(record)) return undefined
      const affair = record.slice(0, record.indexOf('/'))
      return anyStateAt(rulesOf, past, affair, (version) => recordKey(record, version), act.cut)?.state
    },
    known: (party) => {
      if (party === act.authority) return own
      const size = sizeIn(act.cut, party)
      return size === 0 ? {} : { ...past.cutOf([party, size - 1]), [party]: size }
    },
  }
}
