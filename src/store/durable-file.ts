/** Files that must be there, whole, after the power fails: synced before they get their name, and the folder after. */
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Readable and writable by the node's own account alone. */
export const privateMode = 0o600

export const writeDurably = (file: string, text: string): void => {
  const partial = partialOf(file)
  const descriptor = openSync(partial, 'w', privateMode)
  try {
    writeSync(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  giveName(partial, file)
}

/** An empty file for others to fill: SQLite would make one that everybody may read. */
export const makePrivate = (file: string): void => {
  closeSync(openSync(file, 'w', privateMode))
}

/** Syncs what stands in `partial` and puts it in the place of `file`. */
export const giveNameDurably = (partial: string, file: string): void => {
  syncPath(partial)
  giveName(partial, file)
}

/** Where a file is made before it is whole. */
export const partialOf = (file: string): string => `${file}.partial`

const giveName = (partial: string, file: string): void => {
  renameSync(partial, file)
  syncPath(dirname(file))
}

const syncPath = (path: string): void => {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
