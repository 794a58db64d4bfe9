/** A file taken in by the node, as the act that gives it as evidence names it (`affairs/kernel/attachment.ts`). */
import { CallFailed, failureOf, newKey, patiently } from './client.ts'

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

/** Throws `CallFailed`. Taken in once, as every call that a person makes (`client.ts`). */
export const sendFile = async (compact: string, file: File): Promise<FileSent> => {
  const key = newKey()
  const { commitment, digest, salt, size, type } = await patiently(() => upload(compact, file, key))
  return { facts: { commitment, size, type }, body: { commitment, digest, name: file.name, salt } }
}

const upload = async (compact: string, file: File, key: string): Promise<Taken> => {
  const response = await fetch(`/api/v1/compacts/${compact}/files`, {
    method: 'POST',
    headers: {
      'accept-language': document.documentElement.lang,
      'content-type': file.type === '' ? 'application/octet-stream' : file.type,
      'idempotency-key': key,
    },
    body: file,
  }).catch(() => {
    throw new CallFailed('offline')
  })
  if (!response.ok) throw await failureOf(response)
  return response.json()
}

/** Where a file of the record is read. */
export const addressOfFile = (compact: string, commitment: string): string =>
  `/api/v1/compacts/${compact}/files/${commitment.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
