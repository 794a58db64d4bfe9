/**
 * How a commitment changes.
 *
 *  crossing acts            outcome
 *  claim   ∥ dispute        the dispute is of an earlier statement; the claim stands unanswered
 *  claim   ∥ claim          two claims stand, each side's own; confirming either closes it
 *  evidence ∥ evidence      both stand
 *  propose ∥ accept         see `kernel/terms.ts`;  correct ∥ confirm: see `kernel/statement.ts`
 */
import type { Act } from '../kernel/act.ts'
import type { ActOf } from '../kernel/rules.ts'
import { evolveAnswer, evolveStating } from '../kernel/statement.ts'
import { evolveTermsAnswer, evolveWording } from '../kernel/terms.ts'
import type { acts, CommitmentState } from './schema.ts'

export const empty: CommitmentState = { statements: [], terms: [] }

export const evolve = (before: CommitmentState | undefined, act: ActOf<typeof acts>): CommitmentState => {
  const state = before ?? empty
  switch (act.act) {
    case 'proposed':
      return { ...state, terms: evolveWording(state.terms, act as Act) }
    case 'accepted':
    case 'declined':
      return { ...state, terms: evolveTermsAnswer(state.terms, act as Act) }
    case 'reported':
    case 'evidence':
    case 'claimed':
      return { ...state, statements: evolveStating(state.statements, act as Act) }
    case 'confirmed':
    case 'disputed':
      return { ...state, statements: evolveAnswer(state.statements, act as Act) }
  }
}
