/** What a list shows of a mechanism. */

import type { Summary } from '../kernel/summary.ts'
import { agreedTerms } from '../kernel/terms.ts'
import { awaited } from '../kernel/waiting.ts'
import { renamings, reports, statusOf, termsShown } from './reading.ts'
import type { MechanismState } from './schema.ts'

export const summary = (state: MechanismState, members: readonly string[]): Summary => ({
  status: statusOf(state, members),
  waitingFor: awaited(state, members),
  dates: { founded: termsShown(state, members)?.founded ?? null },
  counts: {
    reports: reports(state).length,
    renamings: renamings(state).length,
    agreements: agreedTerms(state.terms, members).length,
  },
})
