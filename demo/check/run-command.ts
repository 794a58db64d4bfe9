/** Runs a command of `comity` within this process, as a person would, and keeps what it prints. */
import { Readable } from 'node:stream'
import type { Command } from '../../src/cli/command.ts'

export interface CommandRun {
  readonly code: number
  readonly out: string
  readonly err: string
}

export const runCommand = async (command: Command, argv: readonly string[]): Promise<CommandRun> => {
  const out: string[] = []
  const err: string[] = []
  const code = await command.run(argv, {
    stdin: Readable.from([]),
    env: process.env,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}
