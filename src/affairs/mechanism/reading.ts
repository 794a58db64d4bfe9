/** What a mechanism's state says: terms in force, terms to show, where it stands. */
import { shownOf } from '../kernel/shown.ts'
import { standingOf } from '../kernel/statement.ts'
import { agreedTerms } from '../kernel/terms.ts'
import type { MechanismState, ReportedFields, TermsFields } from './schema.ts'

type AnyTerms = TermsFields | ReportedFields

export const reports = (state: MechanismState) => state.statements.filter((each) => each.what === 'reported')

export const renamings = (state: MechanismState) => state.statements.filter((each) => each.what === 'renamed')

/** Terms that all members stand on: agreed here, or reported and confirmed. */
export const inForce = (state: MechanismState, members: readonly string[]): AnyTerms | undefined =>
  agreedTerms(state.terms, members).at(-1)?.fields ??
  reports(state).find((report) => standingOf(report, members) === 'confirmed')?.fields

/** Terms to show: those in force, else what is reported, else the newest proposal. */
export const termsShown = (state: MechanismState, members: readonly string[]): AnyTerms | undefined =>
  inForce(state, members) ??
  shownOf(reports(state), members)?.fields ??
  state.terms.at(-1)?.wordings.at(-1)?.fields

export const statuses = ['agreed', 'confirmed', 'reported', 'disputed', 'proposed'] as const

export type Status = (typeof statuses)[number]

export const statusOf = (state: MechanismState, members: readonly string[]): Status => {
  if (agreedTerms(state.terms, members).length > 0) return 'agreed'
  const shown = shownOf(reports(state), members)
  if (shown === undefined) return 'proposed'
  const standing = standingOf(shown, members)
  return standing === 'unconfirmed' ? 'reported' : standing
}
