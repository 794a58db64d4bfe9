import { resolve } from 'node:path'
import { createLog } from '../node/log.ts'
import { explainMaintenance } from '../node/maintenance/maintenance-words.ts'
import { renewNode } from '../node/maintenance/renew-node.ts'
import { restoreNode } from '../node/maintenance/restore-node.ts'
import type { Command, Io } from './command.ts'
import { explain, type SetupError } from './explain.ts'
import { passphraseOf } from './passphrase-of.ts'
import { readOptions } from './read-options.ts'

const usage = `comity restore BACKUP DIR [--root-key FILE]
comity restore --here DIR [--root-key FILE]   a stopped node whose lanes are closed: set back, or its new key is outdated

Puts a backup (folder or ".tar") back in DIR, which must be empty or missing. The root key must be at hand: in the backup, or
named with --root-key. The node then takes no own acts until it has run and every peer has answered: start it with "comity
serve DIR". Never start the node that the backup was made of again.`

export const command: Command = {
  summary: 'Puts a backup back.',
  usage,
  run: async (argv, io) => {
    const options = readOptions(argv, {
      'root-key': { type: 'string' },
      here: { type: 'boolean', default: false },
    })
    const [backup, dir] = options.ok ? options.value.positionals : []
    if (options.ok && options.value.values.here && backup !== undefined)
      return renew(backup, options.value.values['root-key'], io)
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

const renew = async (dir: string, rootKey: string | undefined, io: Io): Promise<number> => {
  const renewed = await renewNode({
    dir: resolve(dir),
    passphrase: await passphraseOf(io),
    rootKey: rootKey === undefined ? undefined : resolve(rootKey),
    log: createLog('restore', 'error'),
  })
  if (!renewed.ok) {
    io.err(`comity restore: ${explainMaintenance(renewed.error) ?? explain(renewed.error as SetupError)}`)
    return 1
  }
  io.out(
    renewed.value.length === 0
      ? `No lane of ${dir} is closed for a restore: nothing was changed.`
      : `${renewed.value.length} lanes wait for their peers: start it with "comity serve ${dir}".`,
  )
  return 0
}
