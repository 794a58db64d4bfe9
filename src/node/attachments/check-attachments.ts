/**
 * What an act that names files must fulfil before it is released here: each file is on this node, is what facts and body
 * say of it, and stands in both. A receiver judges by facts alone, so nothing of this ever makes an act void.
 */
import { createHash } from 'node:crypto'
import { type AttachedFile, attachedFiles, attachedNames } from '../../affairs/kernel/attachment.ts'
import type { FileStore } from '../../exchange/files.ts'
import type { Draft } from '../../exchange/lane/own-entry.ts'
import { decodeBase64 } from '../../ledger/base64.ts'
import { concatBytes } from '../../ledger/bytes.ts'
import { commitmentTags } from '../../ledger/commitment.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import { contradictionOf, tellingBytes } from './content-kind.ts'

export type AttachmentError =
  /** The body does not tell of the same files as the facts. */
  | { readonly kind: 'files-differ'; readonly index: number }
  | { readonly kind: 'file-not-here'; readonly index: number; readonly commitment: string }
  /** `size`: of the file that is here, in bytes. */
  | {
      readonly kind: 'file-size-differs'
      readonly index: number
      readonly commitment: string
      readonly size: number
    }
  /** With the salt or the digest in the body the file here is not what the facts commit to. */
  | { readonly kind: 'file-mismatched'; readonly index: number; readonly commitment: string }
  /** Its content is not of the media type that the facts give (content-kind.ts). */
  | {
      readonly kind: 'file-of-another-kind'
      readonly index: number
      readonly commitment: string
      readonly type: string
      readonly found: string
    }

/** The first objection, `index` being the place of the act in the list. Other faults of an act are found by its rules. */
export const checkAttachments = async (
  files: Pick<FileStore, 'sizeOf' | 'read'>,
  drafts: readonly Draft[],
): Promise<Result<void, AttachmentError>> => {
  for (const [index, { facts, body }] of drafts.entries()) {
    const attached = attachedFiles.safeParse(facts.fields.files ?? [])
    const names = attachedNames.safeParse(body?.files ?? [])
    if (!attached.success || !names.success) continue
    const told = new Map(names.data.map((name) => [name.commitment, name]))
    if (told.size !== attached.data.length) return err({ kind: 'files-differ', index })
    for (const file of attached.data) {
      const name = told.get(file.commitment)
      if (name === undefined) return err({ kind: 'files-differ', index })
      const checked = await checkFile(files, file, name, index)
      if (!checked.ok) return checked
    }
  }
  return ok(undefined)
}

const checkFile = async (
  files: Pick<FileStore, 'sizeOf' | 'read'>,
  { commitment, size, type }: AttachedFile,
  { salt, digest }: { readonly salt: string; readonly digest: string },
  index: number,
): Promise<Result<void, AttachmentError>> => {
  const name = bytesOf(commitment)
  const here = await files.sizeOf(name)
  if (here === undefined) return err({ kind: 'file-not-here', index, commitment })
  if (here !== size) return err({ kind: 'file-size-differs', index, commitment, size: here })
  const read = await files.read(name, 0)
  if (!read.ok) return err({ kind: 'file-not-here', index, commitment })
  const salted = createHash('sha256').update(commitmentTags.file).update(bytesOf(salt))
  const bare = createHash('sha256')
  let start: Uint8Array = new Uint8Array()
  for await (const part of read.value.content) {
    if (start.length < tellingBytes) start = concatBytes(start, part.subarray(0, tellingBytes))
    salted.update(part)
    bare.update(part)
  }
  if (salted.digest('base64') !== commitment || bare.digest('base64') !== digest)
    return err({ kind: 'file-mismatched', index, commitment })
  const found = contradictionOf(type, start)
  return found === undefined
    ? ok(undefined)
    : err({ kind: 'file-of-another-kind', index, commitment, type, found })
}

/** The schema has checked that it is base64. */
const bytesOf = (text: string): Uint8Array => decodeBase64(text) ?? new Uint8Array()
