/**
 * What officers are called. A handle is of lower-case ASCII letters and digits alone, so that no two look alike on a
 * screen; names are free, in every script, but for characters that hide or turn others.
 */
import { z } from 'zod'

export const handle = z
  .string()
  .max(64)
  .regex(
    /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/,
    'not lower-case letters, digits, dots and dashes, such as an.nguyen',
  )

export const officerName = z
  .string()
  .max(200)
  .transform((text) => text.normalize('NFC').trim())
  .refine(
    (text) => text !== '' && text.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text),
    'not a name',
  )

/** What its owner calls a token or a passkey. */
export const label = officerName

/** Levels of the classification table; 0: unmarked only. */
export const clearance = z.int().min(0).max(4)
