/** What a list shows of a commitment. */
import type { Summary } from '../kernel/summary.ts'
import { awaited } from '../kernel/waiting.ts'
import { claims, dueHistory, evidenceOf, statusOf, termsShown } from './reading.ts'
import type { CommitmentState } from './schema.ts'

export const summary = (state: CommitmentState, members: readonly string[]): Summary => ({
  status: statusOf(state, members),
  waitingFor: awaited(state, members),
  dates: {
    madeOn: termsShown(state, members)?.madeOn ?? null,
    due: dueHistory(state, members).at(-1) ?? null,
  },
  counts: {
    evidence: evidenceOf(state).length,
    restatements: evidenceOf(state, 'restatement').length,
    redatings: evidenceOf(state, 'redating').length,
    claims: claims(state).length,
  },
})
