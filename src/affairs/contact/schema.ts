/** A contact outside any mechanism: a visit, a telephone call, a meeting in the margins, a ship in port. */
import { z } from 'zod'
import { attachedFiles, attachedNames } from '../kernel/attachment.ts'
import { partialDate } from '../kernel/partial-date.ts'
import type { ActSchemas } from '../kernel/rules.ts'
import { answerActs, type Statement, statementFields } from '../kernel/statement.ts'
import { localText, ownTranslations, sources } from '../kernel/wording.ts'

export const kinds = ['visit', 'phone-call', 'meeting', 'ship-visit'] as const

export const acts = {
  reported: {
    fields: z.strictObject({
      ...statementFields,
      kind: z.enum(kinds),
      start: partialDate.nullable(),
      end: partialDate.nullable(),
      files: attachedFiles,
    }),
    body: z.strictObject({
      /** Names and offices as printed. */
      who: localText,
      place: localText.nullable(),
      description: localText,
      ours: ownTranslations,
      note: localText.nullable(),
      sources,
      files: attachedNames,
    }),
  },
  ...answerActs,
} as const satisfies ActSchemas

export type ReportedFields = z.infer<(typeof acts)['reported']['fields']>

export type ContactStatement = Statement<ReportedFields> & { readonly what: 'reported' }

export type ContactState = { readonly statements: readonly ContactStatement[] }
