/**
 * The agenda of a session: proposed by either side, agreed by both. Its record is named after the session, so two agendas
 * proposed at once are two wordings of one. Facts hold the order, kind and subject of the items; their titles are in the
 * body.
 */
import { z } from 'zod'
import { isRecordId } from '../../ledger/names.ts'
import { recordIn } from '../kernel/references.ts'
import type { ActSchemas } from '../kernel/rules.ts'
import { answerActs } from '../kernel/statement.ts'
import { type Terms, termsAnswerActs, termsFields } from '../kernel/terms.ts'
import { type ToldStatement, toldAct } from '../kernel/told-act.ts'
import { localText, ownTranslations } from '../kernel/wording.ts'

export const itemKinds = [
  'opening',
  'adoption-of-agenda',
  'review',
  'topic',
  'exchange-of-views',
  'signing',
  'next-session',
  'other-business',
  'closing',
] as const

export const toldCodes = ['proposed', 'accepted', 'declined'] as const

/** Names an item within its agenda, the same from wording to wording. */
const itemId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/)

const eachOnce = (items: readonly { readonly id: string }[]): boolean =>
  new Set(items.map(({ id }) => id)).size === items.length

export const acts = {
  proposed: {
    fields: z.strictObject({
      ...termsFields,
      session: recordIn('session'),
      /** In the order in which they are taken. */
      items: z
        .array(
          z.strictObject({
            id: itemId,
            kind: z.enum(itemKinds),
            /** Records that it is about; named, not read. */
            about: z.array(z.string().refine(isRecordId, 'not a record')).max(16),
          }),
        )
        .min(1)
        .max(100)
        .refine(eachOnce, 'an item stands there twice'),
    }),
    body: z.strictObject({
      items: z
        .array(z.strictObject({ id: itemId, title: localText }))
        .max(100)
        .refine(eachOnce, 'an item stands there twice'),
      ours: ownTranslations,
      note: localText.nullable(),
    }),
  },
  ...termsAnswerActs,
  told: toldAct(toldCodes),
  ...answerActs,
} as const satisfies ActSchemas

export type TermsFields = z.infer<(typeof acts)['proposed']['fields']>

export type AgendaState = {
  readonly statements: readonly ToldStatement<(typeof toldCodes)[number]>[]
  readonly terms: Terms<TermsFields>
}
