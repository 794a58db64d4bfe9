/** What may be done with a mechanism. Given / when / then: `judge.test.ts`. */
import type { Act } from '../kernel/act.ts'
import type { ActOf } from '../kernel/rules.ts'
import { judgeAnswer, judgeStating } from '../kernel/statement.ts'
import { judgeTermsAnswer, judgeWording } from '../kernel/terms.ts'
import { type Verdict, voidFor } from '../kernel/verdict.ts'
import type { View } from '../kernel/view.ts'
import { empty } from './evolve.ts'
import type { acts, MechanismState, TermsFields } from './schema.ts'

export const judge = (view: View<MechanismState>, act: ActOf<typeof acts>): Verdict => {
  const { terms, statements } = view.state ?? empty
  switch (act.act) {
    case 'proposed':
      return hasTwoLeadsOfOneSide(act.fields)
        ? voidFor('two-leads-of-one-side')
        : judgeWording(terms, view, act as Act)
    case 'reported':
      return hasTwoLeadsOfOneSide(act.fields)
        ? voidFor('two-leads-of-one-side')
        : judgeStating(statements, view, act as Act)
    case 'accepted':
    case 'declined':
      return judgeTermsAnswer(terms, view, act as Act)
    case 'renamed':
      return judgeStating(statements, view, act as Act)
    case 'confirmed':
    case 'disputed':
      return judgeAnswer(statements, view, act as Act)
  }
}

const hasTwoLeadsOfOneSide = ({ leads }: Pick<TermsFields, 'leads'>): boolean =>
  new Set(leads.map((lead) => lead.state)).size < leads.length
