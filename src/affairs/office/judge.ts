/** What may be done with an office. Given / when / then: `judge.test.ts`. */
import type { Act } from '../kernel/act.ts'
import type { ActOf } from '../kernel/rules.ts'
import { judgeAnswer, judgeStating } from '../kernel/statement.ts'
import { effective, type Verdict, voidFor } from '../kernel/verdict.ts'
import type { View } from '../kernel/view.ts'
import { empty } from './evolve.ts'
import { isOwnedBy, ownSuccession, successions } from './reading.ts'
import type { acts, OfficeState } from './schema.ts'

type OfficeAct = ActOf<typeof acts>

export const judge = (view: View<OfficeState>, act: OfficeAct): Verdict => {
  const state = view.state ?? empty
  switch (act.act) {
    case 'introduced':
      return judgeIntroduction(state, act.authority)
    case 'reported':
      return judgeStating(state.statements, view, act as Act)
    case 'renamed':
      return judgeTelling(view, act)
    case 'succeeded':
      return judgeSuccession(view, act)
    case 'confirmed':
    case 'disputed':
      return judgeAnswerToReport(view, act)
  }
}

const judgeIntroduction = (state: OfficeState, authority: string): Verdict => {
  if (isOwnedBy(state, authority)) return voidFor('introduced-already')
  const [other] = state.introductions
  return other === undefined ? effective : voidFor('not-your-office', { by: other.by })
}

/** Only the authority that introduced an office speaks of it as its own. */
const judgeTelling = (
  view: View<OfficeState>,
  act: Extract<OfficeAct, { readonly act: 'renamed' | 'succeeded' }>,
): Verdict => {
  const state = view.state ?? empty
  if (act.fields.certainty === 'own' && !isOwnedBy(state, act.authority)) return voidFor('not-your-office')
  return judgeStating(state.statements, view, act as Act)
}

const judgeSuccession = (
  view: View<OfficeState>,
  act: Extract<OfficeAct, { readonly act: 'succeeded' }>,
): Verdict => {
  const { certainty, corrects, successor } = act.fields
  const cited = view.cited(successor) as OfficeState | undefined
  if (cited === undefined) return voidFor('no-such-office', { record: successor })
  if (successions(cited).some((each) => each.fields.successor === act.record))
    return voidFor('succession-loop')
  const own = ownSuccession(view.state ?? empty)
  if (own !== undefined && own.by === act.authority) return voidFor('succeeded-already')
  if (certainty === 'own' && corrects !== null) return voidFor('own-word-stands-alone')
  return judgeTelling(view, act)
}

/** What an authority says of its own office needs nobody's yes. */
const judgeAnswerToReport = (
  view: View<OfficeState>,
  act: Extract<OfficeAct, { readonly act: 'confirmed' | 'disputed' }>,
): Verdict => {
  const { statements } = view.state ?? empty
  const pinned = statements.find((each) => each.leaves.includes(act.fields.statement))
  if (pinned?.fields.certainty === 'own' && pinned.what !== 'reported') return voidFor('own-matter')
  return judgeAnswer(statements, view, act as Act)
}
