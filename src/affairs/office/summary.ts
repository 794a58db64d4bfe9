/** What a list shows of an office. */
import type { Summary } from '../kernel/summary.ts'
import { awaitedByStatements } from '../kernel/waiting.ts'
import { stateOfOffice, statusOf, successions } from './reading.ts'
import type { OfficeState } from './schema.ts'

export const summary = (state: OfficeState, members: readonly string[]): Summary => {
  const since = state.introductions[0]?.since ?? null
  const of = stateOfOffice(state, members)
  return {
    status: statusOf(state, members),
    open: false,
    waitingFor: awaitedByStatements(
      state.statements.filter((each) => each.fields.certainty !== 'own' || each.what === 'reported'),
      members,
    ),
    since,
    due: null,
    sides: of === undefined ? [] : [of],
    about: [],
    dates: { since, succeededOn: successions(state).at(-1)?.fields.happenedOn ?? null },
    counts: {
      renamings: state.statements.filter((each) => each.what === 'renamed').length,
      successions: successions(state).length,
    },
  }
}
