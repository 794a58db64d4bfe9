/** A checkpoint (c2sp.org/tlog-checkpoint): the signed head of a feed. Extension lines are not part of the protocol. */
import { decodeBase64, encodeBase64 } from './base64.ts'
import { err, ok, type Result } from './result.ts'
import type { Sha256 } from './sha256.ts'
import type { Sign, Verify } from './sign.ts'
import { type NoteError, parseNote, type SignatureError, signNote, verifyNote } from './signed-note.ts'

/** `root` is 32 bytes, of the tree with `size` leaves. */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Uint8Array }

export type CheckpointTextError = {
  readonly kind: 'bad-checkpoint'
  readonly line: 'count' | 'origin' | 'size' | 'root'
}

export type CheckpointError =
  | { readonly kind: 'bad-note'; readonly why: NoteError }
  | CheckpointTextError
  | { readonly kind: 'other-origin'; readonly origin: string }
  | SignatureError

/** The text of the note; every signature over the same head is over the same text. */
export const formatCheckpoint = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${encodeBase64(root)}\n`

export const parseCheckpoint = (text: string): Result<Checkpoint, CheckpointTextError> => {
  const [origin, sizeText, rootText, rest, ...more] = text.split('\n')
  if (sizeText === undefined || rootText === undefined || rest !== '' || more.length > 0)
    return badLine('count')
  if (origin === undefined || origin === '') return badLine('origin')
  const size = parseDecimal(sizeText)
  if (size === undefined) return badLine('size')
  const root = decodeBase64(rootText)
  return root?.length === 32 ? ok({ origin, size, root }) : badLine('root')
}

/** A note with one signature, by the log key under the name `name` (the origin of its feed). */
export const signCheckpoint = (
  sha256: Sha256,
  sign: Sign,
  name: string,
  publicKey: Uint8Array,
  checkpoint: Checkpoint,
): string => signNote(sha256, sign, name, publicKey, formatCheckpoint(checkpoint))

/** The head in the note, if it is of this feed and signed by this log key. Cosignatures are checked one by one elsewhere. */
export const verifyCheckpoint = (
  sha256: Sha256,
  verify: Verify,
  note: string,
  publicKey: Uint8Array,
  origin: string,
): Result<Checkpoint, CheckpointError> => {
  const parsed = parseNote(note)
  if (!parsed.ok) return err({ kind: 'bad-note', why: parsed.error })
  const checkpoint = parseCheckpoint(parsed.value.text)
  if (!checkpoint.ok) return checkpoint
  if (checkpoint.value.origin !== origin)
    return err({ kind: 'other-origin', origin: checkpoint.value.origin })
  const signed = verifyNote(sha256, verify, parsed.value, origin, publicKey)
  return signed.ok ? checkpoint : signed
}

/** A whole number in decimal without leading zeros, up to 2^53 − 1. */
export const parseDecimal = (text: string): number | undefined => {
  if (!/^(?:0|[1-9][0-9]{0,15})$/.test(text)) return undefined
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : undefined
}

const badLine = (
  line: CheckpointTextError['line'],
): { readonly ok: false; readonly error: CheckpointTextError } => err({ kind: 'bad-checkpoint', line })
