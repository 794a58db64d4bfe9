/**
 * Sealing, suite 1 (docs/protocol.md section 1): HPKE base mode (RFC 9180) with X-Wing (ML-KEM-768 with X25519,
 * draft-connolly-cfrg-xwing-kem), HKDF-SHA256 and AES-256-GCM. One context seals one message; no associated data,
 * what is bound stands in `info`.
 */
import {
  AEAD_AES_256_GCM,
  CipherSuite,
  KDF_HKDF_SHA256,
  KEM_MLKEM768_X25519,
  type Key,
  type KeyPair,
} from 'hpke'
import { err, ok, type Result } from '../ledger/result.ts'

/** The identifier that headers and genesis statements carry. */
export const sealSuite = 1

/** Raw bytes, 1,216 of public key and 32 of private key (the X-Wing seed), and the same pair ready for use. */
export interface SealKeyPair {
  readonly publicKey: Uint8Array
  readonly privateKey: Uint8Array
  /** Importing costs a third of opening, so it is done once for each key. */
  readonly imported: KeyPair<Key>
}

/** What sealing adds to a plaintext: the encapsulated key and the tag of AES-GCM, in bytes. */
export const sealOverhead = 1_120 + 16

export const generateSealKeyPair = async (): Promise<SealKeyPair> => {
  const imported = await suite.GenerateKeyPair(true)
  const [publicKey, privateKey] = await Promise.all([
    suite.SerializePublicKey(imported.publicKey),
    suite.SerializePrivateKey(imported.privateKey),
  ])
  return { publicKey, privateKey, imported }
}

export type SealKeyError = { readonly kind: 'not-a-seal-key' }

/** The pair ready for use, if the bytes are keys of the suite and belong together (one sealing and opening shows that). */
export const importSealKeyPair = async (
  publicKey: Uint8Array,
  privateKey: Uint8Array,
): Promise<Result<SealKeyPair, SealKeyError>> => {
  try {
    const imported = {
      publicKey: await suite.DeserializePublicKey(publicKey),
      privateKey: await suite.DeserializePrivateKey(privateKey),
    }
    const pair = { publicKey, privateKey, imported }
    const info = new Uint8Array(0)
    const opened = await open(pair, info, await seal(publicKey, info, new Uint8Array(1)))
    return opened.ok ? ok(pair) : err({ kind: 'not-a-seal-key' })
  } catch {
    return err({ kind: 'not-a-seal-key' })
  }
}

/** `enc ‖ ciphertext`. Rejects (throws) only if `publicKey` is no X-Wing key: keys are checked when they are learnt. */
export const seal = async (
  publicKey: Uint8Array,
  info: Uint8Array,
  plaintext: Uint8Array,
): Promise<Uint8Array> => {
  const sealed = await suite.Seal(await suite.DeserializePublicKey(publicKey), plaintext, { info })
  const bytes = new Uint8Array(sealed.encapsulatedSecret.length + sealed.ciphertext.length)
  bytes.set(sealed.encapsulatedSecret)
  bytes.set(sealed.ciphertext, sealed.encapsulatedSecret.length)
  return bytes
}

/** One outcome for every cause, a wrong key, another `info`, a changed byte: the difference would help only a forger. */
export type OpenError = { readonly kind: 'unsealable' }

export const open = async (
  keyPair: SealKeyPair,
  info: Uint8Array,
  bytes: Uint8Array,
): Promise<Result<Uint8Array, OpenError>> => {
  if (bytes.length < sealOverhead) return err({ kind: 'unsealable' })
  const { Nenc } = suite.KEM
  try {
    return ok(await suite.Open(keyPair.imported, bytes.subarray(0, Nenc), bytes.subarray(Nenc), { info }))
  } catch {
    return err({ kind: 'unsealable' })
  }
}

/** Whether these bytes are a public key of the suite; asked once, when a letter of credence is accepted. */
export const isSealPublicKey = async (publicKey: Uint8Array): Promise<boolean> =>
  suite.DeserializePublicKey(publicKey).then(
    () => true,
    () => false,
  )

const suite = new CipherSuite(KEM_MLKEM768_X25519, KDF_HKDF_SHA256, AEAD_AES_256_GCM)
