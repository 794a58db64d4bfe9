/**
 * The table of classification of a compact, one record: what each state calls the levels that the members take as
 * equivalent, and how high each member's node may go. Agreed as terms, changed in a new round.
 */
import { z } from 'zod'
import { isAuthority } from '../../ledger/names.ts'
import { highestLevel } from '../kernel/marking.ts'
import type { ActSchemas } from '../kernel/rules.ts'
import { stateCode } from '../kernel/state-code.ts'
import { type Terms, termsAnswerActs, termsFields } from '../kernel/terms.ts'
import { localText, ownTranslations, sources } from '../kernel/wording.ts'

/** A marking as the state's own rules code it: `mat`, `lap`. Its name stands in the body. */
const mark = z.string().regex(/^[a-z][a-z-]{0,31}$/)

const table = {
  /** From 1 upwards without a gap, so that a level has one place. */
  levels: z
    .array(z.strictObject({ level: z.int().min(1).max(highestLevel), marks: z.record(stateCode, mark) }))
    .min(1)
    .max(highestLevel)
    .refine((levels) => levels.every(({ level }, i) => level === i + 1), 'not from 1 upwards'),
  ceilings: z.record(z.string().refine(isAuthority, 'not an authority'), z.int().min(0).max(highestLevel)),
}

export const acts = {
  proposed: {
    fields: z.strictObject({ ...termsFields, ...table }),
    body: z.strictObject({
      /** Names of the marks, each as its state writes it. */
      names: z
        .array(z.strictObject({ level: z.int().min(1).max(highestLevel), state: stateCode, name: localText }))
        .max(64),
      note: localText.nullable(),
      ours: ownTranslations,
      sources,
    }),
  },
  ...termsAnswerActs,
} as const satisfies ActSchemas

export type TableFields = z.infer<(typeof acts)['proposed']['fields']>

export type ClassificationState = { readonly terms: Terms<TableFields> }
