/**
 * How a commitment changes.
 *
 *  crossing acts            outcome
 *  claim   ∥ dispute        the dispute is of an earlier statement; the claim stands unanswered
 *  claim   ∥ claim          two claims stand, each side's own; confirming either closes it
 *  evidence ∥ evidence      both stand
 *  born    ∥ born           one commitment: both say what the paragraph says, and the record has one name
 *  born    ∥ reported       both stand; what was born is in force
 *  told    ∥ own act        see `kernel/told-act.ts`
 *  propose ∥ accept         see `kernel/terms.ts`;  correct ∥ confirm: see `kernel/statement.ts`
 */
import type { Act } from '../kernel/act.ts'
import type { ActOf } from '../kernel/rules.ts'
import { evolveAnswer, evolveStating } from '../kernel/statement.ts'
import { evolveTermsAnswer, evolveWording } from '../kernel/terms.ts'
import type { acts, CommitmentState } from './schema.ts'

export const empty: CommitmentState = { born: null, statements: [], terms: [] }

export const evolve = (before: CommitmentState | undefined, act: ActOf<typeof acts>): CommitmentState => {
  const state = before ?? empty
  switch (act.act) {
    case 'proposed':
      return { ...state, terms: evolveWording(state.terms, act as Act) }
    case 'accepted':
    case 'declined':
      return { ...state, terms: evolveTermsAnswer(state.terms, act as Act) }
    case 'born':
      return { ...state, born: state.born ?? act.fields }
    case 'reported':
    case 'evidence':
    case 'claimed':
    case 'told':
      return { ...state, statements: evolveStating(state.statements, act as Act) }
    case 'confirmed':
    case 'disputed':
      return { ...state, statements: evolveAnswer(state.statements, act as Act) }
  }
}
