/** What a list shows of an agenda. */
import type { Summary } from '../kernel/summary.ts'
import { awaited } from '../kernel/waiting.ts'
import { agendaShown, statusOf } from './reading.ts'
import type { AgendaState } from './schema.ts'

export const summary = (state: AgendaState, members: readonly string[]): Summary => ({
  status: statusOf(state, members),
  waitingFor: awaited(state, members),
  dates: {},
  counts: { items: agendaShown(state, members)?.fields.items.length ?? 0 },
})
