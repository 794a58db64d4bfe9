/**
 * The delegation of one authority to a session: its own list, or what another tells of it. In order of precedence; facts
 * hold place, part and office, the names, ranks and titles stand in the body, so that erasing it takes the persons away.
 */
import { z } from 'zod'
import { isAuthority } from '../../ledger/names.ts'
import { attachedFiles, attachedNames } from '../kernel/attachment.ts'
import { recordIn } from '../kernel/references.ts'
import type { ActSchemas } from '../kernel/rules.ts'
import { answerActs, type Statement, statementFields } from '../kernel/statement.ts'
import { localText, ownTranslations, sources } from '../kernel/wording.ts'

export const parts = ['head', 'deputy', 'member', 'adviser', 'interpreter', 'secretary'] as const

/** Place in the order of precedence, from 1. */
const order = z.int().min(1).max(200)

export const acts = {
  /** `certainty: own` is the authority's own list; anything else is told of another. */
  listed: {
    fields: z.strictObject({
      ...statementFields,
      session: recordIn('session'),
      of: z.string().refine(isAuthority, 'not an authority'),
      members: z
        .array(z.strictObject({ order, part: z.enum(parts), office: recordIn('office').nullable() }))
        .max(200),
      files: attachedFiles,
    }),
    body: z.strictObject({
      /** One of each place. */
      members: z
        .array(
          z.strictObject({
            order,
            name: localText,
            rank: localText.nullable(),
            title: localText.nullable(),
          }),
        )
        .max(200),
      ours: ownTranslations,
      note: localText.nullable(),
      sources,
      files: attachedNames,
    }),
  },
  ...answerActs,
} as const satisfies ActSchemas

export type ListedFields = z.infer<(typeof acts)['listed']['fields']>

export type DelegationStatement = Statement<ListedFields> & { readonly what: 'listed' }

export type DelegationState = { readonly statements: readonly DelegationStatement[] }
