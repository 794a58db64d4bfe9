/**
 * A passphrase as it encrypts keys: scrypt (RFC 7914) to a key of 32 bytes, AES-256-GCM under it.
 *
 * Deriving takes a third of a second and 128 MiB on purpose. Keys written with one `Passphrase` share its salt (each has a
 * nonce of its own), and what was derived is remembered, so that a keyring of seven files opens in one derivation.
 */
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { z } from 'zod'

/** As it stands in a key file; bytes in base64. */
export const encryptedSchema = z.strictObject({
  cipher: z.literal('aes-256-gcm'),
  kdf: z.literal('scrypt'),
  // Bounds keep a file that somebody altered from taking all memory or all security.
  n: z.union([z.literal(131_072), z.literal(262_144), z.literal(524_288)]),
  r: z.literal(8),
  p: z.literal(1),
  salt: z.base64().length(44),
  nonce: z.base64().length(16),
  ciphertext: z.base64().max(10_000),
})

export type Encrypted = z.infer<typeof encryptedSchema>

export interface Passphrase {
  /** `label` is bound: what was encrypted as one key does not open as another. */
  readonly encrypt: (plaintext: Uint8Array, label: string) => Promise<Encrypted>
  /** `undefined` where the passphrase, the label or a byte is another. */
  readonly decrypt: (encrypted: Encrypted, label: string) => Promise<Uint8Array | undefined>
}

const current = { n: 131_072, r: 8, p: 1 } as const

/** NFC, so that what was typed on one keyboard opens what was typed on another. */
export const createPassphrase = (text: string): Passphrase => {
  const secret = Buffer.from(text.normalize('NFC'), 'utf8')
  const ownSalt = randomBytes(32).toString('base64')
  const derived = new Map<string, Promise<Buffer>>()

  const derive = ({ n, r, p, salt }: Pick<Encrypted, 'n' | 'r' | 'p' | 'salt'>): Promise<Buffer> => {
    const name = `${n} ${r} ${p} ${salt}`
    const known = derived.get(name)
    if (known !== undefined) return known
    const key = deriveKey(secret, Buffer.from(salt, 'base64'), {
      N: n,
      r,
      p,
      maxmem: 129 * n * r + 1_048_576,
    })
    derived.set(name, key)
    return key
  }

  return {
    encrypt: async (plaintext, label) => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', await derive({ ...current, salt: ownSalt }), nonce)
      cipher.setAAD(Buffer.from(label, 'utf8'))
      const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
      return {
        cipher: 'aes-256-gcm',
        kdf: 'scrypt',
        ...current,
        salt: ownSalt,
        nonce: nonce.toString('base64'),
        ciphertext: ciphertext.toString('base64'),
      }
    },
    decrypt: async (encrypted, label) => {
      const bytes = Buffer.from(encrypted.ciphertext, 'base64')
      if (bytes.length < tagBytes) return undefined
      const nonce = Buffer.from(encrypted.nonce, 'base64')
      const cipher = createDecipheriv('aes-256-gcm', await derive(encrypted), nonce, {
        authTagLength: tagBytes,
      })
      cipher.setAAD(Buffer.from(label, 'utf8'))
      cipher.setAuthTag(bytes.subarray(-tagBytes))
      try {
        return new Uint8Array(Buffer.concat([cipher.update(bytes.subarray(0, -tagBytes)), cipher.final()]))
      } catch {
        return undefined
      }
    },
  }
}

const tagBytes = 16

interface ScryptCost {
  readonly N: number
  readonly r: number
  readonly p: number
  /** In bytes. */
  readonly maxmem: number
}

const deriveKey = (secret: Buffer, salt: Buffer, cost: ScryptCost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(secret, salt, 32, cost, (error, key) => (error === null ? resolve(key) : reject(error)))
  })
