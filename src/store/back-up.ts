/**
 * A consistent copy of the database in one file, while others read and write. It is read on a connection of its own in one
 * step, hence one state of the database, and gets its name when it is whole and on disk.
 */
import { backup } from 'node:sqlite'
import { giveNameDurably, makePrivate, partialOf } from './durable-file.ts'
import { openForReading } from './sqlite-file.ts'
import type { OnPoint } from './store.ts'

const allPages = 2 ** 31 - 1

export const backUp = async (file: string, target: string, onPoint: OnPoint): Promise<void> => {
  const partial = partialOf(target)
  makePrivate(partial)
  const source = openForReading(file)
  try {
    const copying = backup(source, partial, { rate: allPages })
    onPoint('during-backup')
    await copying
  } finally {
    source.close()
  }
  giveNameDurably(partial, target)
}
