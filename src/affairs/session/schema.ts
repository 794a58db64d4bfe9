/**
 * A session: one meeting of a mechanism, planned or held. Who chaired, where, and what came out of it is wording and stands
 * in the body, as printed.
 */
import { z } from 'zod'
import { attachedFiles, attachedNames } from '../kernel/attachment.ts'
import { partialDate } from '../kernel/partial-date.ts'
import { recordIn } from '../kernel/references.ts'
import type { ActSchemas } from '../kernel/rules.ts'
import { stateCode } from '../kernel/state-code.ts'
import { answerActs, type Statement, statementFields } from '../kernel/statement.ts'
import { localText, ownTranslations, sources } from '../kernel/wording.ts'

export const formats = ['in-person', 'videoconference', 'at-sea'] as const

const chair = z.strictObject({
  state: stateCode,
  name: z.string().max(1_000),
  office: z.string().max(1_000),
  /** Other spellings of the name in print. */
  also: z.array(z.string().max(1_000)).max(16),
})

export const acts = {
  reported: {
    fields: z.strictObject({
      ...statementFields,
      mechanism: recordIn('mechanism'),
      /** Its ordinal as stated; null where none is. */
      number: z.int().min(1).max(10_000).nullable(),
      stage: z.enum(['planned', 'held']),
      start: partialDate.nullable(),
      end: partialDate.nullable(),
      /** States on whose ground it was, or is to be; empty where that is not stated. */
      hosts: z.array(stateCode).max(8),
      format: z.enum(formats).nullable(),
      files: attachedFiles,
    }),
    body: z.strictObject({
      place: localText.nullable(),
      ours: ownTranslations,
      chairs: z.array(chair).max(16),
      outcomes: z.array(localText).max(200),
      note: localText.nullable(),
      sources,
      files: attachedNames,
    }),
  },
  ...answerActs,
} as const satisfies ActSchemas

export type ReportedFields = z.infer<(typeof acts)['reported']['fields']>

export type SessionStatement = Statement<ReportedFields> & { readonly what: 'reported' }

export type SessionState = { readonly statements: readonly SessionStatement[] }
