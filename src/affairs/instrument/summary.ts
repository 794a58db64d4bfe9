/** What a list shows of an instrument. */
import type { Summary } from '../kernel/summary.ts'
import { awaitedByStatements } from '../kernel/waiting.ts'
import { dateOf, events, reports, statusOf } from './reading.ts'
import type { InstrumentState } from './schema.ts'

export const summary = (state: InstrumentState, members: readonly string[]): Summary => {
  const status = statusOf(state, members)
  const dates = {
    signed: dateOf(state, members, 'signature'),
    inForce: dateOf(state, members, 'entry-into-force'),
    issued: dateOf(state, members, 'issue'),
  }
  return {
    status,
    open: status === 'in-preparation' || status === 'signed',
    waitingFor: awaitedByStatements(state.statements, members),
    since: dates.signed ?? dates.issued ?? dates.inForce,
    due: null,
    sides: [],
    about: [],
    dates,
    counts: { reports: reports(state).length, events: events(state).length },
  }
}
