/** What may be done with a commitment. Given / when / then: `judge.test.ts`. */
import { canonicalJson } from '../../ledger/strict-json.ts'
import { finalAt } from '../kernel/accord.ts'
import type { Act } from '../kernel/act.ts'
import { stateOfAuthority } from '../kernel/references.ts'
import type { ActOf } from '../kernel/rules.ts'
import { judgeAnswer, judgeStating } from '../kernel/statement.ts'
import { judgeTermsAnswer, judgeWording } from '../kernel/terms.ts'
import { judgeToldOfTerms } from '../kernel/told-act.ts'
import { effective, type Verdict, voidFor } from '../kernel/verdict.ts'
import type { View } from '../kernel/view.ts'
import { birthFrom } from '../text/births.ts'
import type { TextState } from '../text/schema.ts'
import { bornId } from './born-id.ts'
import { empty } from './evolve.ts'
import { inForce } from './reading.ts'
import type { acts, CommitmentState } from './schema.ts'

export const judge = (view: View<CommitmentState>, act: ActOf<typeof acts>): Verdict => {
  const { terms, statements } = view.state ?? empty
  switch (act.act) {
    case 'proposed':
      return judgeWording(terms, view, act as Act)
    case 'accepted':
    case 'declined':
      return judgeTermsAnswer(terms, view, act as Act)
    case 'born':
      return judgeBirth(view, act)
    case 'told':
      return judgeToldOfTerms(statements, terms, view, act as Act)
    case 'evidence':
      if ((act.fields.kind === 'redating') !== (act.fields.due !== null))
        return voidFor('redating-needs-date')
      return judgeStating(statements, view, act as Act)
    case 'claimed':
      return judgeClaim(view, act)
    case 'reported':
      return judgeStating(statements, view, act as Act)
    case 'confirmed':
    case 'disputed':
      return judgeAnswer(statements, view, act as Act)
  }
}

/** The text must be adopted beyond change where the act stands, and the act says what its paragraph says. */
const judgeBirth = (
  view: View<CommitmentState>,
  act: Extract<ActOf<typeof acts>, { readonly act: 'born' }>,
): Verdict => {
  const { text, paragraph } = act.fields
  if (view.state !== undefined && view.state.born !== null) return voidFor('born-already')
  const state = view.cited(text) as TextState | undefined
  if (state === undefined) return voidFor('no-such-text', { record: text })
  const digest = finalAt(state.adoption, view, view.members)
  if (digest === undefined) return voidFor('text-not-adopted', { record: text })
  const birth = birthFrom(text, state, view.members, paragraph)
  if (birth === undefined) return voidFor('commits-to-nothing', { paragraph })
  if (act.record !== bornId(digest, paragraph))
    return voidFor('not-its-name', { record: bornId(digest, paragraph) })
  return canonicalJson(birth) === canonicalJson(act.fields)
    ? effective
    : voidFor('not-as-adopted', { paragraph })
}

/** Only what both sides stand on can be claimed as done, and only by a side that had to do it. */
const judgeClaim = (view: View<CommitmentState>, act: ActOf<typeof acts>): Verdict => {
  const state = view.state ?? empty
  const terms = inForce(state, view.members)
  if (terms === undefined) return voidFor('not-agreed-yet')
  const { responsible } = terms
  const ours = [act.authority, stateOfAuthority(act.authority)]
  if (responsible.length > 0 && !responsible.some((each) => ours.includes(each)))
    return voidFor('not-responsible')
  if (terms.kind === 'standing') return voidFor('standing-never-done')
  return judgeStating(state.statements, view, act as Act)
}
