/** What the route of a text answers with: every wording with its author, its place and who stands on it. */
import { z } from 'zod'
import { bases } from '../../../affairs/kernel/told-act.ts'
import { commits, forms, initiallings, kinds, steps } from '../../../affairs/text/schema.ts'
import { proofs, signings } from '../../../affairs/text/signatures.ts'

const texts = z.record(z.string(), z.string())
const parties = z.array(z.string())

const finding = z.strictObject({ by: z.string(), language: z.string(), found: z.string(), term: z.string() })

const standing = {
  base: z.string().nullable(),
  waitingFor: z.array(z.string()),
  refusedBy: z.array(z.string()),
}

const wording = {
  by: z.string(),
  leaf: z.string(),
  form: z.enum(forms),
  place: z.string(),
  commits: commits.nullable(),
  marking: z.int().nullable(),
  texts,
  note: texts,
  findings: z.array(finding),
}

const frame = {
  by: z.string(),
  leaf: z.string(),
  kind: z.enum(kinds),
  session: z.string().nullable(),
  date: z.string().nullable(),
  languages: z.array(z.string()),
  authentic: z.array(z.string()),
  prevailing: z.string().nullable(),
  initialling: z.enum(initiallings),
  marking: z.int().nullable(),
  title: texts,
  note: texts,
  terms: z.array(
    z.strictObject({
      by: z.string(),
      language: z.string(),
      term: z.string(),
      instead: z.array(z.string()),
    }),
  ),
}

const paragraph = z.strictObject({
  ...wording,
  ...standing,
  key: z.string(),
  number: z.int().nullable(),
  standing: z.enum(['agreed', 'open']),
  basis: z.enum(bases).nullable(),
  brackets: z.array(z.strictObject({ ...wording, parties })),
})

export const textShown = z.strictObject({
  record: z.string(),
  status: z.string(),
  members: z.array(z.string()),
  frame: z
    .strictObject({
      ...frame,
      ...standing,
      basis: z.enum(bases).nullable(),
      brackets: z.array(z.strictObject({ ...frame, parties })),
    })
    .nullable(),
  paragraphs: z.array(paragraph),
  blocks: z.array(
    z.strictObject({
      kind: z.enum(['frame-not-agreed', 'nothing-to-adopt', 'open-paragraph']),
      key: z.string().optional(),
      waitingFor: z.array(z.string()).optional(),
    }),
  ),
  adoption: z.strictObject({
    digest: z.string().nullable(),
    adopters: z.array(z.string()),
    digestToAdopt: z.string().nullable(),
    /** Why the rules would refuse our adoption of that as things stand; null where they would not, or nothing is to adopt. */
    refusal: z.string().nullable(),
  }),
  signing: z.array(z.strictObject({ side: z.string(), signing: z.enum(signings), asTold: z.enum(signings) })),
  steps: z.array(
    z.strictObject({
      side: z.string(),
      step: z.enum(steps),
      proof: z.enum(proofs),
      digest: z.string().nullable(),
      by: z.string(),
      seq: z.int(),
      credential: z.string().nullable(),
    }),
  ),
  inks: z.array(
    z.strictObject({
      by: z.string(),
      leaf: z.string(),
      step: z.enum(steps),
      of: z.array(z.string()),
      digest: z.string().nullable(),
      happenedOn: z.string().nullable(),
      standing: z.enum(['unconfirmed', 'disputed', 'confirmed']),
      files: z.array(
        z.strictObject({
          commitment: z.string(),
          size: z.int(),
          type: z.string(),
          name: z.string().nullable(),
        }),
      ),
      note: texts,
    }),
  ),
  births: z.array(
    z.strictObject({
      record: z.string(),
      cites: z.array(z.string()),
      /** Of the act that bears it. */
      fields: z.record(z.string(), z.json()),
      leaf: z.string(),
    }),
  ),
  marking: z.int(),
})
