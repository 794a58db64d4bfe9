/** What a list shows of a session. */
import type { Summary } from '../kernel/summary.ts'
import { awaited } from '../kernel/waiting.ts'
import { isDead, postponementInForce, reports, shownFields, statusOf } from './reading.ts'
import type { SessionState } from './schema.ts'

export const summary = (state: SessionState, members: readonly string[]): Summary => {
  const fields = shownFields(state, members)
  const status = statusOf(state, members)
  return {
    status,
    open: !isDead(status) && status !== 'reported' && status !== 'confirmed',
    waitingFor: awaited(state, members),
    since: fields?.start ?? null,
    due: null,
    sides: fields?.hosts ?? [],
    about: [fields?.mechanism, fields?.visit].filter((record) => record != null),
    dates: {
      start: fields?.start ?? null,
      end: fields?.end ?? null,
      notBefore: postponementInForce(state, members)?.fields.notBefore ?? null,
    },
    counts: { reports: reports(state).length, postponements: state.postponements.length },
  }
}
