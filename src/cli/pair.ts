import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readConfig } from '../node/config.ts'
import { dataFolder } from '../node/data-folder.ts'
import {
  acceptLetter,
  foundCompact,
  joinCompact,
  type OwnLetter,
  ownLetter,
  type PairingDeps,
  readLetter,
} from '../node/setup/pairing.ts'
import { openSqliteStore } from '../store/sqlite-store.ts'
import { sha256 } from '../vault/sha256.ts'
import type { Command, Io } from './command.ts'
import { explain } from './explain.ts'
import { passphraseOf } from './passphrase-of.ts'
import { readOptions } from './read-options.ts'

const usage = `comity pair found DIR --name NAME --members VN.MPS,TH.NSC [--languages vi,th,en] [--purpose service] [--out FILE]
comity pair join DIR LETTER [--out FILE]      takes part in the compact that the other side's letter describes
comity pair letter DIR --compact ID [--out FILE]   our own letter again, with its digits
comity pair show LETTER                       what a letter says, and its digits
comity pair accept DIR LETTER --digits "1234 5678 …"

Each side gives the other its letter of credence. The two secretariats then read each other the digits of the letter in hand
over a channel they trust, and each accepts the other's letter by the digits heard. The node must be stopped meanwhile.`

const known = {
  name: { type: 'string' },
  members: { type: 'string' },
  languages: { type: 'string', default: 'en' },
  purpose: { type: 'string' },
  compact: { type: 'string' },
  digits: { type: 'string' },
  out: { type: 'string' },
} as const

export const command: Command = {
  summary: 'Founds or joins a compact and exchanges letters of credence.',
  usage,
  run: async (argv, io) => {
    const options = readOptions(argv, known)
    if (!options.ok) {
      io.err(`comity pair: ${options.error}`)
      return 2
    }
    const { values, positionals } = options.value
    const [what, first, second] = positionals
    if (first === undefined) return wrong(io)
    if (what === 'show') return show(io, await readFile(first, 'utf8'))
    return withStore(resolve(first), io, async (deps) => {
      switch (what) {
        case 'found': {
          if (values.name === undefined || values.members === undefined) return wrong(io)
          const founded = await foundCompact(deps, {
            name: values.name,
            members: values.members.split(','),
            languages: values.languages.split(','),
            purpose: (values.purpose ?? deps.config.purpose) as 'service',
          })
          return founded.ok ? handOut(io, founded.value, values.out) : fail(io, founded.error)
        }
        case 'join': {
          if (second === undefined) return wrong(io)
          const joined = await joinCompact(deps, await readFile(second, 'utf8'))
          return joined.ok ? handOut(io, joined.value, values.out) : fail(io, joined.error)
        }
        case 'letter': {
          const letter = ownLetter(deps, values.compact ?? '')
          return letter.ok ? handOut(io, letter.value, values.out) : fail(io, letter.error)
        }
        case 'accept': {
          if (second === undefined) return wrong(io)
          const accepted = await acceptLetter(deps, await readFile(second, 'utf8'), values.digits ?? '')
          if (!accepted.ok) return fail(io, accepted.error)
          io.out(`Paired with ${accepted.value.authority} in ${accepted.value.compact}.`)
          return 0
        }
        default:
          return wrong(io)
      }
    })
  },
}

const wrong = (io: Io): number => {
  io.err(usage)
  return 2
}

const fail = (io: Io, error: Parameters<typeof explain>[0]): number => {
  io.err(`comity pair: ${explain(error)}`)
  return 1
}

const handOut = async (
  io: Io,
  { compact, letter, digits }: OwnLetter,
  out: string | undefined,
): Promise<number> => {
  const file = out ?? `letter-${compact}.json`
  await writeFile(file, letter)
  io.out(`Compact ${compact}`)
  io.out(`Our letter of credence: ${file}`)
  io.out(`Its digits, to be read to the other side: ${digits}`)
  return 0
}

const show = (io: Io, text: string): number => {
  const read = readLetter(text)
  if (!read.ok) return fail(io, read.error)
  const { authority, description, compact } = read.value.credence
  io.out(`${description.purpose}: ${authority} introduces itself in "${description.name}" (${compact})`)
  io.out(`Members: ${description.members.join(', ')}`)
  io.out(`Digits: ${read.value.digits}`)
  return 0
}

const withStore = async (
  dir: string,
  io: Io,
  work: (deps: PairingDeps) => Promise<number>,
): Promise<number> => {
  const folder = dataFolder(dir)
  const config = await readConfig(folder.config)
  if (!config.ok) return fail(io, config.error)
  const store = openSqliteStore({ file: folder.database, authority: config.value.authority, sha256 })
  if (!store.ok) return fail(io, store.error)
  try {
    const passphrase = await passphraseOf(io)
    return await work({ store: store.value, config: config.value, keyring: { dir: folder.keys, passphrase } })
  } finally {
    store.value.close()
  }
}
