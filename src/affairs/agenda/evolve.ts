/**
 * How an agenda changes.
 *
 *  crossing acts          outcome
 *  propose ∥ propose      two agendas stand in one record, each with its author, until one side accepts the other's
 *  propose ∥ accept       see `kernel/terms.ts`
 *  told    ∥ own act      see `kernel/told-act.ts`;  correct ∥ confirm: see `kernel/statement.ts`
 */
import type { Act } from '../kernel/act.ts'
import type { ActOf } from '../kernel/rules.ts'
import { evolveAnswer, evolveStating } from '../kernel/statement.ts'
import { evolveTermsAnswer, evolveWording } from '../kernel/terms.ts'
import type { AgendaState, acts } from './schema.ts'

export const empty: AgendaState = { statements: [], terms: [] }

export const evolve = (before: AgendaState | undefined, act: ActOf<typeof acts>): AgendaState => {
  const state = before ?? empty
  switch (act.act) {
    case 'proposed':
      return { ...state, terms: evolveWording(state.terms, act as Act) }
    case 'accepted':
    case 'declined':
      return { ...state, terms: evolveTermsAnswer(state.terms, act as Act) }
    case 'told':
      return { ...state, statements: evolveStating(state.statements, act as Act) }
    case 'confirmed':
    case 'disputed':
      return { ...state, statements: evolveAnswer(state.statements, act as Act) }
  }
}
