/**
 * An instrument: a treaty, memorandum, joint statement, action plan… and what became of it, event by event. The title is in
 * the body of the report; each event is a statement of its own, so one side may confirm that it was signed and dispute that
 * it is in force.
 */
import { z } from 'zod'
import { attachedFiles, attachedNames } from '../kernel/attachment.ts'
import { recordIn } from '../kernel/references.ts'
import type { ActSchemas } from '../kernel/rules.ts'
import { stateCode } from '../kernel/state-code.ts'
import { answerActs, type Statement, statementFields } from '../kernel/statement.ts'
import { localText, ownTranslations, sources } from '../kernel/wording.ts'

export const kinds = [
  'treaty',
  'agreement',
  'memorandum',
  'agency-memorandum',
  'agency-arrangement',
  'local-memorandum',
  'hotline-arrangement',
  'joint-statement',
  'joint-declaration',
  'action-plan',
  'work-programme',
  'other',
] as const

export const stages = [
  'proposal',
  'request',
  'commitment',
  'discussion',
  'authority-to-negotiate',
  'drafting',
  'negotiation',
  'domestic-appraisal',
  'domestic-approval',
  'approval',
  'adoption',
  'signature-pending',
  'signature',
  /** Spoken of as signed; the date is that of the telling, not of a signature. */
  'said-signed',
  'exchange',
  'issue',
  'entry-into-force',
  'implementation-plan',
  'implementation',
  'review',
  'mention',
  'termination',
] as const

export const acts = {
  reported: {
    fields: z.strictObject({
      ...statementFields,
      kind: z.enum(kinds),
      /** Whether it binds in law, where a source says so. */
      binding: z.boolean().nullable(),
      files: attachedFiles,
    }),
    body: z.strictObject({
      title: localText,
      ours: ownTranslations,
      /** Where it stands, in words. */
      status: localText.nullable(),
      note: localText.nullable(),
      sources,
      files: attachedNames,
    }),
  },
  event: {
    fields: z.strictObject({
      ...statementFields,
      stage: z.enum(stages),
      /** Of a step that one side takes: whose; null where it is of all. */
      side: stateCode.nullable(),
      /** Of negotiations, where it is stated. */
      round: z.int().min(1).max(1_000).nullable(),
      /** The record in which it was done. */
      source: recordIn('session', 'instrument', 'contact', 'text').nullable(),
    }),
    body: z.strictObject({
      /** The stage in the source's words. */
      printed: localText.nullable(),
      detail: localText.nullable(),
      ours: ownTranslations,
      sources,
    }),
  },
  ...answerActs,
} as const satisfies ActSchemas

export type ReportedFields = z.infer<(typeof acts)['reported']['fields']>
export type EventFields = z.infer<(typeof acts)['event']['fields']>
export type Stage = EventFields['stage']

export type InstrumentStatement =
  | (Statement<ReportedFields> & { readonly what: 'reported' })
  | (Statement<EventFields> & { readonly what: 'event' })

export type InstrumentState = { readonly statements: readonly InstrumentStatement[] }
