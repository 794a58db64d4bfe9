/**
 * Looks through an act before it is prepared or released, beyond what its schema asks: what must not enter the record, and
 * what a person should look at. The rules do not know of it: of what others wrote, every node judges the same by facts alone.
 */
import type { JsonObject } from '../../ledger/strict-json.ts'
import { type DateFault, examineDates } from './examine-dates.ts'
import { examineTexts, type TextFault, type TextFinding, type TextRefusal } from './examine-text.ts'
import type { ActSchema } from './rules.ts'

export type ActRefusal = TextFault<TextRefusal> | DateFault

export type ActFinding = TextFault<TextFinding>

export interface ExaminedAct {
  /** Each keeps the act from being released. */
  readonly refusals: readonly ActRefusal[]
  readonly findings: readonly ActFinding[]
}

/** `schema`: of the act; undefined where no such act is known, which its rules will say. */
export const examineAct = (
  schema: ActSchema | undefined,
  { fields, body }: { readonly fields: JsonObject; readonly body: JsonObject | null },
): ExaminedAct => {
  const ofFields = examineTexts('fields', fields)
  const ofBody = examineTexts('body', body)
  const dates = schema === undefined ? [] : examineDates(schema.fields, fields)
  return {
    refusals: [...dates, ...ofFields.refusals, ...ofBody.refusals],
    findings: [...ofFields.findings, ...ofBody.findings],
  }
}
