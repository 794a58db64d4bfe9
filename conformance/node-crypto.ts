/** SHA-256 and Ed25519 of Node, in the form in which the ledger takes them, with keys made from a name. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import type { Sha256 } from '../src/ledger/sha256.ts'
import type { Sign, Verify } from '../src/ledger/sign.ts'

export type SigningKey = { readonly publicKey: Uint8Array; readonly sign: Sign }

export const nodeSha256: Sha256 = (...parts) => {
  const whole = createHash('sha256')
  for (const part of parts) whole.update(part)
  return new Uint8Array(whole.digest())
}

export const nodeVerify: Verify = (publicKey, message, signature) => {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  const key = createPublicKey({ key: Buffer.concat([spkiPrefix, publicKey]), format: 'der', type: 'spki' })
  return verify(null, message, key, signature)
}

/** `seed`: the 32 bytes that RFC 8032 calls the private key. */
export const keyFromSeed = (seed: Uint8Array): SigningKey => {
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed]), format: 'der', type: 'pkcs8' })
  return { publicKey: rawPublicKey(key), sign: (message) => new Uint8Array(sign(null, message, key)) }
}

/** The same key for the same name, for ever: for vectors and tests, never for an authority. */
export const keyFromName = (name: string): SigningKey =>
  keyFromSeed(nodeSha256(Buffer.from(`comity vectors, key ${name}`)))

const rawPublicKey = (key: KeyObject): Uint8Array =>
  new Uint8Array(createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32))

/** RFC 8410: the DER that stands before the 32 bytes of an Ed25519 key. */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex')
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex')
