/**
 * How a delegation changes.
 *
 *  crossing acts          outcome
 *  own list ∥ told list   both stand, attributed; the authority's own list is shown
 *  told     ∥ told        both stand, attributed (three parties)
 *  correct  ∥ confirm     see `kernel/statement.ts`
 */
import type { Act } from '../kernel/act.ts'
import type { ActOf } from '../kernel/rules.ts'
import { evolveAnswer, evolveStating } from '../kernel/statement.ts'
import type { acts, DelegationState } from './schema.ts'

export const empty: DelegationState = { statements: [] }

export const evolve = (before: DelegationState | undefined, act: ActOf<typeof acts>): DelegationState => {
  const state = before ?? empty
  switch (act.act) {
    case 'listed':
      return { statements: evolveStating(state.statements, act as Act) }
    case 'confirmed':
    case 'disputed':
      return { statements: evolveAnswer(state.statements, act as Act) }
  }
}
