/**
 * `comity bench names`: a million distinct names indexed, kept in a file, opened again and searched.
 *
 * Queries are names of the register as others write them: in Thai by the Royal Institute's rules (spaced and joined),
 * without marks, as a passport line, in Vietnamese, and with a syllable changed so that nothing fits exactly. Memory is
 * the process's resident size while it searches the index it opened from the file. The build runs in a process of its
 * own, so that its waste is not counted as the index's.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, execPath, memoryUsage } from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Io } from '../src/cli/command.ts'
import { readOptions } from '../src/cli/read-options.ts'
import { buildRegister, nameAt, nameCount } from '../src/names/name-register.ts'
import { createNameSearch } from '../src/names/name-search.ts'
import { readIndex, writeIndex } from '../src/names/register-file.ts'
import { writeForms } from '../src/names/write-forms.ts'
import { combineNames, seededRandom } from './name-combinations.ts'

const SEED = 7
const DIGEST = 'measured'
const WARM_UP = 20

const build = async (names: number, file: string): Promise<void> => {
  const lines = [...combineNames(names, SEED)]
  const start = performance.now()
  const register = buildRegister(lines)
  const bytes = writeIndex(register, DIGEST)
  await writeFile(file, bytes)
  const seconds = (performance.now() - start) / 1000
  console.log(
    JSON.stringify({ names: nameCount(register), seconds, bytes: bytes.length, peak: memoryUsage().rss }),
  )
}

interface Built {
  readonly names: number
  readonly seconds: number
  readonly bytes: number
  readonly peak: number
}

const buildApart = (names: number, file: string): Promise<Built> =>
  new Promise((resolve, reject) => {
    const self = fileURLToPath(import.meta.url)
    const child = spawn(execPath, ['--disable-warning=ExperimentalWarning', self, String(names), file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve(JSON.parse(out) as Built) : reject(new Error(`the build ended with ${code}`)),
    )
  })

/** One name as five writers would have it. */
const writings = (name: string, random: () => number): readonly string[] => {
  const forms = writeForms(name)
  const thai = forms.filter(({ script }) => script === 'thai').map(({ form }) => form)
  const passport = forms.find(({ script }) => script === 'passport')?.form
  const latin = forms.find(({ script }) => script === 'latin')?.form
  const words = name.split(' ')
  const changed = words.with(Math.floor(random() * words.length), 'Khuỵu').join(' ')
  return [...thai, passport, latin, name, changed].filter((form) => form !== undefined)
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0

const OPTIONS = {
  json: { type: 'boolean', default: false },
  names: { type: 'string', default: '1000000' },
  queries: { type: 'string', default: '1000' },
} as const

export const benchNames = async (args: readonly string[], io: Io): Promise<number> => {
  const read = readOptions(args, OPTIONS)
  if (!read.ok) {
    io.err(read.error)
    return 2
  }
  const folder = await mkdtemp(join(tmpdir(), 'comity-bench-'))
  try {
    const file = join(folder, 'index')
    const built = await buildApart(Number(read.value.values.names), file)
    const start = performance.now()
    const opened = readIndex(await readFile(file), DIGEST)
    if (!opened.ok) throw new Error(opened.error.kind)
    const find = createNameSearch(opened.value)
    find('Nguyễn Văn An', 5)
    const openSeconds = (performance.now() - start) / 1000
    const random = seededRandom(SEED + 1)
    // A node that serves is warm: the compiler has seen the code a few times.
    for (let asked = 0; asked < WARM_UP; asked++)
      for (const query of writings(nameAt(opened.value, Math.floor(random() * built.names)), random))
        find(query, 5)
    const wanted = Number(read.value.values.queries)
    const times: number[] = []
    while (times.length < wanted) {
      const name = nameAt(opened.value, Math.floor(random() * built.names))
      for (const query of writings(name, random)) {
        const asked = performance.now()
        find(query, 5)
        times.push(performance.now() - asked)
      }
    }
    times.sort((one, other) => one - other)
    const round = (value: number): number => Math.round(value * 100) / 100
    const result = {
      names: built.names,
      build_seconds: round(built.seconds),
      query_p95_ms: round(percentile(times, 0.95)),
      memory_mb: round(memoryUsage().rss / 2 ** 20),
      query_p50_ms: round(percentile(times, 0.5)),
      query_p99_ms: round(percentile(times, 0.99)),
      open_seconds: round(openSeconds),
      index_mb: round(built.bytes / 2 ** 20),
      build_memory_mb: round(built.peak / 2 ** 20),
      queries: times.length,
    }
    if (read.value.values.json) io.out(JSON.stringify(result))
    else for (const [what, value] of Object.entries(result)) io.out(`${what.padEnd(18)} ${value}`)
    return 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) await build(Number(argv[2]), argv[3] ?? '')
