/** What a session's state says: what is shown of it, and where it stands. */
import { shownOf } from '../kernel/shown.ts'
import { standingOf } from '../kernel/statement.ts'
import type { ReportedFields, SessionState, SessionStatement } from './schema.ts'

/** The statement to show. That it was held tells more than that it was planned. */
const shown = (state: SessionState, members: readonly string[]): SessionStatement | undefined => {
  const held = state.statements.filter(
    (each) => each.fields.stage === 'held' && standingOf(each, members) !== 'disputed',
  )
  return shownOf(held.length > 0 ? held : state.statements, members)
}

export const shownFields = (state: SessionState, members: readonly string[]): ReportedFields | undefined =>
  shown(state, members)?.fields

export const statuses = ['planned', 'reported', 'confirmed', 'disputed'] as const

export type Status = (typeof statuses)[number]

/** `reported`: said to have been held, by one side alone. */
export const statusOf = (state: SessionState, members: readonly string[]): Status => {
  const statement = shown(state, members)
  if (statement === undefined) return 'planned'
  const standing = standingOf(statement, members)
  if (standing === 'disputed') return 'disputed'
  if (statement.fields.stage === 'planned') return 'planned'
  return standing === 'confirmed' ? 'confirmed' : 'reported'
}
