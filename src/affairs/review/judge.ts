/** What may be done with a review. Given / when / then: `judge.test.ts`. */
import { statusOf as commitmentStatus } from '../commitment/reading.ts'
import type { CommitmentState } from '../commitment/schema.ts'
import type { Act } from '../kernel/act.ts'
import { belongingTo, misplaced } from '../kernel/belongs-to.ts'
import { judgeItemAnswer, judgeItemWording, termsOfItem } from '../kernel/keyed-terms.ts'
import type { ActOf } from '../kernel/rules.ts'
import { judgeAnswer } from '../kernel/statement.ts'
import { judgeToldOfTerms } from '../kernel/told-act.ts'
import { effective, type Verdict, voidFor } from '../kernel/verdict.ts'
import type { View } from '../kernel/view.ts'
import { empty } from './evolve.ts'
import { isPut } from './reading.ts'
import type { acts, ReviewState } from './schema.ts'

type ReviewAct = ActOf<typeof acts>

export const judge = (view: View<ReviewState>, act: ReviewAct): Verdict => {
  const state = view.state ?? empty
  switch (act.act) {
    case 'put':
      return judgePut(view, act)
    case 'proposed':
      if (!isPut(state, act.fields.key)) return voidFor('not-put')
      if ((act.fields.assessment === 'redated') !== (act.fields.due !== null))
        return voidFor('new-date-if-redated')
      return judgeItemWording(state.items, view, act as Act)
    case 'accepted':
    case 'declined':
      return judgeItemAnswer(state.items, view, act as Act)
    case 'told': {
      const { key } = act.fields
      if (key === null || !isPut(state, key)) return voidFor('not-put')
      return judgeToldOfTerms(state.statements, termsOfItem(state.items, key), view, act as Act)
    }
    case 'confirmed':
    case 'disputed':
      return judgeAnswer(state.statements, view, act as Act)
  }
}

/** Whatever is not closed for both may be put, open or standing, of whichever mechanism. */
const judgePut = (view: View<ReviewState>, act: Extract<ReviewAct, { readonly act: 'put' }>): Verdict => {
  const { commitment, session } = act.fields
  const wrong = misplaced(view, act as Act, session, belongingTo('review', session))
  if (wrong !== undefined) return wrong
  const promised = view.cited(commitment) as CommitmentState | undefined
  if (promised === undefined) return voidFor('no-such-commitment', { record: commitment })
  const status = commitmentStatus(promised, view.members)
  if (status === 'fulfilled') return voidFor('done-already')
  if (status === 'proposed') return voidFor('only-proposed')
  return isPut(view.state ?? empty, commitment) ? voidFor('put-already') : effective
}
