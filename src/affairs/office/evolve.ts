/**
 * How an office changes.
 *
 *  crossing acts              outcome
 *  introduce ∥ introduce      both stand, each authority's own; either may rename, both names are shown
 *  succeed (own) ∥ reported   both stand; the authority's own word is followed
 *  succeed (own) ∥ dispute    the dispute is of a report; an authority's own succession has no answer
 *  rename ∥ rename            both stand, attributed
 *  correct ∥ confirm          see `kernel/statement.ts`
 */
import type { Act } from '../kernel/act.ts'
import type { ActOf } from '../kernel/rules.ts'
import { evolveAnswer, evolveStating } from '../kernel/statement.ts'
import type { acts, OfficeState } from './schema.ts'

export const empty: OfficeState = { introductions: [], statements: [] }

export const evolve = (before: OfficeState | undefined, act: ActOf<typeof acts>): OfficeState => {
  const state = before ?? empty
  switch (act.act) {
    case 'introduced': {
      const introduction = { by: act.authority, seq: act.seq, since: act.fields.since }
      return { ...state, introductions: [...state.introductions, introduction] }
    }
    case 'reported':
    case 'renamed':
    case 'succeeded':
      return { ...state, statements: evolveStating(state.statements, act as Act) }
    case 'confirmed':
    case 'disputed':
      return { ...state, statements: evolveAnswer(state.statements, act as Act) }
  }
}
