/**
 * Of several statements about the same thing, the one to show: what every member stands on, else the newest that nobody
 * disputes, else the newest. Showing decides nothing: the others stay in the record, each with its author.
 */
import { type Statement, standingOf } from './statement.ts'

export const shownOf = <S extends Statement>(
  statements: readonly S[],
  members: readonly string[],
): S | undefined => {
  const newestFirst = [...statements].reverse()
  return (
    newestFirst.find((each) => standingOf(each, members) === 'confirmed') ??
    newestFirst.find((each) => standingOf(each, members) === 'unconfirmed') ??
    newestFirst[0]
  )
}
