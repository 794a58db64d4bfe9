/**
 * Signed notes of C2SP (c2sp.org/signed-note): a text, an empty line, and one line for each signature.
 * Narrower here: a key signs a note once, so that "signed by" has one answer.
 */
import { decodeBase64, encodeBase64 } from './base64.ts'
import { concatBytes, equalBytes } from './bytes.ts'
import { err, ok, type Result } from './result.ts'
import type { Sha256 } from './sha256.ts'
import type { Sign, Verify } from './sign.ts'
import { utf8 } from './utf8.ts'

/** `keyId` is four bytes; `signature` is what follows it, in the form of the key's algorithm. */
export type NoteSignature = {
  readonly name: string
  readonly keyId: Uint8Array
  readonly signature: Uint8Array
}

/** `text` ends with a newline. */
export type SignedNote = { readonly text: string; readonly signatures: readonly NoteSignature[] }

export type NoteError =
  | { readonly kind: 'oversized' }
  | { readonly kind: 'bad-character' }
  | { readonly kind: 'not-a-note' }
  | { readonly kind: 'bad-signature-line'; readonly line: number }
  | { readonly kind: 'repeated-signature'; readonly name: string }
  | { readonly kind: 'too-many-signatures' }

export type SignatureError = { readonly kind: 'unsigned' } | { readonly kind: 'bad-signature' }

/** Signature types of C2SP: a plain signature over the text, and a cosignature with its time. */
export const plainEd25519 = 0x01
export const cosignatureEd25519 = 0x04

const maxLength = 65_536
const maxSignatures = 32

export const parseNote = (note: string): Result<SignedNote, NoteError> => {
  if (note.length > maxLength) return err({ kind: 'oversized' })
  if (hasControl(note) || !note.isWellFormed()) return err({ kind: 'bad-character' })
  const end = note.lastIndexOf('\n\n')
  if (end < 1 || !note.endsWith('\n') || end + 2 === note.length) return err({ kind: 'not-a-note' })
  const lines = note.slice(end + 2, -1).split('\n')
  if (lines.length > maxSignatures) return err({ kind: 'too-many-signatures' })
  const signatures: NoteSignature[] = []
  for (const [i, line] of lines.entries()) {
    const signature = parseSignatureLine(line)
    if (signature === undefined) return err({ kind: 'bad-signature-line', line: i })
    if (signatures.some((other) => isSameKey(other, signature))) {
      return err({ kind: 'repeated-signature', name: signature.name })
    }
    signatures.push(signature)
  }
  return ok({ text: note.slice(0, end + 1), signatures })
}

export const formatNote = (note: SignedNote): string =>
  `${note.text}\n${note.signatures.map((signature) => `${formatSignatureLine(signature)}\n`).join('')}`

/** `— <name> <base64>`, without a newline; `undefined` where the line is not one. */
export const parseSignatureLine = (line: string): NoteSignature | undefined => {
  if (!line.startsWith('— ')) return undefined
  const space = line.indexOf(' ', 2)
  if (space < 0) return undefined
  const name = line.slice(2, space)
  const bytes = decodeBase64(line.slice(space + 1))
  if (name === '' || notInName.test(name) || bytes === undefined || bytes.length < 5) return undefined
  return { name, keyId: bytes.subarray(0, 4), signature: bytes.subarray(4) }
}

export const formatSignatureLine = ({ name, keyId, signature }: NoteSignature): string =>
  `— ${name} ${encodeBase64(concatBytes(keyId, signature))}`

/** The note with one more signature; an earlier one by the same key gives way to it. */
export const addSignature = (note: SignedNote, signature: NoteSignature): SignedNote => ({
  text: note.text,
  signatures: [...note.signatures.filter((other) => !isSameKey(other, signature)), signature],
})

/** First four bytes of SHA-256(name ‖ LF ‖ type ‖ public key). */
export const noteKeyId = (
  sha256: Sha256,
  name: string,
  type: typeof plainEd25519 | typeof cosignatureEd25519,
  publicKey: Uint8Array,
): Uint8Array => sha256(`${name}\n`, Uint8Array.of(type), publicKey).slice(0, 4)

/** The text signed by one key, as a whole note. */
export const signNote = (
  sha256: Sha256,
  sign: Sign,
  name: string,
  publicKey: Uint8Array,
  text: string,
): string => {
  const keyId = noteKeyId(sha256, name, plainEd25519, publicKey)
  return formatNote({ text, signatures: [{ name, keyId, signature: sign(utf8(text)) }] })
}

/** Whether this key signed; signatures by other keys are neither checked nor counted. */
export const verifyNote = (
  sha256: Sha256,
  verify: Verify,
  note: SignedNote,
  name: string,
  publicKey: Uint8Array,
): Result<SignedNote, SignatureError> => {
  const signature = findSignature(note.signatures, name, noteKeyId(sha256, name, plainEd25519, publicKey))
  if (signature === undefined) return err({ kind: 'unsigned' })
  return verify(publicKey, utf8(note.text), signature.signature) ? ok(note) : err({ kind: 'bad-signature' })
}

export const findSignature = (
  signatures: readonly NoteSignature[],
  name: string,
  keyId: Uint8Array,
): NoteSignature | undefined =>
  signatures.find((signature) => signature.name === name && equalBytes(signature.keyId, keyId))

/** Unicode spaces, and the plus that separates the parts of a C2SP verifier key. */
const notInName = /[\s\u0085+]/

const isSameKey = (a: NoteSignature, b: NoteSignature): boolean =>
  a.name === b.name && equalBytes(a.keyId, b.keyId)

const hasControl = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x20 && unit !== 0x0a) return true
  }
  return false
}
