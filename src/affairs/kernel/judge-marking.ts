/**
 * A marked act cites the table of classification, which must be final at the act's own cut, and its level is at most the
 * lowest ceiling that any member has there: nobody is sent what it has said it cannot keep. A table is changed in a new
 * round of its terms; until that is final the one before it counts.
 */
import type { JsonObject } from '../../ledger/strict-json.ts'
import { classificationTable, markedLevel } from './marking.ts'
import { finalTerms, type Terms } from './terms.ts'
import { type Verdict, voidFor } from './verdict.ts'
import type { View } from './view.ts'

/** What the kernel reads of the table. */
type Table = {
  readonly levels: readonly { readonly level: number }[]
  /** Authority → highest level that its node takes; 0: nothing marked. */
  readonly ceilings: Readonly<Record<string, number>>
}

/** Why an act with these fields may not stand; undefined where its marking is no objection. */
export const objectToMarking = (view: View, fields: JsonObject): Verdict | undefined => {
  const level = markedLevel(fields)
  if (level === undefined) return undefined
  const state = view.cited(classificationTable) as { readonly terms: Terms<Table & JsonObject> } | undefined
  const table = state && finalTerms(state.terms, view).at(-1)?.fields
  if (table === undefined || !table.levels.some((each) => each.level === level))
    return voidFor('no-classification', { level })
  const ceiling = Math.min(...view.members.map((member) => table.ceilings[member] ?? 0))
  return level > ceiling ? voidFor('above-ceiling', { level, ceiling }) : undefined
}
