/** What may be done with a session. Given / when / then: `judge.test.ts`. */

import { shownFields as contactShown } from '../contact/reading.ts'
import type { ContactState } from '../contact/schema.ts'
import type { Act } from '../kernel/act.ts'
import { endsBeforeItStarts } from '../kernel/partial-date.ts'
import type { ActOf } from '../kernel/rules.ts'
import { judgeAnswer, judgeStating } from '../kernel/statement.ts'
import { judgeTermsAnswer, judgeWording } from '../kernel/terms.ts'
import { judgeToldOfTerms } from '../kernel/told-act.ts'
import { effective, type Verdict, voidFor } from '../kernel/verdict.ts'
import type { View } from '../kernel/view.ts'
import { empty } from './evolve.ts'
import { currentWordings, isHeldByAll, postponementsOf } from './reading.ts'
import type { acts, MeetingFields, SessionState } from './schema.ts'

type SessionAct = ActOf<typeof acts>

export const judge = (view: View<SessionState>, act: SessionAct): Verdict => {
  const state = view.state ?? empty
  switch (act.act) {
    case 'reported':
      return misfit(view, act.fields) ?? judgeStating(state.statements, view, act as Act)
    case 'proposed':
      if (isHeldByAll(state, view.members)) return voidFor('held-already')
      return misfit(view, act.fields) ?? judgeWording(state.terms, view, act as Act)
    case 'accepted':
    case 'declined':
      return judgeTermsAnswer(state.terms, view, act as Act)
    case 'postponed':
      return judgePostponement(view, act)
    case 'told':
      return judgeToldOfTerms(state.statements, state.terms, view, act as Act)
    case 'confirmed':
    case 'disputed':
      return judgeAnswer(state.statements, view, act as Act)
  }
}

/** Cadence and turn to host are read across the sessions of a mechanism, so the one named must be there. */
const misfit = (view: View, { mechanism, visit, start, end }: MeetingFields): Verdict | undefined => {
  if (mechanism !== null && view.cited(mechanism) === undefined)
    return voidFor('no-such-mechanism', { record: mechanism })
  if (visit !== null && !isVisit(view, visit)) return voidFor('no-such-visit', { record: visit })
  return endsBeforeItStarts(start, end) ? voidFor('ends-before-start') : undefined
}

const isVisit = (view: View, record: string): boolean => {
  const state = view.cited(record) as ContactState | undefined
  return state !== undefined && contactShown(state, view.members)?.kind === 'visit'
}

/** Of a date that is agreed or still under discussion; saying the same again is a double submit. */
const judgePostponement = (
  view: View<SessionState>,
  act: Extract<SessionAct, { readonly act: 'postponed' }>,
): Verdict => {
  const state = view.state ?? empty
  const { terms, ground, notBefore } = act.fields
  if (isHeldByAll(state, view.members)) return voidFor('held-already')
  if (!currentWordings(state, view.members).some(({ leaf }) => leaf === terms)) return voidFor('no-such-date')
  const last = postponementsOf(state, terms).findLast(({ by }) => by === act.authority)
  return last?.fields.ground === ground && last.fields.notBefore === notBefore
    ? voidFor('postponed-already')
    : effective
}
