/** A file taken in by the node, as the act that gives it as evidence names it (`affairs/kernel/attachment.ts`). */
import { CallFailed, newKey } from './client.ts'

/** What the route `POST /compacts/{compact}/files` answers. */
interface Taken {
  readonly commitment: string
  readonly size: number
  readonly type: string
  readonly salt: string
  readonly digest: string
}

export interface FileSent {
  readonly facts: Pick<Taken, 'commitment' | 'size' | 'type'>
  readonly body: Pick<Taken, 'commitment' | 'salt' | 'digest'> & { readonly name: string }
}

/** Throws `CallFailed`. */
export const sendFile = async (compact: string, file: File): Promise<FileSent> => {
  const response = await fetch(`/api/v1/compacts/${compact}/files`, {
    method: 'POST',
    headers: {
      'accept-language': document.documentElement.lang,
      'content-type': file.type === '' ? 'application/octet-stream' : file.type,
      'idempotency-key': newKey(),
    },
    body: file,
  }).catch(() => {
    throw new CallFailed('offline')
  })
  const told = (await response.json().catch(() => ({}))) as Taken & { readonly detail?: string }
  if (!response.ok)
    throw new CallFailed(response.status === 401 ? 'signed-out' : 'failed', {
      ...(told.detail === undefined ? {} : { sentence: told.detail }),
    })
  const { commitment, digest, salt, size, type } = told
  return { facts: { commitment, size, type }, body: { commitment, digest, name: file.name, salt } }
}

/** Where a file of the record is read. */
export const addressOfFile = (compact: string, commitment: string): string =>
  `/api/v1/compacts/${compact}/files/${commitment.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
