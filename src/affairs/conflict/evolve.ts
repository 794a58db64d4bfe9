/**
 * How a conflict changes.
 *
 *  crossing acts          outcome
 *  report  ∥ report       both stand, attributed; the one all members confirmed is shown, else the newest
 *  correct ∥ confirm      see `kernel/statement.ts`
 */
import type { Act } from '../kernel/act.ts'
import type { ActOf } from '../kernel/rules.ts'
import { evolveAnswer, evolveStating } from '../kernel/statement.ts'
import type { acts, ConflictState } from './schema.ts'

export const empty: ConflictState = { statements: [] }

export const evolve = (before: ConflictState | undefined, act: ActOf<typeof acts>): ConflictState => {
  const state = before ?? empty
  switch (act.act) {
    case 'reported':
      return { statements: evolveStating(state.statements, act as Act) }
    case 'confirmed':
    case 'disputed':
      return { statements: evolveAnswer(state.statements, act as Act) }
  }
}
