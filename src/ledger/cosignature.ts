/**
 * Cosignatures of C2SP (c2sp.org/tlog-cosignature, cosignature/v1, Ed25519): the peer durably holds what is under a head.
 * The signed message does not name the cosigner, so a cosigner's key serves one name and one lane.
 */
import { concatBytes } from './bytes.ts'
import { type Checkpoint, formatCheckpoint } from './checkpoint.ts'
import { feedOrigin, type Lane } from './names.ts'
import { err, ok, type Result } from './result.ts'
import type { Sha256 } from './sha256.ts'
import type { Sign, Verify } from './sign.ts'
import {
  cosignatureEd25519,
  findSignature,
  formatSignatureLine,
  type NoteSignature,
  noteKeyId,
  parseSignatureLine,
  type SignatureError,
} from './signed-note.ts'
import { utf8 } from './utf8.ts'

/** `publicKey` is the cosigner's 32 bytes. */
export type Cosigner = { readonly name: string; readonly publicKey: Uint8Array }

export type CosignatureError =
  | { readonly kind: 'bad-signature-line' }
  | { readonly kind: 'bad-length' }
  | { readonly kind: 'bad-time' }
  | SignatureError

/** The cosigner key of an authority speaks under this name, whichever feed it cosigns. */
export const cosignerName = (compact: string, authority: string, lane: Lane): string =>
  `${feedOrigin(compact, authority, lane)}/cosigner`

/** A signature line without newline. `time` in whole seconds since 1970. */
export const cosign = (
  sha256: Sha256,
  sign: Sign,
  { name, publicKey }: Cosigner,
  checkpoint: Checkpoint,
  time: number,
): string => {
  const timeBytes = new Uint8Array(timeLength)
  new DataView(timeBytes.buffer).setBigUint64(0, BigInt(time))
  return formatSignatureLine({
    name,
    keyId: noteKeyId(sha256, name, cosignatureEd25519, publicKey),
    signature: concatBytes(timeBytes, sign(messageOf(checkpoint, time))),
  })
}

/** When this cosigner says it held what is under this head: seconds since 1970. */
export const verifyCosignature = (
  sha256: Sha256,
  verify: Verify,
  cosigner: Cosigner,
  checkpoint: Checkpoint,
  line: string,
): Result<number, CosignatureError> => {
  const signature = parseSignatureLine(line)
  if (signature === undefined) return err({ kind: 'bad-signature-line' })
  return verifyCosignatures(sha256, verify, cosigner, checkpoint, [signature])
}

/** The same, of whichever of the signatures of a note is this cosigner's. */
export const verifyCosignatures = (
  sha256: Sha256,
  verify: Verify,
  { name, publicKey }: Cosigner,
  checkpoint: Checkpoint,
  signatures: readonly NoteSignature[],
): Result<number, CosignatureError> => {
  const keyId = noteKeyId(sha256, name, cosignatureEd25519, publicKey)
  const own = findSignature(signatures, name, keyId)
  if (own === undefined) return err({ kind: 'unsigned' })
  const { signature } = own
  if (signature.length !== timeLength + 64) return err({ kind: 'bad-length' })
  const time = Number(new DataView(signature.buffer, signature.byteOffset).getBigUint64(0))
  if (!Number.isSafeInteger(time)) return err({ kind: 'bad-time' })
  const holds = verify(publicKey, messageOf(checkpoint, time), signature.subarray(timeLength))
  return holds ? ok(time) : err({ kind: 'bad-signature' })
}

const timeLength = 8

const messageOf = (checkpoint: Checkpoint, time: number): Uint8Array =>
  utf8(`cosignature/v1\ntime ${time}\n${formatCheckpoint(checkpoint)}`)
