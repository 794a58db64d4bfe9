/** What a list shows of a session. */
import type { Summary } from '../kernel/summary.ts'
import { awaitedByStatements } from '../kernel/waiting.ts'
import { shownFields, statusOf } from './reading.ts'
import type { SessionState } from './schema.ts'

export const summary = (state: SessionState, members: readonly string[]): Summary => {
  const fields = shownFields(state, members)
  const status = statusOf(state, members)
  return {
    status,
    open: status === 'planned',
    waitingFor: awaitedByStatements(state.statements, members),
    since: fields?.start ?? null,
    due: null,
    sides: fields?.hosts ?? [],
    about: fields === undefined ? [] : [fields.mechanism],
    dates: { start: fields?.start ?? null, end: fields?.end ?? null },
    counts: { reports: state.statements.length },
  }
}
