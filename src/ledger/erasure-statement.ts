/** A statement of erasure (protocol section 5): who erased which body, when and on what ground. A signed note. */
import { decodeBase64, encodeBase64 } from './base64.ts'
import { parseDecimal } from './checkpoint.ts'
import { err, ok, type Result } from './result.ts'
import type { Sha256 } from './sha256.ts'
import type { Sign, Verify } from './sign.ts'
import { type NoteError, parseNote, type SignatureError, signNote, verifyNote } from './signed-note.ts'

export type ErasureGround = 'retention' | 'consent' | 'error' | 'order'

export type ErasureStatement = {
  /** Of the feed that holds the entry. */
  readonly origin: string
  readonly seq: number
  readonly leafHash: Uint8Array
  /** Seconds since 1970. */
  readonly time: number
  readonly ground: ErasureGround
}

export type ErasureTextError = {
  readonly kind: 'bad-erasure'
  readonly line: 'count' | 'tag' | 'origin' | 'seq' | 'leaf-hash' | 'time' | 'ground'
}

export type ErasureError =
  | { readonly kind: 'bad-note'; readonly why: NoteError }
  | ErasureTextError
  | SignatureError

/** Key and name of the authority that erased: its log key, under the origin of its own feed. */
export type Eraser = { readonly name: string; readonly publicKey: Uint8Array }

export const signErasure = (
  sha256: Sha256,
  sign: Sign,
  { name, publicKey }: Eraser,
  statement: ErasureStatement,
): string => signNote(sha256, sign, name, publicKey, formatErasure(statement))

export const verifyErasure = (
  sha256: Sha256,
  verify: Verify,
  { name, publicKey }: Eraser,
  note: string,
): Result<ErasureStatement, ErasureError> => {
  const parsed = parseNote(note)
  if (!parsed.ok) return err({ kind: 'bad-note', why: parsed.error })
  const statement = parseErasure(parsed.value.text)
  if (!statement.ok) return statement
  const signed = verifyNote(sha256, verify, parsed.value, name, publicKey)
  return signed.ok ? statement : signed
}

export const formatErasure = ({ origin, seq, leafHash, time, ground }: ErasureStatement): string =>
  `${tag}\n${origin}\n${seq}\n${encodeBase64(leafHash)}\n${time}\n${ground}\n`

/** Text of the note. Tells what is claimed before it is known by whose key. */
export const parseErasure = (text: string): Result<ErasureStatement, ErasureTextError> => {
  const lines = text.split('\n')
  if (lines.length !== 7) return badLine('count')
  const [first, origin = '', seqText = '', hashText = '', timeText = '', ground, rest] = lines
  if (rest !== '') return badLine('count')
  if (first !== tag) return badLine('tag')
  if (origin === '') return badLine('origin')
  const seq = parseDecimal(seqText)
  if (seq === undefined) return badLine('seq')
  const leafHash = decodeBase64(hashText)
  if (leafHash?.length !== 32) return badLine('leaf-hash')
  const time = parseDecimal(timeText)
  if (time === undefined) return badLine('time')
  return isGround(ground) ? ok({ origin, seq, leafHash, time, ground }) : badLine('ground')
}

const tag = 'comity/erasure/v1'

const badLine = (line: ErasureTextError['line']): { readonly ok: false; readonly error: ErasureTextError } =>
  err({ kind: 'bad-erasure', line })

const isGround = (value: string | undefined): value is ErasureGround =>
  value === 'retention' || value === 'consent' || value === 'error' || value === 'order'
