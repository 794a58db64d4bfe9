/**
 * Keys for the model: a signature is a keyed hash, so that thousands of histories take seconds. Whoever knows a public key
 * could sign with it: nothing here is for an authority. What real keys do is tested beside them (`src/vault`).
 */
import { concatBytes } from '../ledger/bytes.ts'
import type { Sign, Verify } from '../ledger/sign.ts'
import { utf8 } from '../ledger/utf8.ts'
import { sha256 } from '../vault/sha256.ts'

export interface QuickKey {
  readonly publicKey: Uint8Array
  readonly sign: Sign
}

/** The same key for the same name. */
export const quickKey = (name: string): QuickKey => {
  const publicKey = sha256(utf8(`comity model, key ${name}`))
  return { publicKey, sign: (message) => signatureOf(publicKey, message) }
}

export const quickVerify: Verify = (publicKey, message, signature) =>
  Buffer.compare(signature, signatureOf(publicKey, message)) === 0

/** 64 bytes, as the forms of notes and statements ask for. */
const signatureOf = (publicKey: Uint8Array, message: Uint8Array): Uint8Array => {
  const half = sha256(concatBytes(publicKey, message))
  return concatBytes(half, half)
}
