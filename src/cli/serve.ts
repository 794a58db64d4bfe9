import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readConfig } from '../node/config.ts'
import { dataFolder } from '../node/data-folder.ts'
import { serveNode } from '../node/http/serve.ts'
import { createLog } from '../node/log.ts'
import { openNode } from '../node/node.ts'
import type { Command } from './command.ts'
import { explain } from './explain.ts'
import { passphraseOf } from './passphrase-of.ts'
import { readOptions } from './read-options.ts'

const usage = `comity serve DIR [--log-level info]

Runs the node in DIR until it is told to stop (SIGINT, SIGTERM). Prints where it listens; logs go to standard error.`

export const command: Command = {
  summary: 'Runs a node.',
  usage,
  run: async (argv, io) => {
    const options = readOptions(argv, { 'log-level': { type: 'string', default: 'info' } })
    const given = options.ok ? options.value.positionals[0] : undefined
    if (!options.ok || given === undefined) {
      io.err(options.ok ? usage : `comity serve: ${options.error}`)
      return 2
    }
    const dir = resolve(given)
    const folder = dataFolder(dir)
    const config = await readConfig(folder.config)
    if (!config.ok) {
      io.err(`comity serve: ${explain(config.error)}`)
      return 1
    }
    const log = createLog(config.value.authority, options.value.values['log-level'])
    const node = await openNode({
      dir,
      log,
      keyring: { dir: folder.keys, passphrase: await passphraseOf(io) },
    })
    if (!node.ok) {
      io.err(`comity serve: ${explain(node.error)}`)
      return 1
    }
    const token = (await readFile(folder.token, 'utf8')).trim()
    const serving = await serveNode(node.value, token)
    if (!serving.ok) {
      await node.value.close()
      io.err(`comity serve: ${explain(serving.error)}`)
      return 1
    }
    const { authority, purpose, listen } = node.value.config
    io.out(`${authority} (${purpose}) listens on http://${listen.host}:${serving.value.port}`)
    await stopSignal()
    await serving.value.close()
    await node.value.close()
    return 0
  },
}

/**
 * The first of them; a terminal, npm and a parent may each send one. Who started us over a channel (the demonstration, a
 * test) and is gone, however it went, has ended us too: nobody would stop us then.
 */
const stopSignal = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done())
    process.once('disconnect', done)
    process.channel?.unref()
  })
