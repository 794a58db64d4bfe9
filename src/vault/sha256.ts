/** SHA-256 (FIPS 180-4) by OpenSSL, in the form that the ledger asks for. */
import { hash } from 'node:crypto'
import type { Sha256 } from '../ledger/sha256.ts'

/** What fits here is put together without an allocation: every leaf, and nearly all facts and bodies. In bytes. */
const scratchBytes = 65_536

/** One-shot hashing is a third faster than a hash object on messages as short as a tree node. */
export const createSha256 = (): Sha256 => {
  const scratch = Buffer.allocUnsafeSlow(scratchBytes)
  return (...parts) => {
    const [first] = parts
    if (parts.length === 1 && first !== undefined) return bytesOf(hash('sha256', first, 'buffer'))
    let room = 0
    for (const part of parts) room += typeof part === 'string' ? part.length * 3 : part.length
    const message = room > scratchBytes ? Buffer.allocUnsafe(room) : scratch
    let length = 0
    for (const part of parts) {
      if (typeof part === 'string') length += message.write(part, length, 'utf8')
      else {
        message.set(part, length)
        length += part.length
      }
    }
    return bytesOf(hash('sha256', message.subarray(0, length), 'buffer'))
  }
}

export const sha256: Sha256 = createSha256()

/** A plain Uint8Array: a Buffer's `slice` shares memory and its prototype makes equal bytes unequal in comparisons. */
const bytesOf = (digest: Buffer): Uint8Array =>
  new Uint8Array(digest.buffer, digest.byteOffset, digest.byteLength)
