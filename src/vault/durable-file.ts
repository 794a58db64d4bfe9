/**
 * A file is there whole or not at all, whenever the power goes: written beside its place, brought to disk, then given its
 * name, and the name brought to disk too (POSIX link(2), fsync(2) on file and folder).
 */
import { randomBytes } from 'node:crypto'
import { type FileHandle, link, open, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Mode 0600. `false`, and nothing changed, where a file is there already; two writers at once cannot both succeed. */
export const writeOnceDurably = async (path: string, content: string): Promise<boolean> => {
  const temporary = await writeBeside(path, content)
  try {
    await link(temporary, path)
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await unlink(temporary)
  }
  await syncFolder(dirname(path))
  return true
}

/** Brings to disk which names stand in the folder. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

const writeBeside = async (path: string, content: string): Promise<string> => {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`)
  const handle: FileHandle = await open(temporary, 'wx', 0o600)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
  return temporary
}
