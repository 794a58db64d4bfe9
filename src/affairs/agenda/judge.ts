/** What may be done with an agenda. Given / when / then: `judge.test.ts`. */
import type { Act } from '../kernel/act.ts'
import { belongingTo, misplaced } from '../kernel/belongs-to.ts'
import type { ActOf } from '../kernel/rules.ts'
import { judgeAnswer } from '../kernel/statement.ts'
import { judgeTermsAnswer, judgeWording } from '../kernel/terms.ts'
import { judgeToldOfTerms } from '../kernel/told-act.ts'
import type { Verdict } from '../kernel/verdict.ts'
import type { View } from '../kernel/view.ts'
import { empty } from './evolve.ts'
import type { AgendaState, acts } from './schema.ts'

export const judge = (view: View<AgendaState>, act: ActOf<typeof acts>): Verdict => {
  const { terms, statements } = view.state ?? empty
  switch (act.act) {
    case 'proposed': {
      const { session } = act.fields
      return (
        misplaced(view, act as Act, session, belongingTo('agenda', session)) ??
        judgeWording(terms, view, act as Act)
      )
    }
    case 'accepted':
    case 'declined':
      return judgeTermsAnswer(terms, view, act as Act)
    case 'told':
      return judgeToldOfTerms(statements, terms, view, act as Act)
    case 'confirmed':
    case 'disputed':
      return judgeAnswer(statements, view, act as Act)
  }
}
