/** What an agenda's state says: which wording to go by, and where it stands. */
import { bracketsOf } from '../kernel/keyed-terms.ts'
import type { Wording } from '../kernel/terms.ts'
import { type TermsStatus, termsStatus, termsStatuses } from '../kernel/terms-status.ts'
import { toldIn, wordingWithTold } from '../kernel/told-act.ts'
import type { AgendaState, TermsFields } from './schema.ts'

/** The agenda agreed, be it as told; else the newest on which someone stands; else the newest of all. */
export const agendaShown = (
  state: AgendaState,
  members: readonly string[],
): Wording<TermsFields> | undefined =>
  wordingWithTold(state.terms, toldIn(state.statements), members)?.wording ??
  bracketsOf(state.terms, members).at(-1)?.wording ??
  state.terms.at(-1)?.wordings.at(-1)

export const statuses = termsStatuses

export const statusOf = (state: AgendaState, members: readonly string[]): TermsStatus =>
  termsStatus(state.terms, toldIn(state.statements), members)
