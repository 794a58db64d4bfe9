/** `comity …`: finds the command by its first word and loads only that one. */
import { softwareVersion } from '../node/version.ts'
import type { Command, Io } from './command.ts'

const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  init: () => import('./init.ts'),
  serve: () => import('./serve.ts'),
  pair: () => import('./pair.ts'),
  officer: () => import('./officer.ts'),
  draft: () => import('./draft.ts'),
  show: () => import('./show.ts'),
  audit: () => import('./audit.ts'),
  verify: () => import('./verify.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  doctor: () => import('./doctor.ts'),
  bench: () => import('./bench.ts'),
  demo: () => import('./demo.ts'),
  read: () => import('./read.ts'),
  names: () => import('./names.ts'),
}

export const main = async (argv: readonly string[], io: Io): Promise<number> => {
  const [word, ...rest] = argv
  if (word === undefined || word === 'help' || word === '--help' || word === '-h') {
    await printCommands(io)
    return word === undefined ? 2 : 0
  }
  if (word === '--version' || word === 'version') {
    io.out(softwareVersion)
    return 0
  }
  const load = Object.hasOwn(commands, word) ? commands[word] : undefined
  if (load === undefined) {
    io.err(`comity: there is no command "${word}"; "comity help" lists them`)
    return 2
  }
  const { command } = await load()
  if (rest.includes('--help')) {
    io.out(command.usage)
    return 0
  }
  return command.run(rest, io)
}

const printCommands = async (io: Io): Promise<void> => {
  io.out('comity <command> [options]   ("comity <command> --help" tells more)')
  for (const [word, load] of Object.entries(commands)) {
    const { command } = await load()
    io.out(`  ${word.padEnd(10)} ${command.summary}`)
  }
}
