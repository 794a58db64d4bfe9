/** The suites of the pipeline, in the order in which they run. The name of a test file says which suite it belongs to. */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { checkArrows } from '../checks/arrows.ts'
import type { Finding } from '../checks/finding.ts'
import { checkHouse } from '../checks/house.ts'
import { checkLicences } from '../checks/licences.ts'
import { checkPurity } from '../checks/purity.ts'
import { checkWords } from '../checks/words.ts'
import { buildDesk } from './built-desk.ts'
import { nothing, type Outcome, oneFailed, onePassed, sum } from './outcome.ts'
import { runProgram } from './program.ts'
import { type Limits, runTests } from './run-tests.ts'
import { meetSystemNeeds, needsOfSystem } from './system-needs.ts'
import type { TestOrder } from './test-report.ts'

export interface Suite {
  readonly name: string
  /** For `--help`. */
  readonly about: string
  /** Which of the project's files are its tests; undefined: the suite looks at the whole project. */
  readonly owns: ((file: string) => boolean) | undefined
  /** `files`: its tests, relative to `root`, possibly narrowed by the caller. */
  run(root: string, files: readonly string[], limits: { readonly soak: boolean }): Promise<Outcome>
}

const isTest = (file: string) => file.endsWith('.test.ts')
const isProcessTest = (file: string) => file.endsWith('.process.test.ts')
const isBrowserTest = (file: string) => file.endsWith('.browser.test.ts')

const check = (name: string, about: string, find: (root: string) => Promise<readonly Finding[]>): Suite => ({
  name,
  about,
  owns: undefined,
  run: async (root) => {
    const findings = await find(root)
    if (findings.length === 0) return onePassed
    return oneFailed(name, findings.map(({ where, message }) => `${where}: ${message}`).join('\n'))
  },
})

/** `calls`: arguments of each call of the program; all of them are made. */
const program = (
  name: string,
  about: string,
  script: string,
  calls: readonly (readonly string[])[],
): Suite => ({
  name,
  about,
  owns: undefined,
  run: async (root) => {
    const outcomes: Outcome[] = []
    for (const args of calls) {
      const file = join(root, 'node_modules', script)
      const { ok, output } = await runProgram(process.execPath, [file, ...args], { cwd: root })
      outcomes.push(ok ? onePassed : oneFailed(name, output))
    }
    return sum(outcomes)
  },
})

const tests = (
  name: string,
  about: string,
  isolation: TestOrder['isolation'],
  minutes: number,
  owns: (file: string) => boolean,
): Suite => ({
  name,
  about,
  owns,
  run: async (root, files, { soak }) => {
    const needs = await meetSystemNeeds(files)
    // What cannot run has failed already, in one line that names what to install.
    const able = needs.failures.length === 0 ? files : files.filter((file) => !needsOfSystem(file))
    if (able.length === 0) return needs
    const desk = isolation === 'process' ? await buildDesk(root) : nothing
    const limits: Limits = { minutes: soak ? undefined : minutes }
    const orders = sharesOf(able, isolation === 'none' ? availableParallelism() : 1).map(
      (share): TestOrder => ({ files: share.map((file) => join(root, file)), isolation }),
    )
    return sum([needs, desk, ...(await Promise.all(orders.map((order) => runTests(root, order, limits))))])
  },
})

/** Tests that share one process use one processor alone, so they are dealt out to as many as there are. */
const sharesOf = (files: readonly string[], count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, share) => files.filter((_file, i) => i % count === share)).filter(
    (share) => share.length > 0,
  )

export const suites: readonly Suite[] = [
  program('types', 'TypeScript, strict: the node, and the desk in the browser', 'typescript/bin/tsc', [
    ['-p', '.', '--pretty', 'false'],
    ['-p', 'src/web', '--pretty', 'false'],
  ]),
  program('lint', 'formatting and lint rules', '@biomejs/biome/bin/biome', [
    ['ci', '--error-on-warnings', '--colors=off', '.'],
  ]),
  check('arrows', 'which room of the code imports which', checkArrows),
  check('purity', 'no clock, chance, network or process in the pure rooms', checkPurity),
  check('words', 'the same words in English, Vietnamese and Thai', checkWords),
  check('licences', 'what the packages allow', checkLicences),
  check('house', 'what no tool of ours checks: skipped tests, markers, machine paths …', checkHouse),
  tests(
    'pure',
    'tests that need no process of their own: all but the following',
    'none',
    10,
    (file) => isTest(file) && !isProcessTest(file) && !isBrowserTest(file),
  ),
  tests('processes', 'tests that start and kill processes (*.process.test.ts)', 'process', 20, isProcessTest),
  tests('browser', 'tests in Chromium (*.browser.test.ts)', 'process', 20, isBrowserTest),
]
