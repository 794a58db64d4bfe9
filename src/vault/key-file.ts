/**
 * One private key in one file of mode 0600, as JSON that says what the key is for; encrypted where a passphrase is given.
 *
 * Invariant: a key file is written once and never over another; a file that others may read is refused, because a key that
 * was open to them has to be replaced, not hidden.
 */
import { open } from 'node:fs/promises'
import { z } from 'zod'
import { err, ok, type Result } from '../ledger/result.ts'
import { isCode, writeOnceDurably } from './durable-file.ts'
import { encryptedSchema, type Passphrase } from './passphrase.ts'

export type KeyUse = 'root' | 'log' | 'cosigner' | 'seal'

/** Raw bytes of one key pair; `owner` says whose: `root`, or compact, lane and, for a log key, epoch. */
export interface StoredKey {
  readonly use: KeyUse
  readonly owner: string
  readonly publicKey: Uint8Array
  readonly privateKey: Uint8Array
}

export type KeyFileError =
  | { readonly kind: 'key-missing'; readonly path: string }
  | { readonly kind: 'key-exists'; readonly path: string }
  /** `mode`: the permission bits as octal digits, such as `644`. */
  | { readonly kind: 'key-exposed'; readonly path: string; readonly mode: string }
  | { readonly kind: 'key-unreadable'; readonly path: string; readonly why: string }
  | { readonly kind: 'passphrase-missing'; readonly path: string }
  /** The passphrase is another, or the file was altered: AES-GCM cannot tell. */
  | { readonly kind: 'passphrase-wrong'; readonly path: string }

export const writeKeyFile = async (
  path: string,
  key: StoredKey,
  passphrase: Passphrase | undefined,
): Promise<Result<undefined, KeyFileError>> => {
  const { use, owner } = key
  const publicKey = toBase64(key.publicKey)
  const secret =
    passphrase === undefined
      ? { privateKey: toBase64(key.privateKey) }
      : { encrypted: await passphrase.encrypt(key.privateKey, labelOf(key.use, owner, publicKey)) }
  const text = `${JSON.stringify({ kind: 'comity-key', v: 1, use, owner, publicKey, ...secret }, undefined, 2)}\n`
  return (await writeOnceDurably(path, text)) ? ok(undefined) : err({ kind: 'key-exists', path })
}

/** `use` and `owner` are what the caller expects there: a file that was moved to another key's place is refused. */
export const readKeyFile = async (
  path: string,
  use: KeyUse,
  owner: string,
  passphrase: Passphrase | undefined,
): Promise<Result<StoredKey, KeyFileError>> => {
  const text = await readGuarded(path)
  if (!text.ok) return text
  const file = fileSchema.safeParse(parseJson(text.value))
  if (!file.success) return err({ kind: 'key-unreadable', path, why: 'not a key file' })
  const { data } = file
  if (data.use !== use || data.owner !== owner) {
    return err({ kind: 'key-unreadable', path, why: `it holds the ${data.use} key of ${data.owner}` })
  }
  const publicKey = fromBase64(data.publicKey)
  if (data.privateKey !== undefined && data.encrypted === undefined) {
    return ok({ use, owner, publicKey, privateKey: fromBase64(data.privateKey) })
  }
  if (data.encrypted === undefined || data.privateKey !== undefined) {
    return err({ kind: 'key-unreadable', path, why: 'neither plain nor encrypted' })
  }
  if (passphrase === undefined) return err({ kind: 'passphrase-missing', path })
  const privateKey = await passphrase.decrypt(data.encrypted, labelOf(use, owner, data.publicKey))
  return privateKey === undefined
    ? err({ kind: 'passphrase-wrong', path })
    : ok({ use, owner, publicKey, privateKey })
}

/** The mode is asked of the opened file, so that it cannot be exchanged between the question and the reading. */
const readGuarded = async (path: string): Promise<Result<string, KeyFileError>> => {
  let file: Awaited<ReturnType<typeof open>>
  try {
    file = await open(path, 'r')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return err({ kind: 'key-missing', path })
    return err({
      kind: 'key-unreadable',
      path,
      why: error instanceof Error ? error.message : 'cannot be opened',
    })
  }
  try {
    const { mode, size } = await file.stat()
    if ((mode & 0o077) !== 0) return err({ kind: 'key-exposed', path, mode: (mode & 0o777).toString(8) })
    if (size > maxFile) return err({ kind: 'key-unreadable', path, why: 'too large' })
    return ok(await file.readFile('utf8'))
  } finally {
    await file.close()
  }
}

/** In bytes; the largest, an encrypted sealing key, has 2,300. */
const maxFile = 16_384

const fileSchema = z.strictObject({
  kind: z.literal('comity-key'),
  v: z.literal(1),
  use: z.enum(['root', 'log', 'cosigner', 'seal']),
  owner: z.string(),
  publicKey: z.base64(),
  privateKey: z.base64().optional(),
  encrypted: encryptedSchema.optional(),
})

const labelOf = (use: KeyUse, owner: string, publicKey: string): string =>
  `comity/key-file/v1\n${use}\n${owner}\n${publicKey}\n`

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))
