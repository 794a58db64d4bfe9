/**
 * A mechanism: a standing body or series of meetings of the sides: a joint commission, a dialogue, a patrol. Reported from
 * outside, or founded and later changed by terms that all members agree on. Its names, in each language, are in the bodies.
 */
import { z } from 'zod'
import { partialDate } from '../kernel/partial-date.ts'
import { recordIn } from '../kernel/references.ts'
import type { ActSchemas } from '../kernel/rules.ts'
import { stateCode } from '../kernel/state-code.ts'
import { answerActs, type Statement, statementFields } from '../kernel/statement.ts'
import { type Terms, termsAnswerActs, termsFields } from '../kernel/terms.ts'
import { localText, ownTranslations, sources } from '../kernel/wording.ts'

export const levels = [
  'heads-of-government',
  'ministers',
  'deputy-ministers',
  'senior-officials',
  'agencies',
  'services',
] as const

const termsOf = {
  /** Of those who chair it; null where it is not stated or not yet set. */
  level: z.enum(levels).nullable(),
  /** Lead office of each side, as a record; a side whose office is not stated is left out. */
  leads: z.array(z.strictObject({ state: stateCode, office: recordIn('office') })).max(16),
  /** How often it is to meet; null where no interval is stated. */
  cadence: z.enum(['year']).nullable(),
  /** `in-turn`: the sides host one after the other; null where that is not stated. */
  hosting: z.enum(['in-turn']).nullable(),
  founded: partialDate.nullable(),
  /** Where it was founded, as far as a record is kept. */
  foundedBy: recordIn('session', 'instrument', 'contact', 'text').nullable(),
}

const nameBody = { name: localText, ours: ownTranslations, note: localText.nullable(), sources }

const termsBody = z.strictObject({
  ...nameBody,
  /** Level and leads in the source's words. */
  level: localText.nullable(),
  leads: z.array(z.strictObject({ state: stateCode, printed: z.string().max(1_000) })).max(16),
  origin: localText.nullable(),
  /** What states the cadence and the turn to host, where the facts hold them. */
  cadenceSources: sources,
  hostingSources: sources,
})

export const acts = {
  reported: { fields: z.strictObject({ ...statementFields, ...termsOf }), body: termsBody },
  proposed: { fields: z.strictObject({ ...termsFields, ...termsOf }), body: termsBody },
  ...termsAnswerActs,
  /** Told from outside; a renaming agreed here is a change of terms. `happenedOn`: when the new name took effect. */
  renamed: {
    fields: z.strictObject(statementFields),
    body: z.strictObject({ ...nameBody, from: localText.nullable() }),
  },
  ...answerActs,
} as const satisfies ActSchemas

export type TermsFields = z.infer<(typeof acts)['proposed']['fields']>
export type ReportedFields = z.infer<(typeof acts)['reported']['fields']>
export type RenamedFields = z.infer<(typeof acts)['renamed']['fields']>

export type MechanismStatement =
  | (Statement<ReportedFields> & { readonly what: 'reported' })
  | (Statement<RenamedFields> & { readonly what: 'renamed' })

export type MechanismState = {
  readonly terms: Terms<TermsFields>
  readonly statements: readonly MechanismStatement[]
}
