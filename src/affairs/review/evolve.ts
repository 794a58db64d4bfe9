/**
 * How a review changes.
 *
 *  crossing acts              outcome
 *  put    ∥ put, one          one item, put by both
 *  put    ∥ put, two          two items
 *  assess ∥ assess            both assessments stand, each with its author, until one side accepts the other's
 *  assess ∥ accept            not agreed, until the new assessment is accepted
 *  told   ∥ own act           see `kernel/told-act.ts`;  correct ∥ confirm: see `kernel/statement.ts`
 */
import type { Act } from '../kernel/act.ts'
import { evolveItemAnswer, evolveItemWording } from '../kernel/keyed-terms.ts'
import type { ActOf } from '../kernel/rules.ts'
import { evolveAnswer, evolveStating } from '../kernel/statement.ts'
import type { acts, Put, ReviewState } from './schema.ts'

export const empty: ReviewState = { items: [], puts: [], session: '', statements: [] }

export const evolve = (before: ReviewState | undefined, act: ActOf<typeof acts>): ReviewState => {
  const state = before ?? empty
  switch (act.act) {
    case 'put': {
      const { commitment, session } = act.fields
      return { ...state, puts: withPut(state.puts, commitment, act.authority), session }
    }
    case 'proposed':
      return { ...state, items: evolveItemWording(state.items, act as Act) }
    case 'accepted':
    case 'declined':
      return { ...state, items: evolveItemAnswer(state.items, act as Act) }
    case 'told':
      return { ...state, statements: evolveStating(state.statements, act as Act) }
    case 'confirmed':
    case 'disputed':
      return { ...state, statements: evolveAnswer(state.statements, act as Act) }
  }
}

const withPut = (puts: readonly Put[], commitment: string, by: string): readonly Put[] =>
  puts.some((put) => put.commitment === commitment)
    ? puts.map((put) => (put.commitment === commitment ? { ...put, by: [...put.by, by] } : put))
    : [...puts, { by: [by], commitment }]
