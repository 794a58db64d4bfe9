/**
 * Hashes of entries, many after one another: leaf hash and commitments (protocol sections 1.2 and 5) over one buffer that is
 * used again, since an audit takes three for each of a million entries.
 */
import { hash } from 'node:crypto'
import { concatBytes } from '../../ledger/bytes.ts'
import { type CommitmentTag, commitmentTags, saltLength } from '../../ledger/commitment.ts'

export interface EntryHashes {
  leafHash(leaf: string): Uint8Array
  /** Base64, as the leaf names it. `salt` is 32 bytes. */
  commitment(tag: 'facts' | 'body', salt: Uint8Array, text: string): string
}

/** More than a body of its cap (1 MiB) takes with what stands before it. */
const bufferBytes = 1_200_000

export const createEntryHashes = (): EntryHashes => {
  const buffer = Buffer.alloc(bufferBytes)
  const prefixes = { facts: prefixOf('facts'), body: prefixOf('body') }

  /** What is hashed: the first bytes of the buffer, then the text. A text that is too long gets a buffer of its own. */
  const message = (before: number, text: string): Uint8Array => {
    if (text.length * 3 + before > bufferBytes)
      return Buffer.concat([buffer.subarray(0, before), Buffer.from(text)])
    return buffer.subarray(0, before + buffer.write(text, before))
  }

  return {
    leafHash: (leaf) => {
      buffer[0] = 0
      return hash('sha256', message(1, leaf), 'buffer')
    },
    commitment: (tag, salt, text) => {
      const prefix = prefixes[tag]
      buffer.set(prefix, 0)
      buffer.set(salt, prefix.length - saltLength)
      return hash('sha256', message(prefix.length, text), 'base64')
    },
  }
}

/** The tag and room for the salt. */
const prefixOf = (tag: CommitmentTag): Uint8Array =>
  concatBytes(commitmentTags[tag], new Uint8Array(saltLength))
