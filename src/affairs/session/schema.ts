/**
 * A session: one meeting, of a mechanism or outside any. Proposed, countered and agreed here, postponed where a side must;
 * or reported from outside as planned or held. Who chaired, where, and what came out of it is wording and stands in the
 * body, as printed.
 */
import { z } from 'zod'
import { attachedFiles, attachedNames } from '../kernel/attachment.ts'
import { partialDate } from '../kernel/partial-date.ts'
import { recordIn } from '../kernel/references.ts'
import type { ActSchemas } from '../kernel/rules.ts'
import { stateCode } from '../kernel/state-code.ts'
import { answerActs, leafPin, type Statement, statementFields } from '../kernel/statement.ts'
import { type Terms, termsAnswerActs, termsFields } from '../kernel/terms.ts'
import { type ToldStatement, toldAct } from '../kernel/told-act.ts'
import { localText, ownTranslations, sources } from '../kernel/wording.ts'

export const formats = ['in-person', 'videoconference', 'at-sea'] as const

export const postponementGrounds = [
  'calendar',
  'no-head-of-delegation',
  'preparations',
  'domestic-procedure',
  'emergency',
  'other',
] as const

export const toldCodes = ['proposed', 'accepted', 'declined', 'postponed'] as const

const chair = z.strictObject({
  state: stateCode,
  name: z.string().max(1_000),
  office: z.string().max(1_000),
  /** Other spellings of the name in print. */
  also: z.array(z.string().max(1_000)).max(16),
})

const meetingOf = {
  /** Null for a meeting outside any mechanism, or where none is stated. */
  mechanism: recordIn('mechanism').nullable(),
  /** The visit in which it falls, which may hold several meetings. */
  visit: recordIn('contact').nullable(),
  /** Its ordinal as stated; null where none is. */
  number: z.int().min(1).max(10_000).nullable(),
  start: partialDate.nullable(),
  end: partialDate.nullable(),
  /** States on whose ground it was, or is to be; empty where that is not stated. */
  hosts: z.array(stateCode).max(8),
  format: z.enum(formats).nullable(),
}

export const acts = {
  reported: {
    fields: z.strictObject({
      ...statementFields,
      ...meetingOf,
      stage: z.enum(['planned', 'held']),
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
  /** An invitation, a counter-proposal, or a new date after a postponement. */
  proposed: {
    fields: z.strictObject({ ...termsFields, ...meetingOf }),
    body: z.strictObject({
      place: localText.nullable(),
      ours: ownTranslations,
      note: localText.nullable(),
      /** Number of the note by which it went out, where it went on paper too. */
      noteNumber: z.string().max(200).nullable(),
    }),
  },
  ...termsAnswerActs,
  /** One side's own, whether the date was agreed or only proposed; effective at once. */
  postponed: {
    fields: z.strictObject({
      terms: leafPin,
      ground: z.enum(postponementGrounds),
      /** No sooner than this; null where that cannot be said yet. */
      notBefore: partialDate.nullable(),
    }),
    body: z.strictObject({ reason: z.string().max(20_000) }),
  },
  told: toldAct(toldCodes),
  ...answerActs,
} as const satisfies ActSchemas

export type ReportedFields = z.infer<(typeof acts)['reported']['fields']>
export type TermsFields = z.infer<(typeof acts)['proposed']['fields']>
export type PostponedFields = z.infer<(typeof acts)['postponed']['fields']>
export type MeetingFields = Pick<TermsFields, keyof typeof meetingOf>

export type SessionStatement =
  | (Statement<ReportedFields> & { readonly what: 'reported' })
  | ToldStatement<(typeof toldCodes)[number]>

export type Postponement = {
  readonly by: string
  readonly fields: PostponedFields
  readonly leaf: string
  readonly seq: number
}

export type SessionState = {
  readonly postponements: readonly Postponement[]
  readonly statements: readonly SessionStatement[]
  readonly terms: Terms<TermsFields>
}
