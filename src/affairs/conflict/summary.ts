/** What a list shows of a conflict between sources. */
import type { Summary } from '../kernel/summary.ts'
import { awaitedByStatements } from '../kernel/waiting.ts'
import { shownFields, statusOf } from './reading.ts'
import type { ConflictState } from './schema.ts'

export const summary = (state: ConflictState, members: readonly string[]): Summary => {
  const fields = shownFields(state, members)
  const status = statusOf(state, members)
  return {
    status,
    open: status === 'open',
    waitingFor: awaitedByStatements(state.statements, members),
    since: null,
    due: null,
    sides: [],
    about: [...new Set(fields?.about.map(({ record }) => record))],
    dates: {},
    counts: { readings: fields?.readings ?? 0, about: fields?.about.length ?? 0 },
  }
}
