/**
 * The carry-over sheet of a session: commitments that either side puts before it, whichever mechanism they were born in, and
 * what both say of each. Keyed terms: the items are the commitments, the wording of an item is its assessment; the remark
 * stands in the body.
 */
import { z } from 'zod'
import { itemAnswerActs, itemFields, type KeyedTerms } from '../kernel/keyed-terms.ts'
import { partialDate } from '../kernel/partial-date.ts'
import { recordIn } from '../kernel/references.ts'
import type { ActSchemas } from '../kernel/rules.ts'
import { answerActs } from '../kernel/statement.ts'
import { type ToldStatement, toldAct } from '../kernel/told-act.ts'
import { localText, ownTranslations } from '../kernel/wording.ts'

/** `overtaken`: no longer to be done, as things went. `dropped`: the sides let it go. `restated`: said again, no more. */
export const assessments = [
  'done',
  'in-progress',
  'not-begun',
  'overtaken',
  'dropped',
  'restated',
  'redated',
] as const

export const toldCodes = ['proposed', 'accepted', 'declined'] as const

const key = recordIn('commitment')

export const acts = {
  /** Cites both. */
  put: { fields: z.strictObject({ commitment: key, session: recordIn('session') }), body: null },
  proposed: {
    fields: z.strictObject({
      ...itemFields(key),
      assessment: z.enum(assessments),
      /** The new date, of `redated`. */
      due: partialDate.nullable(),
    }),
    body: z.strictObject({ remark: localText.nullable(), ours: ownTranslations }),
  },
  ...itemAnswerActs(key),
  told: toldAct(toldCodes),
  ...answerActs,
} as const satisfies ActSchemas

export type Assessment = (typeof assessments)[number]
export type AssessmentFields = z.infer<(typeof acts)['proposed']['fields']>

export type Put = {
  readonly commitment: string
  /** Who put it; both, where their acts crossed. In canonical order. */
  readonly by: readonly string[]
}

export type ReviewState = {
  readonly items: KeyedTerms<AssessmentFields>
  /** In the order in which they were put. */
  readonly puts: readonly Put[]
  readonly session: string
  readonly statements: readonly ToldStatement<(typeof toldCodes)[number]>[]
}
