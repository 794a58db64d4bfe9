/** What a contact's state says: what is shown of it, and where it stands. */
import { shownOf } from '../kernel/shown.ts'
import { standingOf } from '../kernel/statement.ts'
import type { ContactState, ReportedFields } from './schema.ts'

export const shownFields = (state: ContactState, members: readonly string[]): ReportedFields | undefined =>
  shownOf(state.statements, members)?.fields

export const statuses = ['reported', 'confirmed', 'disputed'] as const

export type Status = (typeof statuses)[number]

export const statusOf = (state: ContactState, members: readonly string[]): Status => {
  const shown = shownOf(state.statements, members)
  const standing = shown && standingOf(shown, members)
  return standing === undefined || standing === 'unconfirmed' ? 'reported' : standing
}
