/**
 * A commitment: something that the sides, or one of them, promised. Born in a text, a session, an instrument or a contact;
 * reported from outside or agreed here; restated, re-dated, moved on, fulfilled; claimed by one side and confirmed or
 * disputed by the other.
 *
 * Facts hold codes, dates and references. The wording, in each language, is in the body of the act.
 */
import { z } from 'zod'
import { attachedFiles, attachedNames } from '../kernel/attachment.ts'
import { marking } from '../kernel/marking.ts'
import { partialDate } from '../kernel/partial-date.ts'
import { recordIn, responsible } from '../kernel/references.ts'
import type { ActSchemas } from '../kernel/rules.ts'
import { answerActs, type Statement, statementFields } from '../kernel/statement.ts'
import { type Terms, termsAnswerActs, termsFields } from '../kernel/terms.ts'
import { type ToldStatement, toldAct } from '../kernel/told-act.ts'
import { localText, ownTranslations, sources } from '../kernel/wording.ts'

/** `action`: to be done once. `standing`: conduct without end. `target`: a figure by a date. `signature`: to sign a named text. */
export const kinds = ['action', 'standing', 'target', 'signature'] as const

/** By the last two nothing is left to be done: overtaken by events, or given up. */
export const evidenceKinds = [
  'restatement',
  'redating',
  'progress',
  'fulfilment',
  'overtaken',
  'dropped',
] as const

const termsOf = {
  kind: z.enum(kinds),
  /** The record it was born in, or null where none is kept. */
  bornFrom: recordIn('session', 'instrument', 'contact', 'text').nullable(),
  /** When it was promised. */
  madeOn: partialDate.nullable(),
  due: partialDate.nullable(),
  responsible,
  /** Offices in charge, as records. */
  offices: z.array(recordIn('office')).max(16),
  /** A code of the compact's list of themes. */
  theme: z.string().regex(/^[a-z][a-z-]{0,31}$/),
}

const wordingBody = z.strictObject({
  text: localText,
  ours: ownTranslations,
  note: localText.nullable(),
  sources,
})

/** What an answer to terms, told of a side that answers by other means, may have been. */
export const toldCodes = ['proposed', 'accepted', 'declined'] as const

export const acts = {
  reported: { fields: z.strictObject({ ...statementFields, ...termsOf }), body: wordingBody },
  proposed: { fields: z.strictObject({ ...termsFields, ...termsOf }), body: wordingBody },
  ...termsAnswerActs,
  /**
   * It is born of a paragraph of an adopted text, in force at once: what it says is what the paragraph says, and the
   * record's name follows from both (`born-id.ts`). Any member may bring it in; two who do so at once have done it once.
   */
  born: {
    fields: z.strictObject({
      /** Cited. */
      text: recordIn('text'),
      paragraph: z.string().max(32),
      kind: termsOf.kind,
      madeOn: termsOf.madeOn,
      due: termsOf.due,
      responsible,
      offices: termsOf.offices,
      theme: termsOf.theme,
      marking,
    }),
    body: wordingBody,
  },
  /** Something said or done about it since: outside (`reported`, `inferred`) or by the author itself (`own`). */
  evidence: {
    fields: z.strictObject({
      ...statementFields,
      kind: z.enum(evidenceKinds),
      /** The new date, for `redating`. */
      due: partialDate.nullable(),
      /** The record in which it was said or done. */
      source: recordIn('session', 'instrument', 'contact', 'text').nullable(),
      files: attachedFiles,
    }),
    body: z.strictObject({
      says: localText,
      ours: ownTranslations,
      note: localText.nullable(),
      sources,
      files: attachedNames,
    }),
  },
  /** A responsible side says that it is done. */
  claimed: {
    fields: z.strictObject({ ...statementFields, certainty: z.literal('own'), files: attachedFiles }),
    body: z.strictObject({ says: localText, ours: ownTranslations, sources, files: attachedNames }),
  },
  told: toldAct(toldCodes),
  ...answerActs,
} as const satisfies ActSchemas

export type BornFields = z.infer<(typeof acts)['born']['fields']>
export type TermsFields = z.infer<(typeof acts)['proposed']['fields']>
export type ReportedFields = z.infer<(typeof acts)['reported']['fields']>
export type EvidenceFields = z.infer<(typeof acts)['evidence']['fields']>

export type ClaimedFields = z.infer<(typeof acts)['claimed']['fields']>

export type CommitmentStatement =
  | (Statement<ReportedFields> & { readonly what: 'reported' })
  | (Statement<EvidenceFields> & { readonly what: 'evidence' })
  | (Statement<ClaimedFields> & { readonly what: 'claimed' })
  | ToldStatement<(typeof toldCodes)[number]>

export type CommitmentState = {
  /** Of the text it was born of, if it was. */
  readonly born: BornFields | null
  readonly terms: Terms<TermsFields>
  readonly statements: readonly CommitmentStatement[]
}
