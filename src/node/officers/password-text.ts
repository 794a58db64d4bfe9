/**
 * Which text may be a password, and in which form it is hashed: the OpaqueString profile of RFC 8265 section 4.2, so that
 * what a Vietnamese keyboard sends in pieces is what another sends whole (NFC; width and case stay as typed), and the rules
 * of NIST SP 800-63B-4 section 3.1.1.2: a length, no mixtures to fulfil, and none that everybody tries first.
 */
import { err, ok, type Result } from '../../ledger/result.ts'
import { isCommonPassword } from './common-passwords.ts'

export type PasswordError =
  | { readonly kind: 'password-too-short'; readonly least: number }
  | { readonly kind: 'password-too-long'; readonly most: number }
  /** Control, invisible or unassigned characters, or half of one. */
  | { readonly kind: 'password-not-text' }
  | { readonly kind: 'password-common' }
  /** It is made of who signs in with it. */
  | { readonly kind: 'password-names-officer' }

/** In characters, as one counts them on the screen. */
export const leastLength = 12

/** In bytes of UTF-8, whatever is sent: hashing must not become work for the asking. */
export const mostBytes = 1_024

/** The form in which a password is hashed; undefined for what can be no password, however long. */
export const opaqueString = (typed: string): string | undefined => {
  if (typed.length === 0 || Buffer.byteLength(typed) > mostBytes || !typed.isWellFormed()) return undefined
  const text = typed.replaceAll(/\p{Zs}/gu, ' ').normalize('NFC')
  return notText.test(text) || Buffer.byteLength(text) > mostBytes ? undefined : text
}

/** Outside the FreeformClass (RFC 8264 section 4.3). */
const notText = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/u

/** `names`: what the officer is called here. */
export const checkNewPassword = (typed: string, names: readonly string[]): Result<string, PasswordError> => {
  if (Buffer.byteLength(typed) > mostBytes) return err({ kind: 'password-too-long', most: mostBytes })
  const text = opaqueString(typed)
  if (text === undefined)
    return err(
      typed === '' ? { kind: 'password-too-short', least: leastLength } : { kind: 'password-not-text' },
    )
  if (lengthOf(text) < leastLength) return err({ kind: 'password-too-short', least: leastLength })
  const plain = plainForm(text)
  if (isCommonPassword(plain)) return err({ kind: 'password-common' })
  const left = names
    .flatMap((name) => [plainForm(name), ...name.split(/[^\p{L}\p{N}]+/u).map(plainForm)])
    .filter((name) => name.length > 3)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ''), plain)
  return lengthOf(left) < leastLength / 2 ? err({ kind: 'password-names-officer' }) : ok(text)
}

/** As people count: a letter with its marks is one. */
const lengthOf = (text: string): number => [...new Intl.Segmenter('und').segment(text)].length

/** Without case, accents and what only separates, for comparing. */
const plainForm = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/[\s._-]/g, '')
