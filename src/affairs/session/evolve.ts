/**
 * How a session changes.
 *
 *  crossing acts          outcome
 *  report  ∥ report       both stand, attributed: one side's "planned" does not undo the other's "held"
 *  correct ∥ confirm      see `kernel/statement.ts`
 */
import type { Act } from '../kernel/act.ts'
import type { ActOf } from '../kernel/rules.ts'
import { evolveAnswer, evolveStating } from '../kernel/statement.ts'
import type { acts, SessionState } from './schema.ts'

export const empty: SessionState = { statements: [] }

export const evolve = (before: SessionState | undefined, act: ActOf<typeof acts>): SessionState => {
  const state = before ?? empty
  switch (act.act) {
    case 'reported':
      return { statements: evolveStating(state.statements, act as Act) }
    case 'confirmed':
    case 'disputed':
      return { statements: evolveAnswer(state.statements, act as Act) }
  }
}
