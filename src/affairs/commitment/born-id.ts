/**
 * The record of a commitment that a text bears: its name follows from the digest of the adopted text and the key of the
 * paragraph, so whoever brings it in first, it is one record, and two who do so at once meet in it.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { encodeBase64 } from '../../ledger/base64.ts'
import { canonicalJson, utf8 } from '../../ledger/strict-json.ts'

const tag = 'comity/born/v1\n'

/** `commitment/b-` and 22 characters, 132 bits of the hash in the letters that record names have. */
export const bornId = (digest: string, paragraph: string): string => {
  const hash = encodeBase64(sha256(utf8(tag + canonicalJson({ digest, paragraph }))))
  return `commitment/b-${hash.slice(0, 22).replaceAll('+', '-').replaceAll('/', '_')}`
}
