/** What may be done with a delegation. Given / when / then: `judge.test.ts`. */
import type { Act } from '../kernel/act.ts'
import { belongingTo, misplaced } from '../kernel/belongs-to.ts'
import type { ActOf } from '../kernel/rules.ts'
import { judgeAnswer, judgeStating } from '../kernel/statement.ts'
import { toldOfWhom } from '../kernel/told-act.ts'
import { type Verdict, voidFor } from '../kernel/verdict.ts'
import type { View } from '../kernel/view.ts'
import { empty } from './evolve.ts'
import { isOwn } from './reading.ts'
import type { acts, DelegationState } from './schema.ts'

type DelegationAct = ActOf<typeof acts>

export const judge = (view: View<DelegationState>, act: DelegationAct): Verdict => {
  const { statements } = view.state ?? empty
  if (act.act === 'listed') return judgeList(view, act)
  const pinned = statements.find((each) => each.leaves.includes(act.fields.statement))
  // An authority needs nobody's yes to whom it sends.
  return pinned !== undefined && isOwn(pinned)
    ? voidFor('own-delegation')
    : judgeAnswer(statements, view, act as Act)
}

const judgeList = (
  view: View<DelegationState>,
  act: Extract<DelegationAct, { readonly act: 'listed' }>,
): Verdict => {
  const { statements } = view.state ?? empty
  const { session, of, certainty, corrects, members } = act.fields
  const wrong =
    misplaced(view, act as Act, session, belongingTo('delegation', session, of)) ??
    (of === act.authority ? undefined : toldOfWhom(view, act as Act))
  if (wrong !== undefined) return wrong
  if ((certainty === 'own') !== (of === act.authority)) return voidFor('own-list-only', { of })
  if (new Set(members.map(({ order }) => order)).size < members.length) return voidFor('place-taken-twice')
  if (members.filter(({ part }) => part === 'head').length > 1) return voidFor('two-heads')
  if (corrects === null && statements.some(({ by }) => by === act.authority)) return voidFor('listed-already')
  return judgeStating(statements, view, act as Act)
}
