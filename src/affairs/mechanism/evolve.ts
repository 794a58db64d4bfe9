/**
 * How a mechanism changes.
 *
 *  crossing acts            outcome
 *  report  ∥ report         both stand, attributed; the one all members confirmed is shown, else the newest
 *  rename  ∥ rename         both stand, attributed
 *  propose ∥ report         terms and reports stand beside each other; agreed terms are in force
 *  propose ∥ accept         see `kernel/terms.ts`;  correct ∥ confirm: see `kernel/statement.ts`
 */
import type { Act } from '../kernel/act.ts'
import type { ActOf } from '../kernel/rules.ts'
import { evolveAnswer, evolveStating } from '../kernel/statement.ts'
import { evolveTermsAnswer, evolveWording } from '../kernel/terms.ts'
import type { acts, MechanismState } from './schema.ts'

export const empty: MechanismState = { statements: [], terms: [] }

export const evolve = (before: MechanismState | undefined, act: ActOf<typeof acts>): MechanismState => {
  const state = before ?? empty
  switch (act.act) {
    case 'proposed':
      return { ...state, terms: evolveWording(state.terms, act as Act) }
    case 'accepted':
    case 'declined':
      return { ...state, terms: evolveTermsAnswer(state.terms, act as Act) }
    case 'reported':
    case 'renamed':
      return { ...state, statements: evolveStating(state.statements, act as Act) }
    case 'confirmed':
    case 'disputed':
      return { ...state, statements: evolveAnswer(state.statements, act as Act) }
  }
}
