/**
 * Ed25519 (RFC 8032) by OpenSSL on raw keys: 32 bytes of public key, 32 bytes of seed as private key.
 */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify as verifyBytes,
} from 'node:crypto'
import type { Sign, Verify } from '../ledger/sign.ts'

/** Raw keys: 32 bytes each; the private key is the seed of RFC 8032 section 5.1.5. */
export interface SigningKeyPair {
  readonly publicKey: Uint8Array
  readonly privateKey: Uint8Array
}

export const generateKeyPair = (): SigningKeyPair => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-keyBytes)
  return { publicKey: publicKeyOf(seed), privateKey: new Uint8Array(seed) }
}

/** The public key of a seed. */
export const publicKeyOf = (privateKey: Uint8Array): Uint8Array => {
  const spki = createPublicKey(importSeed(privateKey)).export({ format: 'der', type: 'spki' })
  return new Uint8Array(spki.subarray(-keyBytes))
}

/** The key is imported once; each call signs (about 40 µs). Throws a RangeError if the seed is not 32 bytes. */
export const signer = (privateKey: Uint8Array): Sign => {
  const key = importSeed(privateKey)
  return (message) => new Uint8Array(sign(null, message, key))
}

/** How many imported public keys a verifier remembers: every log and cosigner key of some sixty feeds. */
const rememberedKeys = 256

/** A verifier that remembers imported keys, oldest forgotten first; memory is bounded whatever keys arrive. */
export const createVerify = (): Verify => {
  const known = new Map<string, KeyObject>()
  const importKey = (publicKey: Uint8Array): KeyObject => {
    const name = Buffer.from(publicKey.buffer, publicKey.byteOffset, publicKey.byteLength).toString('latin1')
    const found = known.get(name)
    if (found !== undefined) return found
    const key = importPublicKey(publicKey)
    if (known.size >= rememberedKeys)
      for (const oldest of known.keys()) {
        known.delete(oldest)
        break
      }
    known.set(name, key)
    return key
  }
  return (publicKey, message, signature) => {
    if (publicKey.length !== keyBytes || signature.length !== signatureBytes) return false
    return verifyBytes(null, message, importKey(publicKey), signature)
  }
}

export const verify: Verify = createVerify()

const keyBytes = 32
const signatureBytes = 64

/** RFC 8410: the DER that stands before a raw key in PKCS #8 and in SubjectPublicKeyInfo. */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex')
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex')

const importSeed = (seed: Uint8Array): KeyObject => {
  if (seed.length !== keyBytes)
    throw new RangeError(`an Ed25519 seed has ${keyBytes} bytes, this has ${seed.length}`)
  return createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed]), format: 'der', type: 'pkcs8' })
}

const importPublicKey = (raw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([spkiPrefix, raw]), format: 'der', type: 'spki' })
