/**
 * An office: a desk or ministry that acts in this relation. Offices are renamed and merged; succession is an act, and what
 * was open follows (`reading.ts`).
 *
 * An authority introduces its own offices, and what it says of them (certainty `own`) needs nobody's answer. Of others it
 * can only report, and that may be confirmed, disputed and corrected.
 */
import { z } from 'zod'
import { partialDate } from '../kernel/partial-date.ts'
import { recordIn } from '../kernel/references.ts'
import type { ActSchemas } from '../kernel/rules.ts'
import { stateCode } from '../kernel/state-code.ts'
import { answerActs, type Statement, statementFields } from '../kernel/statement.ts'
import { localText, ownTranslations, sources } from '../kernel/wording.ts'

const nameBody = z.strictObject({
  name: localText,
  ours: ownTranslations,
  note: localText.nullable(),
  sources,
})

export const acts = {
  /** By the authority that the office belongs to. `since`: when it was set up. */
  introduced: { fields: z.strictObject({ since: partialDate.nullable() }), body: nameBody },
  reported: { fields: z.strictObject({ ...statementFields, state: stateCode }), body: nameBody },
  /** The new name is in the body; `happenedOn` is when it took effect. */
  renamed: { fields: z.strictObject(statementFields), body: nameBody },
  succeeded: {
    fields: z.strictObject({ ...statementFields, successor: recordIn('office') }),
    body: z.strictObject({ note: localText.nullable(), sources }),
  },
  ...answerActs,
} as const satisfies ActSchemas

export type ReportedFields = z.infer<(typeof acts)['reported']['fields']>
export type RenamedFields = z.infer<(typeof acts)['renamed']['fields']>
export type SucceededFields = z.infer<(typeof acts)['succeeded']['fields']>

export type OfficeStatement =
  | (Statement<ReportedFields> & { readonly what: 'reported' })
  | (Statement<RenamedFields> & { readonly what: 'renamed' })
  | (Statement<SucceededFields> & { readonly what: 'succeeded' })

export type Introduction = { readonly by: string; readonly seq: number; readonly since: string | null }

export type OfficeState = {
  /** Usually one; two where two authorities introduced the same record without knowing of each other. */
  readonly introductions: readonly Introduction[]
  readonly statements: readonly OfficeStatement[]
}
