/** What a delegation's state says: which list to show, and on whose word. */
import { stanceOf } from '../kernel/statement.ts'
import type { DelegationState, DelegationStatement, ListedFields } from './schema.ts'

/** The authority's own list. */
export const isOwn = ({ by, fields }: DelegationStatement): boolean => by === fields.of

/** Lists told of the authority by others. */
export const toldLists = (state: DelegationState): readonly DelegationStatement[] =>
  state.statements.filter((each) => !isOwn(each))

/** The authority's own list, else the newest told of it that it confirmed, else the newest that it has not disputed. */
export const listShown = (state: DelegationState): DelegationStatement | undefined => {
  const newestFirst = [...toldLists(state)].reverse()
  const stance = (each: DelegationStatement) => stanceOf(each, each.fields.of)
  return (
    state.statements.find(isOwn) ??
    newestFirst.find((each) => stance(each) === 'confirmed') ??
    newestFirst.find((each) => stance(each) === 'unconfirmed') ??
    newestFirst[0]
  )
}

/** In order of precedence. */
export const membersShown = (state: DelegationState): ListedFields['members'] =>
  [...(listShown(state)?.fields.members ?? [])].sort((a, b) => a.order - b.order)

/** `own`: listed by the authority itself. Else on the word of another: confirmed by the authority, or not, or disputed. */
export const statuses = ['own', 'confirmed', 'as-told', 'disputed'] as const

export type Status = (typeof statuses)[number]

export const statusOf = (state: DelegationState): Status => {
  const shown = listShown(state)
  if (shown === undefined) return 'as-told'
  if (isOwn(shown)) return 'own'
  const stance = stanceOf(shown, shown.fields.of)
  return stance === 'unconfirmed' ? 'as-told' : stance
}
