import { resolve } from 'node:path'
import { defaultConfig } from '../node/config.ts'
import { initNode } from '../node/setup/init-node.ts'
import type { Command } from './command.ts'
import { explain } from './explain.ts'
import { passphraseOf } from './passphrase-of.ts'
import { readOptions } from './read-options.ts'

const usage = `comity init DIR --authority VN.MPS [--purpose service|demonstration|exercise] [--port 8443] [--endpoint URL]

Makes a node: configuration, root key, token and database in DIR, which must be empty or missing.
Where COMITY_PASSPHRASE_FILE names a file, the keys are encrypted with the passphrase in it.
The root key (DIR/keys/root.key) signs new compacts and replaced keys: keep it offline when that is done.`

export const command: Command = {
  summary: 'Makes a node in a folder.',
  usage,
  run: async (argv, io) => {
    const options = readOptions(argv, {
      authority: { type: 'string' },
      purpose: { type: 'string', default: 'service' },
      port: { type: 'string', default: '8443' },
      endpoint: { type: 'string' },
      'open-reading': { type: 'boolean', default: false },
    })
    const dir = options.ok ? options.value.positionals[0] : undefined
    if (!options.ok || dir === undefined || options.value.values.authority === undefined) {
      io.err(options.ok ? usage : `comity init: ${options.error}`)
      return 2
    }
    const { authority, purpose, port, endpoint } = options.value.values
    const config = {
      ...defaultConfig(authority, purpose as 'service', Number(port)),
      endpoint: endpoint ?? null,
      openReading: options.value.values['open-reading'],
    }
    const made = await initNode(resolve(dir), config, await passphraseOf(io))
    if (!made.ok) {
      io.err(`comity init: ${explain(made.error)}`)
      return 1
    }
    io.out(
      `Node of ${authority} (${purpose}) made in ${dir}. Next: "comity pair found" or "comity pair join".`,
    )
    return 0
  },
}
