/**
 * The pipeline behind `npm test`: every suite is run even where an earlier one failed, its seconds and what failed are
 * printed, and the last line counts it all. Exit code 0 where nothing failed, 1 otherwise, 2 where called wrongly.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { listFiles } from '../tree.ts'
import { inWords, type Outcome, sum } from './outcome.ts'
import { type Suite, suites } from './suites.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Lines shown of one failure. */
const longestMessage = 100

interface Choice {
  readonly only: readonly string[]
  /** Parts of test files' paths. */
  readonly filters: readonly string[]
  /** Only test files that know longer runs, and no time limit. */
  readonly soak: boolean
}

interface Job {
  readonly suite: Suite
  readonly files: readonly string[]
}

const main = async (argv: readonly string[]): Promise<number> => {
  const choice = readArguments(argv)
  if (typeof choice === 'number') return choice
  const jobs = chooseJobs(choice)
  if (jobs.length === 0) {
    console.error(`no test file matches ${choice.filters.join(' or ') || 'that choice'}`)
    return 2
  }
  const outcomes: Outcome[] = []
  for (const job of jobs) outcomes.push(await runJob(job, choice.soak))
  const total = sum(outcomes)
  console.log(`\n${inWords(total)}`)
  return total.failures.length === 0 ? 0 : 1
}

const readArguments = (argv: readonly string[]): Choice | number => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        only: { type: 'string', multiple: true, default: [] },
        soak: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) {
      console.log(usage())
      return 0
    }
    const unknown = values.only.find((name) => !suites.some((suite) => suite.name === name))
    if (unknown === undefined) return { only: values.only, filters: positionals, soak: values.soak }
    console.error(`there is no suite "${unknown}"; "npm test -- --help" lists them`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  return 2
}

const usage = (): string =>
  [
    'npm test -- [--only SUITE]… [PART OF A TEST FILE’S PATH]…',
    '',
    'Without arguments everything runs. A part of a path runs the test files whose path holds it, and no checks.',
    '',
    ...suites.map(({ name, about }) => `  ${name.padEnd(10)} ${about}`),
  ].join('\n')

const chooseJobs = ({ only, filters, soak }: Choice): readonly Job[] => {
  const files = listFiles(root)
  const narrowed = filters.length > 0 || soak
  return suites
    .filter((suite) => only.length === 0 || only.includes(suite.name))
    .flatMap((suite) => {
      const { owns } = suite
      if (owns === undefined) return narrowed && only.length === 0 ? [] : [{ suite, files: [] }]
      const chosen = files
        .filter(owns)
        .filter((file) => filters.length === 0 || filters.some((part) => file.includes(part)))
        .filter((file) => !soak || readFileSync(join(root, file), 'utf8').includes('COMITY_SOAK'))
      return chosen.length === 0 ? [] : [{ suite, files: chosen }]
    })
}

const runJob = async ({ suite, files }: Job, soak: boolean): Promise<Outcome> => {
  process.stdout.write(suite.name.padEnd(11))
  const start = performance.now()
  const outcome = await suite.run(root, files, { soak })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${seconds.padStart(6)} s   ${inWords(outcome)}`)
  for (const { where, reason } of outcome.skips) console.log(`  skipped: ${where}: ${reason}`)
  for (const { where, message } of outcome.failures) {
    console.log(`  FAILED: ${where}\n${indent(message)}`)
  }
  return outcome
}

/** A compiler that objects to everything must not hide what the next suite says. */
const indent = (message: string): string => {
  const lines = message.split('\n')
  const shown = lines.slice(0, longestMessage)
  const left = lines.length - shown.length
  return [...shown, ...(left > 0 ? [`… and ${left} lines more`] : [])].map((line) => `    ${line}`).join('\n')
}

process.exitCode = await main(process.argv.slice(2))
