/**
 * Who is waited for: members who have said neither yes nor no to what stands. Read from the newest state, for lists and
 * for the page of what is open; no rule depends on it.
 */
import { agreed, no, positionOf } from './accord.ts'
import type { KeyedTerms } from './keyed-terms.ts'
import { type Statement, stanceOf } from './statement.ts'
import type { Round, Terms } from './terms.ts'
import { standsInRound, type ToldStatement, toldIn } from './told-act.ts'

/** Members who have not answered the current wording of some statement; ascending. */
export const awaitedByStatements = (
  statements: readonly Statement[],
  members: readonly string[],
): readonly string[] =>
  members.filter((member) => statements.some((each) => stanceOf(each, member) === 'unconfirmed'))

/**
 * Members who have not answered a wording that its author still stands on, in a round that is not closed; ascending. Whose
 * answer is told (`told`: of these terms) has answered; it is waited for by what is told of it, until it confirms that.
 */
export const awaitedByTerms = (
  terms: Terms,
  members: readonly string[],
  told: readonly ToldStatement[] = [],
): readonly string[] => {
  const open = terms.filter((round) => agreed(round.accord, members) === undefined)
  return members.filter((member) => open.some((round) => owesAnswer(round, member, told, members)))
}

const owesAnswer = (
  round: Round,
  member: string,
  told: readonly ToldStatement[],
  members: readonly string[],
): boolean => {
  const stand = standsInRound(round, told, members).find(({ party }) => party === member)
  if (stand?.digest === no) return false
  return round.wordings.some(
    ({ by, leaf }) => positionOf(round.accord, by) === leaf && stand?.digest !== leaf,
  )
}

/** Likewise for any of the items; `told` names each item by its key. */
export const awaitedByItems = (
  items: KeyedTerms,
  members: readonly string[],
  told: readonly ToldStatement[] = [],
): readonly string[] =>
  inAnyOf(
    members,
    ...items.map(({ key, terms }) =>
      awaitedByTerms(
        terms,
        members,
        told.filter(({ fields }) => fields.key === key),
      ),
    ),
  )

/** Both together; ascending. */
export const awaited = (
  state: { readonly terms: Terms; readonly statements: readonly Statement[] },
  members: readonly string[],
): readonly string[] =>
  inAnyOf(
    members,
    awaitedByTerms(state.terms, members, toldIn(state.statements)),
    awaitedByStatements(state.statements, members),
  )

/** Members that stand in any of the lists; ascending. */
export const inAnyOf = (
  members: readonly string[],
  ...lists: readonly (readonly string[])[]
): readonly string[] => members.filter((member) => lists.some((list) => list.includes(member)))
