/**
 * Attachments on disk, named by the commitment that stands in the facts (docs/protocol.md sections 1.2 and 3):
 *
 *   <dir>/<name>        whole; <name> is the commitment in base64url
 *   <dir>/<name>.part   on its way from a peer, as far as it has come
 *   <dir>/.<random>     on its way from an officer, gone at the next start
 *
 * Invariant: what stands under a name was hashed as it was written, matches the name and is on disk.
 */
import { createHash } from 'node:crypto'
import { mkdir, open, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { equalBytes } from '../ledger/bytes.ts'
import { commitmentTags, saltLength } from '../ledger/commitment.ts'
import { err, ok, type Result } from '../ledger/result.ts'
import { syncFolder } from '../vault/durable-file.ts'
import { eraseFile, sizeOfFile } from './erase-file.ts'
import { fileName } from './file-name.ts'

export interface FileStoreDeps {
  readonly dir: string
  /** Of one file, in bytes. */
  readonly limit: number
  /** So many random bytes. */
  readonly random: (bytes: number) => Uint8Array
}

/** Hashes of 32 bytes. `commitment` goes into the facts, `digest` and `salt` are for the body. */
export interface TakenFile {
  readonly commitment: Uint8Array
  readonly digest: Uint8Array
  readonly salt: Uint8Array
  /** In bytes. */
  readonly size: number
}

/** What the entry says of a file that is to come. */
export interface ExpectedFile {
  readonly commitment: Uint8Array
  readonly salt: Uint8Array
  readonly size: number
}

/** A file from a byte on; `size` is that of the whole. */
export interface FileContent {
  readonly from: number
  readonly size: number
  readonly content: AsyncIterable<Uint8Array>
}

export type ReceiveError =
  /** The peer stopped before the end; the next try goes on from `received`. */
  | { readonly kind: 'incomplete'; readonly received: number }
  | { readonly kind: 'oversized'; readonly limit: number }
  /** The bytes are not those that the entry commits to; they are gone again. */
  | { readonly kind: 'mismatched' }
  /** What the peer sends does not join what is here. */
  | { readonly kind: 'not-joined'; readonly received: number }
  /** It is being received already. */
  | { readonly kind: 'busy' }

export interface FileStore {
  /** Takes in an officer's file under a fresh salt. A source that throws leaves nothing behind. */
  readonly take: (
    source: AsyncIterable<Uint8Array>,
  ) => Promise<Result<TakenFile, { readonly kind: 'oversized'; readonly limit: number }>>
  /** Size of the whole file, `undefined` where it is not here. */
  readonly sizeOf: (commitment: Uint8Array) => Promise<number | undefined>
  /** The content from a byte on; to be read to its end or left, either of which closes the file. */
  readonly read: (
    commitment: Uint8Array,
    from: number,
  ) => Promise<
    Result<
      FileContent,
      { readonly kind: 'unknown-file' } | { readonly kind: 'bad-range'; readonly size: number }
    >
  >
  /** How much has come of a file that is not whole yet: from where to ask for the rest. */
  readonly received: (commitment: Uint8Array) => Promise<number>
  readonly receive: (
    expected: ExpectedFile,
    part: FileContent,
  ) => Promise<Result<{ readonly digest: Uint8Array }, ReceiveError>>
  /** Overwrites and removes the file and what has come of it; `false` where there was nothing. */
  readonly erase: (commitment: Uint8Array) => Promise<boolean>
}

/** Makes the folder where there is none, and erases what a crash left of officers' files. */
export const openFileStore = async ({ dir, limit, random }: FileStoreDeps): Promise<FileStore> => {
  await mkdir(dir, { recursive: true, mode: 0o700 })
  for (const name of await readdir(dir)) if (name.startsWith('.')) await eraseFile(join(dir, name))
  const pathOf = (commitment: Uint8Array): string => join(dir, fileName(commitment))
  const partOf = (commitment: Uint8Array): string => `${pathOf(commitment)}.part`
  const receiving = new Set<string>()

  const settle = async (from: string, commitment: Uint8Array): Promise<void> => {
    await rename(from, pathOf(commitment))
    await syncFolder(dir)
  }

  return {
    take: async (source) => {
      const salt = random(saltLength)
      const path = join(dir, `.${Buffer.from(random(12)).toString('hex')}`)
      const hashes = createHashes(salt)
      let size: number | undefined
      try {
        size = await writeTaken(path, source, hashes, limit)
      } finally {
        if (size === undefined) await eraseFile(path)
      }
      if (size === undefined) return err({ kind: 'oversized', limit })
      const { commitment, digest } = hashes.finish()
      await settle(path, commitment)
      return ok({ commitment, digest, salt, size })
    },

    sizeOf: (commitment) => sizeOfFile(pathOf(commitment)),

    read: async (commitment, from) => {
      const path = pathOf(commitment)
      const size = await sizeOfFile(path)
      if (size === undefined) return err({ kind: 'unknown-file' })
      if (from < 0 || (from > 0 && from >= size)) return err({ kind: 'bad-range', size })
      const file = await open(path, 'r')
      return ok({ from, size, content: file.createReadStream({ start: from }) })
    },

    received: async (commitment) => (await sizeOfFile(partOf(commitment))) ?? 0,

    receive: async (expected, part) => {
      const { commitment } = expected
      const path = partOf(commitment)
      if (expected.size > limit) return err({ kind: 'oversized', limit })
      if (part.size !== expected.size) return err({ kind: 'mismatched' })
      if (receiving.has(path)) return err({ kind: 'busy' })
      receiving.add(path)
      try {
        const received = await receiveInto(path, expected, part)
        if (received.ok) await settle(path, commitment)
        else if (received.error.kind === 'mismatched') await eraseFile(path)
        return received
      } finally {
        receiving.delete(path)
      }
    },

    erase: async (commitment) => {
      const part = await eraseFile(partOf(commitment))
      return (await eraseFile(pathOf(commitment))) || part
    },
  }
}

interface Hashes {
  readonly update: (bytes: Uint8Array) => void
  readonly finish: () => { readonly commitment: Uint8Array; readonly digest: Uint8Array }
}

/** SHA-256 of the content and its salted commitment, in one pass. */
const createHashes = (salt: Uint8Array): Hashes => {
  const commitment = createHash('sha256').update(commitmentTags.file).update(salt)
  const digest = createHash('sha256')
  return {
    update: (bytes) => {
      commitment.update(bytes)
      digest.update(bytes)
    },
    finish: () => ({
      commitment: new Uint8Array(commitment.digest()),
      digest: new Uint8Array(digest.digest()),
    }),
  }
}

/** How many bytes were written and brought to disk; `undefined` where the source has more than the limit. */
const writeTaken = async (
  path: string,
  source: AsyncIterable<Uint8Array>,
  hashes: Hashes,
  limit: number,
): Promise<number | undefined> => {
  const file = await open(path, 'wx', 0o600)
  try {
    let size = 0
    for await (const bytes of source) {
      size += bytes.length
      if (size > limit) return undefined
      hashes.update(bytes)
      await file.writeFile(bytes)
    }
    await file.sync()
    return size
  } finally {
    await file.close()
  }
}

/** Writes a part after what has come before, which is hashed again: a file may be resumed in another process. */
const receiveInto = async (
  path: string,
  { commitment, salt, size }: ExpectedFile,
  part: FileContent,
): Promise<Result<{ readonly digest: Uint8Array }, ReceiveError>> => {
  const hashes = createHashes(salt)
  const file = await open(path, 'a+', 0o600)
  try {
    const before = (await file.stat()).size
    if (part.from > before) return err({ kind: 'not-joined', received: before })
    // A peer that sends from an earlier byte on is heard: what stood here from there on is written anew.
    await file.truncate(part.from)
    for await (const bytes of file.createReadStream({ start: 0, autoClose: false })) hashes.update(bytes)
    let received = part.from
    for await (const bytes of untilBroken(part.content)) {
      received += bytes.length
      if (received > size) return err({ kind: 'mismatched' })
      hashes.update(bytes)
      await file.writeFile(bytes)
    }
    await file.sync()
    if (received < size) return err({ kind: 'incomplete', received })
  } finally {
    await file.close()
  }
  const found = hashes.finish()
  return equalBytes(found.commitment, commitment) ? ok({ digest: found.digest }) : err({ kind: 'mismatched' })
}

/** What comes before the connection breaks; faults of our own disk are not caught here. */
async function* untilBroken(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* content
  } catch {
    return
  }
}
