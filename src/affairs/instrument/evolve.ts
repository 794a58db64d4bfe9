/**
 * How an instrument changes.
 *
 *  crossing acts          outcome
 *  event   ∥ event        both stand; the furthest stage that nobody disputes is where it has come to
 *  report  ∥ report       both stand, attributed
 *  correct ∥ confirm      see `kernel/statement.ts`
 */
import type { Act } from '../kernel/act.ts'
import type { ActOf } from '../kernel/rules.ts'
import { evolveAnswer, evolveStating } from '../kernel/statement.ts'
import type { acts, InstrumentState } from './schema.ts'

export const empty: InstrumentState = { statements: [] }

export const evolve = (before: InstrumentState | undefined, act: ActOf<typeof acts>): InstrumentState => {
  const state = before ?? empty
  switch (act.act) {
    case 'reported':
    case 'event':
      return { statements: evolveStating(state.statements, act as Act) }
    case 'confirmed':
    case 'disputed':
      return { statements: evolveAnswer(state.statements, act as Act) }
  }
}
