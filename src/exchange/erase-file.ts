/**
 * A file whose content is to be gone: overwritten, brought to disk, removed. On file systems that copy on write and on
 * flash the old blocks may live on until they are reused; the disk's encryption is what guards those (docs/operations.md).
 */
import { open, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isCode, syncFolder } from '../vault/durable-file.ts'

/** `false` where there is no such file. */
export const eraseFile = async (path: string): Promise<boolean> => {
  const size = await sizeOfFile(path)
  if (size === undefined) return false
  const file = await open(path, 'r+')
  try {
    const zeros = new Uint8Array(Math.min(size, 1_048_576))
    for (let at = 0; at < size; at += zeros.length)
      await file.write(zeros, 0, Math.min(zeros.length, size - at), at)
    await file.sync()
  } finally {
    await file.close()
  }
  await unlink(path)
  await syncFolder(dirname(path))
  return true
}

/** In bytes; `undefined` where there is no such file. */
export const sizeOfFile = async (path: string): Promise<number | undefined> => {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}
