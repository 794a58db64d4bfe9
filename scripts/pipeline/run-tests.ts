/**
 * Runs test files in a child process and counts what it reports. Nothing that the child does can end in "passed" by
 * accident: an early exit, a crash, a hang, a file without a test and an error after the last test are failures.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Failure, Outcome, Skip } from './outcome.ts'
import type { TestOrder, TestReport } from './test-report.ts'

const child = fileURLToPath(new URL('test-child.ts', import.meta.url))

/** How much of what the tests printed is kept, in characters. */
const keptOutput = 20_000

export interface Limits {
  /** Minutes until the run is ended as hanging; undefined: none. */
  readonly minutes: number | undefined
}

export const runTests = (root: string, order: TestOrder, limits: Limits): Promise<Outcome> =>
  new Promise((resolve) => {
    const tally = startTally()
    // A group of its own, so that whatever the tests leave running can be ended with them.
    const started = spawn(process.execPath, [...process.execArgv, child, JSON.stringify(order)], {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: withoutTestContext(process.env),
    })
    const endGroup = () => killGroup(started.pid)
    const stop = () => {
      endGroup()
      process.exit(130)
    }
    process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop)
    const clock =
      limits.minutes === undefined
        ? undefined
        : setTimeout(() => {
            tally.hang(limits.minutes ?? 0)
            endGroup()
          }, limits.minutes * 60_000)

    started.stdout?.setEncoding('utf8').on('data', tally.print)
    started.stderr?.setEncoding('utf8').on('data', tally.print)
    started.on('message', (message: TestReport) => tally.take(message))
    started.on('error', (error) => resolve(tally.end(error.message, order)))
    started.on('close', (code, signal) => {
      clearTimeout(clock)
      endGroup()
      process.off('SIGINT', stop).off('SIGTERM', stop).off('SIGHUP', stop)
      resolve(tally.end(signal === null ? `exit code ${code}` : signal, order))
    })
  })

/** Set by a test runner around us, it would turn our own runner's output into that one's. */
const withoutTestContext = ({ NODE_TEST_CONTEXT: _, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv => env

const killGroup = (pid: number | undefined): void => {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nobody of the group is left, as it should be.
  }
}

const startTally = () => {
  const failures: Failure[] = []
  const skips: Skip[] = []
  const accounted = new Set<string>()
  let passed = 0
  let printed = ''
  let last = 'none'
  let ended: { readonly success: boolean } | undefined
  let hung = false

  const print = (text: string): void => {
    printed = (printed + text).slice(-keptOutput)
  }

  const take = (message: TestReport): void => {
    switch (message.kind) {
      case 'started':
        last = message.where
        break
      case 'passed':
        passed += 1
        break
      case 'skipped':
        skips.push(message)
        break
      case 'failed':
        accounted.add(message.file)
        failures.push(message)
        break
      case 'printed':
        print(message.text)
        break
      case 'fileEnded':
        accounted.add(message.file)
        break
      case 'ended':
        ended = message
    }
  }

  const hang = (minutes: number): void => {
    hung = true
    failures.push({
      where: `the tests did not end within ${minutes} minutes`,
      message: `last started: ${last} (a timer, server or worker left open also does this)`,
    })
  }

  const end = (how: string, order: TestOrder): Outcome => {
    if (ended === undefined && !hung) {
      failures.push({
        where: 'the test process ended before its tests',
        message: `${how}; last started: ${last}`,
      })
    }
    if (ended !== undefined && order.isolation === 'process') {
      for (const file of order.files.filter((file) => !accounted.has(file))) {
        failures.push({ where: file, message: 'its process ended before its tests' })
      }
    }
    if (ended?.success === false && failures.length === 0) {
      failures.push({
        where: 'outside any test',
        message: 'node:test reports an error, perhaps thrown after a test had ended',
      })
    }
    return { passed, failures: withOutput(failures, printed.trim()), skips }
  }

  return { print, take, hang, end }
}

/** What was printed goes with the last failure: it often says more than the failure itself. */
const withOutput = (failures: readonly Failure[], printed: string): readonly Failure[] => {
  const last = failures.at(-1)
  if (last === undefined || printed === '') return failures
  return [
    ...failures.slice(0, -1),
    { where: last.where, message: `${last.message}\n\nThe tests printed:\n${printed}` },
  ]
}
