/**
 * A text: minutes, a joint statement, an agreement, drafted in numbered paragraphs by all sides at once. Its frame (what
 * kind of text it is, in which languages, which of them are authentic) and each paragraph are terms of their own; the whole
 * is adopted on a digest, and what is adopted is initialled and signed.
 *
 * Facts hold order, form and what a paragraph commits to. Every word of it stands in bodies, so the digest, which is made
 * of leaves, outlives the erasure of a paragraph and tells nothing of it.
 */
import { z } from 'zod'
import { kinds as commitmentKinds } from '../commitment/schema.ts'
import { signature } from '../credential/schema.ts'
import type { Accord } from '../kernel/accord.ts'
import { attachedFiles, attachedNames } from '../kernel/attachment.ts'
import { itemAnswerActs, itemFields, type KeyedTerms } from '../kernel/keyed-terms.ts'
import { partialDate } from '../kernel/partial-date.ts'
import { recordIn, responsible } from '../kernel/references.ts'
import type { ActSchemas } from '../kernel/rules.ts'
import { answerActs, leafPin, type Statement, statementFields } from '../kernel/statement.ts'
import { type Terms, termsAnswerActs, termsFields } from '../kernel/terms.ts'
import { type ToldStatement, toldAct } from '../kernel/told-act.ts'
import { localText, ownTranslations, sources } from '../kernel/wording.ts'
import { place } from './place.ts'

export const kinds = ['minutes', 'joint-statement', 'agreement', 'arrangement', 'memorandum'] as const

/** `omitted`: a paragraph that the sides agree to leave out. */
export const forms = ['heading', 'paragraph', 'omitted'] as const

/** Vienna Convention on the Law of Treaties, article 12(2)(a): initialling is signature where the sides agreed so. */
export const initiallings = ['counts', 'does-not-count'] as const

/** What is done to an adopted text, by an officer's key or in ink. `referendum-confirmed`: article 12(2)(b). */
export const steps = ['initialled', 'signed', 'signed-ad-referendum', 'referendum-confirmed'] as const

export type Step = (typeof steps)[number]

const language = z.string().regex(/^[a-z]{2,3}$/)
const languages = z.array(language).min(1).max(8)

const frame = {
  ...termsFields,
  kind: z.enum(kinds),
  /** The session it comes from; cited. */
  session: recordIn('session').nullable(),
  /** The day that the text bears: that on which its commitments are made. */
  date: partialDate.nullable(),
  languages,
  /** Equally authentic ones, among the languages. */
  authentic: languages,
  /** Which one prevails where they differ, if the sides agreed on one; authentic itself. */
  prevailing: language.nullable(),
  initialling: z.enum(initiallings),
}

const paragraphKey = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/)

/** What a paragraph commits the sides to; the commitment is born of it when the text is adopted. */
export const commits = z.strictObject({
  kind: z.enum(commitmentKinds),
  responsible,
  offices: z.array(recordIn('office')).max(16),
  due: partialDate.nullable(),
  theme: z.string().regex(/^[a-z][a-z-]{0,31}$/),
})

const reason = z.strictObject({ reason: z.string().max(20_000) })

const signing = { fields: z.strictObject({ digest: leafPin, by: signature }), body: null }

const toldOf = [
  'frame-accepted',
  'frame-declined',
  'proposed',
  'accepted',
  'declined',
  'adopted',
  'adoption-withdrawn',
  ...steps,
] as const

export const acts = {
  framed: {
    fields: z.strictObject(frame),
    body: z.strictObject({
      title: localText,
      note: localText.nullable(),
      /** Words that a side uses for a thing in a language, and those of others that it does not. */
      terms: z
        .array(
          z.strictObject({
            /** Authority or state. */
            by: z.string().regex(/^[A-Z]{2}(\.[A-Z0-9-]{1,24})?$/),
            language,
            term: z.string().min(1).max(200),
            instead: z.array(z.string().min(1).max(200)).max(16),
          }),
        )
        .max(64),
    }),
  },
  'frame-accepted': termsAnswerActs.accepted,
  'frame-declined': termsAnswerActs.declined,
  /** A wording of one paragraph, in every language that its author has. */
  proposed: {
    fields: z.strictObject({
      ...itemFields(paragraphKey),
      form: z.enum(forms),
      /** Where it stands among the others (`place.ts`). */
      place,
      commits: commits.nullable(),
    }),
    body: z.strictObject({ texts: localText.nullable(), note: localText.nullable() }),
  },
  ...itemAnswerActs(paragraphKey),
  adopted: { fields: z.strictObject({ digest: leafPin }), body: null },
  'adoption-withdrawn': { fields: z.strictObject({}), body: reason },
  initialled: signing,
  signed: signing,
  'signed-ad-referendum': signing,
  'referendum-confirmed': signing,
  /** Done on paper; counts for the sides it shows when every member has confirmed the scan. */
  ink: {
    fields: z.strictObject({
      ...statementFields,
      step: z.enum(steps),
      of: z.array(z.string()).min(1).max(8),
      /** Of the adopted text; null for a paper of a text that was not adopted here. */
      digest: leafPin.nullable(),
      files: attachedFiles.min(1),
    }),
    body: z.strictObject({
      note: localText.nullable(),
      ours: ownTranslations,
      sources,
      files: attachedNames,
    }),
  },
  /** What another side is told to have done by other means. */
  told: toldAct(toldOf),
  ...answerActs,
} as const satisfies ActSchemas

export type FrameFields = z.infer<(typeof acts)['framed']['fields']>
export type ParagraphFields = z.infer<(typeof acts)['proposed']['fields']>
export type InkFields = z.infer<(typeof acts)['ink']['fields']>
export type Commits = z.infer<typeof commits>
export type Told = (typeof toldOf)[number]

/** An officer's signature that took effect; the proof is in the entry. */
export type SignatureMade = {
  readonly by: string
  readonly credential: string
  readonly digest: string
  readonly seq: number
  readonly step: Step
}

export type InkStatement = Statement<InkFields> & { readonly what: 'ink' }
export type TextStatement = InkStatement | ToldStatement<Told>

export type TextState = {
  readonly adoption: Accord
  readonly frame: Terms<FrameFields>
  readonly paragraphs: KeyedTerms<ParagraphFields>
  readonly signatures: readonly SignatureMade[]
  readonly statements: readonly TextStatement[]
}
