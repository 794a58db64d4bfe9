/** What a list shows of an agenda. */
import type { Summary } from '../kernel/summary.ts'
import { awaited } from '../kernel/waiting.ts'
import { agendaShown, statusOf } from './reading.ts'
import type { AgendaState } from './schema.ts'

export const summary = (state: AgendaState, members: readonly string[]): Summary => {
  const fields = agendaShown(state, members)?.fields
  const status = statusOf(state, members)
  return {
    status,
    open: status === 'proposed',
    waitingFor: awaited(state, members),
    since: null,
    due: null,
    sides: [],
    about: fields === undefined ? [] : [fields.session],
    dates: {},
    counts: { items: fields?.items.length ?? 0 },
  }
}
