import { readFile } from 'node:fs/promises'
import { err, ok, type Result } from '../ledger/result.ts'
import type { Command, Io } from './command.ts'
import { type WorkingOfficer, workingOfficer, workingOptions, workingUsage } from './officer-at-work.ts'
import { readOptions } from './read-options.ts'

const usage = `comity draft list [--for clear|release|mine|held]
comity draft show ID
comity draft prepare ACTS.json [--office office/…] [--note "…"]
comity draft edit ID ACTS.json --version N
comity draft clear ID --version N
comity draft release ID --version N
comity draft take-back ID
comity draft discard ID --version N

Takes acts on their way out of this authority: prepared, cleared, released, each step by an officer who may. ACTS.json holds
one act or a list of them, as "POST /compacts/{compact}/drafts" takes them; what the rules would refuse is told at once.
--version is the one that you have before you: where another is the newest, nothing is done.

${workingUsage}
  --json              prints what the node answers`

const known = {
  ...workingOptions,
  for: { type: 'string' },
  office: { type: 'string' },
  note: { type: 'string' },
  version: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

interface Draft {
  readonly id: string
  readonly state: string
  readonly version: number
  readonly subject: readonly { readonly record: string; readonly act: string }[]
  /** Milliseconds since 1970, while it is held. */
  readonly due: number | null
  readonly entries: readonly { readonly seq: number }[] | null
  readonly findings?: readonly {
    readonly index: number | null
    readonly words: { readonly en: string }
  }[]
}

interface Asked {
  readonly for?: string | undefined
  readonly office?: string | undefined
  readonly note?: string | undefined
  /** The newest that the officer knows of. */
  readonly version: number
  /** What stands after the word: an id, a file, or both. */
  readonly rest: readonly string[]
}

type Work = (officer: WorkingOfficer, asked: Asked) => Promise<Result<Draft | readonly Draft[], string>>

export const command: Command = {
  summary: 'Takes acts through prepare, clear and release, as an officer of a running node.',
  usage,
  run: async (argv, io) => {
    const options = readOptions(argv, known)
    const [what = '', ...rest] = options.ok ? options.value.positionals : []
    const work = Object.hasOwn(works, what) ? works[what] : undefined
    if (!options.ok || work === undefined || rest.length !== work.takes) {
      io.err(options.ok ? usage : `comity draft: ${options.error}`)
      return 2
    }
    const { values } = options.value
    const version = Number(values.version ?? Number.NaN)
    if (work.needsVersion && !Number.isInteger(version)) {
      io.err('comity draft: say with --version which version you have before you.')
      return 2
    }
    const officer = await workingOfficer(values, io)
    const done = officer.ok ? await work.run(officer.value, { ...values, version, rest }) : officer
    if (!done.ok) {
      io.err(`comity draft: ${done.error}`)
      return 1
    }
    if (values.json) io.out(JSON.stringify(done.value))
    else tell(io, done.value)
    return 0
  },
}

const pathOf = (compact: string, ...parts: readonly string[]): string =>
  ['', 'compacts', compact, 'drafts', ...parts].map(encodeURIComponent).join('/')

const step =
  (name: string, withVersion = true): Work =>
  ({ call, compact }, { rest: [id = ''], version }) =>
    call('POST', pathOf(compact, id, name), withVersion ? { version } : {})

const works: Readonly<
  Record<string, { readonly takes: number; readonly needsVersion: boolean; readonly run: Work }>
> = {
  list: {
    takes: 0,
    needsVersion: false,
    run: async ({ call, compact }, asked) => {
      const query = asked.for === undefined ? '' : `?for=${encodeURIComponent(asked.for)}`
      const listed = await call<{ readonly drafts: readonly Draft[] }>('GET', `${pathOf(compact)}${query}`)
      return listed.ok ? ok(listed.value.drafts) : listed
    },
  },
  show: {
    takes: 1,
    needsVersion: false,
    run: ({ call, compact }, { rest: [id = ''] }) => call('GET', pathOf(compact, id)),
  },
  prepare: {
    takes: 1,
    needsVersion: false,
    run: async ({ call, compact }, { rest: [file = ''], office, note }) => {
      const acts = await readActs(file)
      return acts.ok ? call('POST', pathOf(compact), { acts: acts.value, office, note }) : acts
    },
  },
  edit: {
    takes: 2,
    needsVersion: true,
    run: async ({ call, compact }, { rest: [id = '', file = ''], office, note, version }) => {
      const acts = await readActs(file)
      return acts.ok ? call('PUT', pathOf(compact, id), { acts: acts.value, office, note, version }) : acts
    },
  },
  clear: { takes: 1, needsVersion: true, run: step('clear') },
  release: { takes: 1, needsVersion: true, run: step('release') },
  'take-back': { takes: 1, needsVersion: false, run: step('take-back', false) },
  discard: { takes: 1, needsVersion: true, run: step('discard') },
}

/** One act or several; their form is the node's to judge. */
const readActs = async (file: string): Promise<Result<readonly unknown[], string>> => {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return err(`${file} cannot be read.`)
  try {
    const json: unknown = JSON.parse(text)
    return ok(Array.isArray(json) ? json : [json])
  } catch {
    return err(`${file} is not JSON.`)
  }
}

const tell = (io: Io, told: Draft | readonly Draft[]): void => {
  const drafts = 'id' in told ? [told] : told
  if (drafts.length === 0) io.out('No draft.')
  for (const { id, state, version, subject, due, entries, findings } of drafts) {
    const when = due === null ? '' : ` until ${new Date(due).toISOString()}`
    const where = entries === null ? '' : ` as ${entries.map(({ seq }) => seq).join(', ')}`
    io.out(`${id}  version ${version}  ${state}${when}${where}`)
    for (const { record, act } of subject) io.out(`  ${act} ${record}`)
    for (const { index, words } of findings ?? [])
      io.out(`  ! ${nameOf(index === null ? undefined : subject[index])}${words.en}`)
  }
}

const nameOf = (told: Draft['subject'][number] | undefined): string =>
  told === undefined ? '' : `${told.act} ${told.record}: `
