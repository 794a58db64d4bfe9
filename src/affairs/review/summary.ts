/** What a list shows of a review. */

import type { Summary } from '../kernel/summary.ts'
import { toldIn } from '../kernel/told-act.ts'
import { awaitedByItems, awaitedByStatements, inAnyOf } from '../kernel/waiting.ts'
import { closedBy, sheet, statusOf } from './reading.ts'
import type { ReviewState } from './schema.ts'

export const summary = (state: ReviewState, members: readonly string[]): Summary => {
  const rows = sheet(state, members)
  return {
    status: statusOf(state, members),
    waitingFor: inAnyOf(
      members,
      awaitedByItems(state.items, members, toldIn(state.statements)),
      awaitedByStatements(state.statements, members),
    ),
    dates: {},
    counts: {
      put: rows.length,
      agreed: rows.filter(({ agreed }) => agreed !== null && agreed.basis !== 'told').length,
      agreedAsTold: rows.filter(({ agreed }) => agreed?.basis === 'told').length,
      carriedOver: rows.filter((row) => closedBy(row) !== 'both').length,
    },
  }
}
