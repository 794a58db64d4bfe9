import { resolve } from 'node:path'
import { explainMaintenance } from '../node/maintenance/maintenance-words.ts'
import { restoreNode } from '../node/maintenance/restore-node.ts'
import type { Command } from './command.ts'
import { explain, type SetupError } from './explain.ts'
import { passphraseOf } from './passphrase-of.ts'
import { readOptions } from './read-options.ts'

const usage = `comity restore BACKUP DIR [--root-key FILE]

Puts a backup (folder or ".tar") back in DIR, which must be empty or missing. The root key must be at hand: in the backup, or
named with --root-key. The node then takes no own acts until it has run and every peer has answered: start it with "comity
serve DIR". Never start the node that the backup was made of again.`

export const command: Command = {
  summary: 'Puts a backup back.',
  usage,
  run: async (argv, io) => {
    const options = readOptions(argv, { 'root-key': { type: 'string' } })
    const [backup, dir] = options.ok ? options.value.positionals : []
    if (!options.ok || backup === undefined || dir === undefined) {
      io.err(options.ok ? usage : `comity restore: ${options.error}`)
      return 2
    }
    const rootKey = options.value.values['root-key']
    const restored = await restoreNode({
      backup: resolve(backup),
      dir: resolve(dir),
      passphrase: await passphraseOf(io),
      rootKey: rootKey === undefined ? undefined : resolve(rootKey),
    })
    if (!restored.ok) {
      io.err(`comity restore: ${explainMaintenance(restored.error) ?? explain(restored.error as SetupError)}`)
      return 1
    }
    const { manifest, lanes } = restored.value
    io.out(`${manifest.authority} as of ${manifest.at} is back in ${dir}.`)
    io.out(`${lanes.length} lanes wait for their peers: start it with "comity serve ${dir}".`)
    return 0
  },
}
