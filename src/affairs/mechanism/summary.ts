/** What a list shows of a mechanism. */

import type { Summary } from '../kernel/summary.ts'
import { agreedTerms } from '../kernel/terms.ts'
import { awaited } from '../kernel/waiting.ts'
import { renamings, reports, statusOf, termsShown } from './reading.ts'
import type { MechanismState } from './schema.ts'

export const summary = (state: MechanismState, members: readonly string[]): Summary => {
  const status = statusOf(state, members)
  const terms = termsShown(state, members)
  const founded = terms?.founded ?? null
  return {
    status,
    open: status === 'proposed',
    waitingFor: awaited(state, members),
    since: founded,
    due: null,
    sides: [],
    about: terms?.leads.map(({ office }) => office) ?? [],
    dates: { founded },
    counts: {
      reports: reports(state).length,
      renamings: renamings(state).length,
      agreements: agreedTerms(state.terms, members).length,
    },
  }
}
