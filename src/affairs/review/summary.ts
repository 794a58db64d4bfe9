/** What a list shows of a review. */

import type { Summary } from '../kernel/summary.ts'
import { toldIn } from '../kernel/told-act.ts'
import { awaitedByItems, awaitedByStatements, inAnyOf } from '../kernel/waiting.ts'
import { closedBy, sheet, statusOf } from './reading.ts'
import type { ReviewState } from './schema.ts'

export const summary = (state: ReviewState, members: readonly string[]): Summary => {
  const rows = sheet(state, members)
  const status = statusOf(state, members)
  return {
    status,
    open: status === 'open',
    waitingFor: inAnyOf(
      members,
      awaitedByItems(state.items, members, toldIn(state.statements)),
      awaitedByStatements(state.statements, members),
    ),
    since: null,
    due: null,
    sides: [],
    // So that a commitment is found to have been put, and where.
    about: [state.session, ...rows.map(({ commitment }) => commitment)],
    dates: {},
    counts: {
      put: rows.length,
      agreed: rows.filter(({ agreed }) => agreed !== null && agreed.basis !== 'told').length,
      agreedAsTold: rows.filter(({ agreed }) => agreed?.basis === 'told').length,
      carriedOver: rows.filter((row) => closedBy(row) !== 'both').length,
    },
  }
}
