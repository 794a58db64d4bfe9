/** What a list shows of an office. */
import type { Summary } from '../kernel/summary.ts'
import { awaitedByStatements } from '../kernel/waiting.ts'
import { statusOf, successions } from './reading.ts'
import type { OfficeState } from './schema.ts'

export const summary = (state: OfficeState, members: readonly string[]): Summary => ({
  status: statusOf(state, members),
  waitingFor: awaitedByStatements(
    state.statements.filter((each) => each.fields.certainty !== 'own' || each.what === 'reported'),
    members,
  ),
  dates: {
    since: state.introductions[0]?.since ?? null,
    succeededOn: successions(state).at(-1)?.fields.happenedOn ?? null,
  },
  counts: {
    renamings: state.statements.filter((each) => each.what === 'renamed').length,
    successions: successions(state).length,
  },
})
