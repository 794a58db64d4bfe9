/** What an office's state says: whose it is, and which office stands in its place now. */
import { stateOfAuthority } from '../kernel/references.ts'
import { shownOf } from '../kernel/shown.ts'
import { standingOf } from '../kernel/statement.ts'
import type { OfficeState, OfficeStatement } from './schema.ts'

type Succession = Extract<OfficeStatement, { readonly what: 'succeeded' }>

export const isOwnedBy = (state: OfficeState, authority: string): boolean =>
  state.introductions.some((introduction) => introduction.by === authority)

export const successions = (state: OfficeState): readonly Succession[] =>
  state.statements.filter((each) => each.what === 'succeeded')

/** Said by the authority of the office itself: irrevocable, and nobody else's to answer. */
export const ownSuccession = (state: OfficeState): Succession | undefined =>
  successions(state).find((each) => each.fields.certainty === 'own')

/** The office that follows this one: as its own authority says, else as reported and not disputed. */
export const successorOf = (state: OfficeState, members: readonly string[]): string | undefined => {
  const own = ownSuccession(state)
  if (own !== undefined) return own.fields.successor
  const told = shownOf(successions(state), members)
  return told !== undefined && standingOf(told, members) !== 'disputed' ? told.fields.successor : undefined
}

/** ISO 3166 code of the state it belongs to: by the authority that introduced it, else as reported. */
export const stateOfOffice = (state: OfficeState, members: readonly string[]): string | undefined => {
  const owner = state.introductions[0]?.by
  if (owner !== undefined) return stateOfAuthority(owner)
  const reports = state.statements.filter((each) => each.what === 'reported')
  return shownOf(reports, members)?.fields.state
}

/**
 * The office and those that followed it, oldest first; the last is in charge now. Two successions written at the same time
 * may point at each other: the chain ends before it would come back.
 */
export const succession = (
  officeAt: (record: string) => OfficeState | undefined,
  members: readonly string[],
  office: string,
): readonly string[] => {
  const chain = [office]
  for (;;) {
    const state = officeAt(chain.at(-1) ?? office)
    const next = state && successorOf(state, members)
    if (next === undefined || chain.includes(next)) return chain
    chain.push(next)
  }
}

export const currentOffice = (
  officeAt: (record: string) => OfficeState | undefined,
  members: readonly string[],
  office: string,
): string => succession(officeAt, members, office).at(-1) ?? office

export const statuses = ['introduced', 'reported', 'confirmed', 'disputed', 'succeeded'] as const

export type Status = (typeof statuses)[number]

export const statusOf = (state: OfficeState, members: readonly string[]): Status => {
  if (successorOf(state, members) !== undefined) return 'succeeded'
  if (state.introductions.length > 0) return 'introduced'
  const reports = state.statements.filter((each) => each.what === 'reported')
  const shown = shownOf(reports, members)
  const standing = shown && standingOf(shown, members)
  return standing === undefined || standing === 'unconfirmed' ? 'reported' : standing
}
