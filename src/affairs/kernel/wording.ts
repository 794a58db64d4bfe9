/** Free text in bodies: wording in one or more languages, which of them are translations of our own, and the sources. */
import { z } from 'zod'

/** BCP 47 primary language of a wording. */
const language = z.string().regex(/^[a-z]{2,3}$/)

/** Language → text, at least one. */
export const localText = z
  .record(language, z.string().min(1).max(200_000))
  .refine((texts) => Object.keys(texts).length > 0, 'no language')

/** Languages of the wording above it that are our translation, not the source's words. */
export const ownTranslations = z.array(language).max(16)

/** Where it was told. `note` says what is odd about the source. */
export const sources = z
  .array(
    z.strictObject({
      url: z.string().max(2_000).nullable(),
      language: language.nullable(),
      note: z.string().max(4_000).nullable(),
    }),
  )
  .max(32)
