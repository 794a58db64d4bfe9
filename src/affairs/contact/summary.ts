/** What a list shows of a contact. */
import type { Summary } from '../kernel/summary.ts'
import { awaitedByStatements } from '../kernel/waiting.ts'
import { shownFields, statusOf } from './reading.ts'
import type { ContactState } from './schema.ts'

export const summary = (state: ContactState, members: readonly string[]): Summary => {
  const fields = shownFields(state, members)
  return {
    status: statusOf(state, members),
    open: false,
    waitingFor: awaitedByStatements(state.statements, members),
    since: fields?.start ?? null,
    due: null,
    sides: [],
    about: [],
    dates: { start: fields?.start ?? null, end: fields?.end ?? null },
    counts: { reports: state.statements.length },
  }
}
