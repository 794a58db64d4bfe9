/** What a list shows of an instrument. */
import type { Summary } from '../kernel/summary.ts'
import { awaitedByStatements } from '../kernel/waiting.ts'
import { dateOf, events, reports, statusOf } from './reading.ts'
import type { InstrumentState } from './schema.ts'

export const summary = (state: InstrumentState, members: readonly string[]): Summary => ({
  status: statusOf(state, members),
  waitingFor: awaitedByStatements(state.statements, members),
  dates: {
    signed: dateOf(state, members, 'signature'),
    inForce: dateOf(state, members, 'entry-into-force'),
    issued: dateOf(state, members, 'issue'),
  },
  counts: { reports: reports(state).length, events: events(state).length },
})
