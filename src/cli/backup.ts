import { resolve } from 'node:path'
import { backUpNode } from '../node/maintenance/back-up-node.ts'
import { explainMaintenance } from '../node/maintenance/maintenance-words.ts'
import type { Command } from './command.ts'
import { explain, type SetupError } from './explain.ts'
import { readOptions } from './read-options.ts'

const usage = `comity backup DIR TARGET

Copies a whole node, also while it runs, into TARGET: a new folder, or a file whose name ends with ".tar". It holds the
database, configuration, attachments and keys, but never log keys: a restored node gets new ones, signed by the root key.`

export const command: Command = {
  summary: 'Backs up a node.',
  usage,
  run: async (argv, io) => {
    const options = readOptions(argv, {})
    const [dir, target] = options.ok ? options.value.positionals : []
    if (!options.ok || dir === undefined || target === undefined) {
      io.err(options.ok ? usage : `comity backup: ${options.error}`)
      return 2
    }
    const made = await backUpNode(resolve(dir), resolve(target), () => new Date())
    if (!made.ok) {
      io.err(`comity backup: ${explainMaintenance(made.error) ?? explain(made.error as SetupError)}`)
      return 1
    }
    const bytes = made.value.files.reduce((sum, { size }) => sum + size, 0)
    io.out(`${made.value.files.length} files, ${bytes} bytes of ${made.value.authority} in ${target}.`)
    return 0
  },
}
