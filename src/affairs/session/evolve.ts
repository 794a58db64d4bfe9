/**
 * How a session changes.
 *
 *  crossing acts            outcome
 *  propose  ∥ propose       two dates stand in one round, each with its author, until one side accepts the other's
 *  postpone ∥ accept        agreed, and postponed: the agreed date is history, a new one is a new round from it
 *  postpone ∥ postpone      both stand, each side's own
 *  postpone ∥ propose       the postponement is of the older date; the new proposal stands
 *  report   ∥ report        both stand, attributed: one side's "planned" does not undo the other's "held"
 *  told     ∥ own act       see `kernel/told-act.ts`;  correct ∥ confirm: see `kernel/statement.ts`
 */
import type { Act } from '../kernel/act.ts'
import type { ActOf } from '../kernel/rules.ts'
import { evolveAnswer, evolveStating } from '../kernel/statement.ts'
import { evolveTermsAnswer, evolveWording } from '../kernel/terms.ts'
import type { acts, SessionState } from './schema.ts'

export const empty: SessionState = { postponements: [], statements: [], terms: [] }

export const evolve = (before: SessionState | undefined, act: ActOf<typeof acts>): SessionState => {
  const state = before ?? empty
  switch (act.act) {
    case 'proposed':
      return { ...state, terms: evolveWording(state.terms, act as Act) }
    case 'accepted':
    case 'declined':
      return { ...state, terms: evolveTermsAnswer(state.terms, act as Act) }
    case 'postponed': {
      const { authority: by, fields, leaf, seq } = act
      return { ...state, postponements: [...state.postponements, { by, fields, leaf, seq }] }
    }
    case 'reported':
    case 'told':
      return { ...state, statements: evolveStating(state.statements, act as Act) }
    case 'confirmed':
    case 'disputed':
      return { ...state, statements: evolveAnswer(state.statements, act as Act) }
  }
}
