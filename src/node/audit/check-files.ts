/** Attachments that standing bodies name: here, and of the size that the facts say. */
import { join } from 'node:path'
import { sizeOfFile } from '../../exchange/erase-file.ts'
import { fileName } from '../../exchange/file-name.ts'
import { decodeBase64 } from '../../ledger/base64.ts'
import type { NamedFile } from './check-range.ts'
import type { Findings } from './findings.ts'

export const checkFiles = async (
  dir: string,
  files: readonly NamedFile[],
  findings: Findings,
): Promise<void> => {
  for (const { commitment, size, place } of files) {
    const bytes = decodeBase64(commitment)
    const found = bytes?.length === 32 ? await sizeOfFile(join(dir, fileName(bytes))) : undefined
    if (found !== size)
      findings.add('file-missing', place, `${commitment}: ${found ?? 'no'} bytes of ${size}`)
  }
}
