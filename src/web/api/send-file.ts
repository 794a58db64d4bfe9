/** A file taken in by the node, as the act that gives it as evidence names it (`affairs/kernel/attachment.ts`). */
import { type FileTaken, uploadFile } from './upload-file.ts'

export interface FileSent {
  readonly facts: Pick<FileTaken, 'commitment' | 'size' | 'type'>
  readonly body: Pick<FileTaken, 'commitment' | 'salt' | 'digest' | 'name'>
}

/** Throws `CallFailed`. */
export const sendFile = async (compact: string, file: File): Promise<FileSent> => {
  const { commitment, digest, name, salt, size, type } = await uploadFile(compact, file)
  return { facts: { commitment, size, type }, body: { commitment, digest, name, salt } }
}

/** Where a file of the record is read. */
export const addressOfFile = (compact: string, commitment: string): string =>
  `/api/v1/compacts/${compact}/files/${commitment.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
