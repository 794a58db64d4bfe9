/**
 * How the table changes.
 *
 *  crossing acts          outcome
 *  propose ∥ accept       see `kernel/terms.ts`
 *  new table ∥ marked act the act is judged by the table that was final in its own past; what it tells stays as marked
 */
import type { Act } from '../kernel/act.ts'
import type { ActOf } from '../kernel/rules.ts'
import { evolveTermsAnswer, evolveWording } from '../kernel/terms.ts'
import type { acts, ClassificationState } from './schema.ts'

export const empty: ClassificationState = { terms: [] }

export const evolve = (
  before: ClassificationState | undefined,
  act: ActOf<typeof acts>,
): ClassificationState => {
  const { terms } = before ?? empty
  switch (act.act) {
    case 'proposed':
      return { terms: evolveWording(terms, act as Act) }
    case 'accepted':
    case 'declined':
      return { terms: evolveTermsAnswer(terms, act as Act) }
  }
}
