/**
 * Files that an act gives as evidence. Facts hold what a receiver checks and fetches by: commitment, size, media type. What
 * the file is called is free text, and with its salt and digest stands in the body, so that erasing the body takes the
 * name away and leaves a commitment that nobody can match to a file any more.
 */
import { z } from 'zod'
import { isBase64Of32 } from '../../ledger/base64.ts'

/** Of one act. */
const mostFiles = 8

/** A type of RFC 6838 section 4.2, lower case, without parameters. */
export const mediaType = z
  .string()
  .regex(/^[a-z0-9][a-z0-9!#$&^_.+-]{0,63}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}$/)

const base64Of32 = z.string().refine(isBase64Of32, 'not 32 bytes in base64')

const eachOnce = (files: readonly { readonly commitment: string }[]): boolean =>
  new Set(files.map(({ commitment }) => commitment)).size === files.length

/** In facts. `size` in bytes; a node has a limit of its own. */
export const attachedFiles = z
  .array(z.strictObject({ commitment: base64Of32, size: z.int().min(0), type: mediaType }))
  .max(mostFiles)
  .refine(eachOnce, 'a file stands there twice')

/** In the body, for each file of the facts. `digest`: SHA-256 of the content, for whoever holds the file outside. */
export const attachedNames = z
  .array(
    z.strictObject({
      commitment: base64Of32,
      name: z.string().min(1).max(255),
      salt: base64Of32,
      digest: base64Of32,
    }),
  )
  .max(mostFiles)
  .refine(eachOnce, 'a file stands there twice')

export type AttachedFile = z.infer<typeof attachedFiles>[number]
export type AttachedName = z.infer<typeof attachedNames>[number]
