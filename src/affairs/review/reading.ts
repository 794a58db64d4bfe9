/** What a review's state says: the sheet, and what of it goes on to the next session. */
import { bracketsOf, termsOfItem } from '../kernel/keyed-terms.ts'
import type { Marking } from '../kernel/marking.ts'
import { type TermsStatus, termsStatus } from '../kernel/terms-status.ts'
import { type Basis, toldIn, wordingWithTold } from '../kernel/told-act.ts'
import type { Assessment, ReviewState } from './schema.ts'

export const isPut = (state: ReviewState, commitment: string): boolean =>
  state.puts.some((put) => put.commitment === commitment)

export interface Assessed {
  readonly assessment: Assessment
  /** New date, of `redated`. */
  readonly due: string | null
  readonly marking: Marking
  /** Leaf of the act that worded it, whose body has the remark. */
  readonly leaf: string
  readonly by: string
}

export interface SheetRow {
  /** Record id. */
  readonly commitment: string
  readonly putBy: readonly string[]
  readonly status: 'not-assessed' | TermsStatus
  /** What both say, and on what that rests; null while they do not. */
  readonly agreed: (Assessed & { readonly basis: Basis }) | null
  /** Assessments that are proposed and not agreed by acts of all, each with who stands on it. */
  readonly proposed: readonly (Assessed & { readonly parties: readonly string[] })[]
}

/** One row a commitment, in the order in which they were put. */
export const sheet = (state: ReviewState, members: readonly string[]): readonly SheetRow[] => {
  const told = toldIn(state.statements)
  return state.puts.map(({ commitment, by: putBy }) => {
    const terms = termsOfItem(state.items, commitment)
    const toldOfIt = told.filter(({ fields }) => fields.key === commitment)
    const found = wordingWithTold(terms, toldOfIt, members)
    return {
      agreed: found === undefined ? null : { ...assessed(found.wording), basis: found.basis },
      commitment,
      proposed: bracketsOf(terms, members).map(({ parties, wording }) => ({ ...assessed(wording), parties })),
      putBy,
      status: terms.length === 0 ? 'not-assessed' : termsStatus(terms, toldOfIt, members),
    }
  })
}

const assessed = ({
  by,
  fields,
  leaf,
}: {
  readonly by: string
  readonly leaf: string
  readonly fields: Pick<Assessed, 'assessment' | 'due' | 'marking'>
}): Assessed => ({
  assessment: fields.assessment,
  by,
  due: fields.due,
  leaf,
  marking: fields.marking,
})

/** After these nothing is left to be done. */
const closing: readonly Assessment[] = ['done', 'overtaken', 'dropped']

/** `both`: by acts of both, or as told and confirmed. `as-told`: on the word of one side alone. */
export const closedBy = ({ agreed }: SheetRow): 'both' | 'as-told' | undefined => {
  if (agreed === null || !closing.includes(agreed.assessment)) return undefined
  return agreed.basis === 'told' ? 'as-told' : 'both'
}

export interface CarriedOver {
  readonly commitment: string
  readonly agreed: SheetRow['agreed']
  /** One side tells that both closed it; until the other confirms it goes on. */
  readonly closedAsTold: boolean
}

/** What goes on to the next session: everything put that both have not closed. */
export const carriedOver = (state: ReviewState, members: readonly string[]): readonly CarriedOver[] =>
  sheet(state, members)
    .filter((row) => closedBy(row) !== 'both')
    .map((row) => ({
      agreed: row.agreed,
      closedAsTold: closedBy(row) === 'as-told',
      commitment: row.commitment,
    }))

export const statuses = ['open', 'reviewed', 'reviewed-as-told'] as const

export type Status = (typeof statuses)[number]

/** `open` while something put has no assessment that both stand on, be it as told. */
export const statusOf = (state: ReviewState, members: readonly string[]): Status => {
  const rows = sheet(state, members)
  if (rows.length === 0 || rows.some(({ agreed }) => agreed === null)) return 'open'
  return rows.some(({ agreed }) => agreed?.basis === 'told') ? 'reviewed-as-told' : 'reviewed'
}
