/**
 * How a contact changes.
 *
 *  crossing acts          outcome
 *  report  ∥ report       both stand, attributed; the one all members confirmed is shown, else the newest
 *  correct ∥ confirm      see `kernel/statement.ts`
 */
import type { Act } from '../kernel/act.ts'
import type { ActOf } from '../kernel/rules.ts'
import { evolveAnswer, evolveStating } from '../kernel/statement.ts'
import type { acts, ContactState } from './schema.ts'

export const empty: ContactState = { statements: [] }

export const evolve = (before: ContactState | undefined, act: ActOf<typeof acts>): ContactState => {
  const state = before ?? empty
  switch (act.act) {
    case 'reported':
      return { statements: evolveStating(state.statements, act as Act) }
    case 'confirmed':
    case 'disputed':
      return { statements: evolveAnswer(state.statements, act as Act) }
  }
}
