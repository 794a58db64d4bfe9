/** Where a statement of a record stands with the other sides, by the leaf that words it. */
import { type Standing, type Statement, standingOf } from '../../affairs/kernel/statement.ts'

/** Undefined where the act is no statement, or one whose wording was corrected since. */
export const standingIn = (
  state: Readonly<Record<string, unknown>>,
  leaf: string,
  members: readonly string[],
): Standing | undefined => {
  const statement = statementsOf(state).find(({ leaves }) => leaves.at(-1) === leaf)
  return statement && standingOf(statement, members)
}

export const statementsOf = (state: Readonly<Record<string, unknown>>): readonly Statement[] =>
  Array.isArray(state.statements) ? (state.statements as readonly Statement[]) : []
