/**
 * A conflict: sources say different things of the same matter. It is a record of its own, since it may concern several
 * records (how a name is spelt in seven sessions) or none; the answers find it from each record that it is about.
 *
 * The readings, who gives them and their sources are wording and stand in the body, in the order that `used` counts.
 */
import { z } from 'zod'
import { recordIn } from '../kernel/references.ts'
import type { ActSchemas } from '../kernel/rules.ts'
import { answerActs, type Statement, statementFields } from '../kernel/statement.ts'
import { localText, ownTranslations, sources } from '../kernel/wording.ts'

export const acts = {
  reported: {
    fields: z.strictObject({
      ...statementFields,
      /** Which field of which record; empty where it concerns none that is kept. */
      about: z
        .array(
          z.strictObject({
            record: recordIn('office', 'mechanism', 'session', 'instrument', 'contact', 'commitment', 'text'),
            field: z.string().regex(/^[a-z][A-Za-z-]{0,31}$/),
          }),
        )
        .max(16),
      /** How many readings the body gives. */
      readings: z.int().min(2).max(32),
      /** The one that the record goes by, counted from 0; null where it goes by none alone. */
      used: z.int().min(0).max(31).nullable(),
      /** Whether it still has to be settled. */
      open: z.boolean(),
    }),
    body: z.strictObject({
      topic: localText,
      readings: z
        .array(z.strictObject({ value: localText, who: localText, sources }))
        .min(2)
        .max(32),
      /** What the record goes by, in words. */
      used: localText.nullable(),
      ours: ownTranslations,
      note: localText.nullable(),
    }),
  },
  ...answerActs,
} as const satisfies ActSchemas

export type ReportedFields = z.infer<(typeof acts)['reported']['fields']>

export type ConflictStatement = Statement<ReportedFields> & { readonly what: 'reported' }

export type ConflictState = { readonly statements: readonly ConflictStatement[] }
