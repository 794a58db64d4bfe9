/** The passphrase for the keys, if there is one: from a file named by `COMITY_PASSPHRASE_FILE`, never from arguments. */
import { readFile } from 'node:fs/promises'
import { createPassphrase, type Passphrase } from '../vault/passphrase.ts'
import type { Io } from './command.ts'

export const passphraseOf = async (io: Pick<Io, 'env'>): Promise<Passphrase | undefined> => {
  const file = io.env.COMITY_PASSPHRASE_FILE
  if (file === undefined || file === '') return undefined
  return createPassphrase((await readFile(file, 'utf8')).replace(/\r?\n$/, ''))
}
