/** The clock of a commitment: its latest date, while it is open. */
import type { Deadline } from '../kernel/deadline.ts'
import { lastDay } from '../kernel/partial-date.ts'
import { dueHistory, isOpen, statusOf, termsShown } from './reading.ts'
import type { CommitmentState } from './schema.ts'

export const deadlines = (state: CommitmentState, members: readonly string[]): readonly Deadline[] => {
  const due = dueHistory(state, members).at(-1)
  const last = due === undefined ? undefined : lastDay(due)
  if (last === undefined || !isOpen(statusOf(state, members))) return []
  return [{ kind: 'due', lastDay: last, of: termsShown(state, members)?.responsible ?? [] }]
}
