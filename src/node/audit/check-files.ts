/** Attachments that standing bodies name: here, whole, and those that the facts commit to. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { sizeOfFile } from '../../exchange/erase-file.ts'
import { fileName } from '../../exchange/file-name.ts'
import { decodeBase64 } from '../../ledger/base64.ts'
import { commitmentTags } from '../../ledger/commitment.ts'
import type { PlacedFile } from './check-range.ts'
import type { Findings } from './findings.ts'

export const checkFiles = async (
  dir: string,
  files: readonly PlacedFile[],
  findings: Findings,
): Promise<void> => {
  for (const { commitment, size, told, place } of files) {
    const salt = told === undefined ? undefined : decodeBase64(told.salt)
    const name = decodeBase64(commitment)
    const path = name?.length === 32 ? join(dir, fileName(name)) : undefined
    const found = path === undefined ? undefined : await sizeOfFile(path)
    if (path === undefined || found !== size) {
      findings.add('file-missing', place, `${commitment}: ${found ?? 'no'} bytes of ${size}`)
    } else if (salt === undefined || (await commitmentOf(path, salt)) !== commitment) {
      findings.add('file-mismatched', place, commitment)
    }
  }
}

/** Base64. */
const commitmentOf = async (path: string, salt: Uint8Array): Promise<string> => {
  const hash = createHash('sha256').update(commitmentTags.file).update(salt)
  for await (const bytes of createReadStream(path)) hash.update(bytes)
  return hash.digest('base64')
}
