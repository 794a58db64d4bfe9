/** `comity names …`: a register searched by a name in any script; a name written in the other scripts. */
import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { err, ok, type Result } from '../ledger/result.ts'
import type { Hit } from '../names/explain-hit.ts'
import { buildRegister, type NameRegister, nameCount } from '../names/name-register.ts'
import { createNameSearch } from '../names/name-search.ts'
import { readIndex, writeIndex } from '../names/register-file.ts'
import { registerLines } from '../names/register-lines.ts'
import { writeForms } from '../names/write-forms.ts'
import type { Command, Io } from './command.ts'
import { readOptions } from './read-options.ts'

const usage = `comity names search --register FILE [--top 5] [--json] [--index FILE | --no-index]
    Reads names from standard input, one a line, in Vietnamese, Thai, Latin (passport lines too), Chinese characters
    or pinyin, and prints the names of the register that may be meant.
    FILE: UTF-8 or UTF-16 text, one name a line; anything after a tab on a line (kind, id) is no part of the name.
    The search index is kept in FILE.names-index, or where --index says, and built anew when FILE has changed.
comity names write NAME [--json]
    Proposes how the name is written in the other scripts.

A name alone identifies nobody: ask for a date of birth or a document.`

export const command: Command = {
  summary: 'Finds a name in another script; proposes its spellings.',
  usage,
  run: async ([what, ...rest], io) => {
    if (what === 'search') return search(rest, io)
    if (what === 'write') return write(rest, io)
    io.err(usage)
    return 2
  },
}

const SEARCH_OPTIONS = {
  register: { type: 'string' },
  top: { type: 'string', default: '5' },
  json: { type: 'boolean', default: false },
  index: { type: 'string' },
  'no-index': { type: 'boolean', default: false },
} as const

const MOST_HITS = 100

const search = async (argv: readonly string[], io: Io): Promise<number> => {
  const read = readOptions(argv, SEARCH_OPTIONS)
  if (!read.ok) return refuse(io, read.error)
  const { register: file, top, json, index, 'no-index': noIndex } = read.value.values
  const count = Number(top)
  if (file === undefined) return refuse(io, 'names search needs --register FILE')
  if (!Number.isInteger(count) || count < 1 || count > MOST_HITS)
    return refuse(io, `--top takes a number from 1 to ${MOST_HITS}, not "${top}"`)
  const register = await openRegister(file, noIndex ? undefined : (index ?? `${file}.names-index`), io)
  if (!register.ok) return refuse(io, register.error)
  if (nameCount(register.value) === 0) io.err(`comity: ${file} holds no name`)
  const find = createNameSearch(register.value)
  for await (const query of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const hits = find(query, count)
    if (json) io.out(JSON.stringify({ query: shown(query), hits }))
    else printHits(query, hits, io)
  }
  return 0
}

const refuse = (io: Io, words: string): number => {
  io.err(`comity: ${words}`)
  return 2
}

/** Printed back at most: nobody's name is longer. */
const LONGEST_SHOWN = 1000
const shown = (query: string): string => query.slice(0, LONGEST_SHOWN)

const printHits = (query: string, hits: readonly Hit[], io: Io): void => {
  io.out(`${shown(query)}`)
  if (hits.length === 0) io.out('  nothing found')
  for (const hit of hits) {
    const others = hit.others === 0 ? '' : `, borne by ${hit.others + 1} entries`
    io.out(`  ${hit.name}   ${hit.class}, ${hit.score.toFixed(3)} (line ${hit.line}${others})`)
    for (const words of hit.why) io.out(`      ${words}`)
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const openRegister = async (
  file: string,
  indexFile: string | undefined,
  io: Io,
): Promise<Result<NameRegister, string>> => {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    return err(`the register cannot be read: ${messageOf(error)}`)
  }
  const lines = registerLines(bytes)
  if (!lines.ok) return err(`${file} is not text: byte ${lines.error.at} is zero`)
  if (indexFile === undefined) return ok(buildRegister(lines.value))
  const digest = createHash('sha256').update(bytes).digest('hex')
  const kept = await readFile(indexFile).catch(() => undefined)
  const known = kept === undefined ? undefined : readIndex(kept, digest)
  if (known?.ok === true) return known
  const register = buildRegister(lines.value)
  await keepIndex(indexFile, writeIndex(register, digest), io)
  return ok(register)
}

/** Written beside and renamed, so that a reader never meets half an index. Without it, searching only starts slower. */
const keepIndex = async (file: string, bytes: Uint8Array, io: Io): Promise<void> => {
  const draft = `${file}.${process.pid}.part`
  try {
    await writeFile(draft, bytes)
    await rename(draft, file)
  } catch (error) {
    io.err(`comity: the index was not kept (${messageOf(error)})`)
  }
}

const write = async (argv: readonly string[], io: Io): Promise<number> => {
  const read = readOptions(argv, { json: { type: 'boolean', default: false } })
  if (!read.ok) return refuse(io, read.error)
  const name = read.value.positionals.join(' ')
  if (name.trim() === '') return refuse(io, 'names write needs a name')
  const forms = writeForms(name)
  if (read.value.values.json) io.out(JSON.stringify({ name: shown(name), forms }))
  else {
    io.out(shown(name))
    if (forms.length === 0) io.out('  no letters of a script known here')
    for (const { script, form, rule } of forms) io.out(`  ${script.padEnd(10)} ${form}   (${rule})`)
  }
  return 0
}
