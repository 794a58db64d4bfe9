/** A file for an act, given to the node before the act names it. One that no act comes to name goes after a day. */
import { CallFailed, failureOf, newKey, patiently } from './client.ts'

/** What an act needs to name it: in facts what a receiver checks, in the body what it is called. */
export interface FileTaken {
  /** Base64, as salt and digest. */
  readonly commitment: string
  /** In bytes. */
  readonly size: number
  readonly type: string
  readonly salt: string
  readonly digest: string
  readonly name: string
}

/** What a receiver checks of them. */
export const fileFacts = (files: readonly FileTaken[]) =>
  files.map(({ commitment, size, type }) => ({ commitment, size, type }))

/** What they are called, and what opens their commitments. */
export const fileNames = (files: readonly FileTaken[]) =>
  files.map(({ commitment, name, salt, digest }) => ({ commitment, name, salt, digest }))

/** Throws `CallFailed`. Taken in once, as every call that a person makes (`client.ts`). */
export const uploadFile = async (compact: string, file: File): Promise<FileTaken> => {
  const key = newKey()
  const taken = await patiently(async () => {
    const response = await fetch(`/api/v1/compacts/${encodeURIComponent(compact)}/files`, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'accept-language': document.documentElement.lang,
        'content-type': file.type === '' ? 'application/octet-stream' : file.type,
        'idempotency-key': key,
      },
      body: file,
    }).catch(() => {
      throw new CallFailed('offline')
    })
    if (!response.ok) throw await failureOf(response)
    return (await response.json()) as Omit<FileTaken, 'name'>
  })
  return { ...taken, name: nameOf(file) }
}

/** As long as an act takes. */
const nameOf = ({ name }: File): string => {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  return last.slice(-255) || 'file'
}
