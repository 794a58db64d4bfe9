/** What a list shows of the table. */
import type { Summary } from '../kernel/summary.ts'
import { awaitedByTerms } from '../kernel/waiting.ts'
import { statusOf, tableInForce } from './reading.ts'
import type { ClassificationState } from './schema.ts'

export const summary = (state: ClassificationState, members: readonly string[]): Summary => ({
  status: statusOf(state, members),
  open: statusOf(state, members) === 'proposed',
  waitingFor: awaitedByTerms(state.terms, members),
  since: null,
  due: null,
  sides: [],
  about: [],
  dates: {},
  counts: { levels: tableInForce(state, members)?.levels.length ?? 0 },
})
