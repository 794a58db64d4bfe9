import { resolve } from 'node:path'
import { askHello } from '../node/maintenance/ask-hello.ts'
import { type ExaminedLine, examineNode } from '../node/maintenance/examine-node.ts'
import { ownHello } from '../node/own-hello.ts'
import type { Command } from './command.ts'
import { readOptions } from './read-options.ts'

const usage = `comity doctor DIR [--json]

Looks at what an administrator can mend: configuration, rights on keys, disk, database, clock, links to peers. Changes nothing.
Exit code 1: something does not work. "comity audit" checks the record itself.`

export const command: Command = {
  summary: 'Looks for what an administrator should mend.',
  usage,
  run: async (argv, io) => {
    const options = readOptions(argv, { json: { type: 'boolean', default: false } })
    const dir = options.ok ? options.value.positionals[0] : undefined
    if (!options.ok || dir === undefined) {
      io.err(options.ok ? usage : `comity doctor: ${options.error}`)
      return 2
    }
    const lines = await examineNode({
      dir: resolve(dir),
      nodeVersion: process.versions.node,
      ours: ownHello(0),
      now: Date.now,
      askHello,
    })
    if (options.value.values.json) io.out(JSON.stringify(lines))
    else for (const line of lines) io.out(inWords(line))
    return lines.some(({ level }) => level === 'fail') ? 1 : 0
  },
}

const inWords = ({ level, what, advice }: ExaminedLine): string =>
  `${level.padEnd(5)} ${what}${advice === null ? '' : `\n      → ${advice}`}`
