/** What a list shows of a session. */
import type { Summary } from '../kernel/summary.ts'
import { awaited } from '../kernel/waiting.ts'
import { postponementInForce, reports, shownFields, statusOf } from './reading.ts'
import type { SessionState } from './schema.ts'

export const summary = (state: SessionState, members: readonly string[]): Summary => {
  const fields = shownFields(state, members)
  return {
    status: statusOf(state, members),
    waitingFor: awaited(state, members),
    dates: {
      start: fields?.start ?? null,
      end: fields?.end ?? null,
      notBefore: postponementInForce(state, members)?.fields.notBefore ?? null,
    },
    counts: { reports: reports(state).length, postponements: state.postponements.length },
  }
}
