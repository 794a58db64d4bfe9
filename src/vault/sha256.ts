/** SHA-256 (FIPS 180-4) by OpenSSL, in the form that the ledger asks for. */
import { hash } from 'node:crypto'
import type { Sha256 } from '../ledger/sha256.ts'

/** 32 bytes. The one-shot call is a third faster than a hash object on messages as short as a tree node. */
export const sha256: Sha256 = (bytes) => {
  const digest = hash('sha256', bytes, 'buffer')
  // A plain Uint8Array: a Buffer's `slice` shares memory and its prototype makes equal bytes unequal in comparisons.
  return new Uint8Array(digest.buffer, digest.byteOffset, digest.byteLength)
}
