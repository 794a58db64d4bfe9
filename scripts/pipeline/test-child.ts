/**
 * Runs test files with `node:test` in a process of its own, so that a test that exits, crashes or hangs takes this
 * process with it and not the pipeline. Reports by message; the pipeline counts.
 */
import { relative } from 'node:path'
import { run } from 'node:test'
import { inspect } from 'node:util'
import type { TestOrder, TestReport } from './test-report.ts'

const order: TestOrder = JSON.parse(process.argv[2] ?? '')

const report = (message: TestReport): void => {
  process.send?.(message)
}

// Whoever started us is gone: end the whole group, test files and what they started included.
process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'))
process.channel?.unref()

/** The names above the test being reported, outermost first: node:test gives only the depth. */
const names: string[] = []

const stream = run({ files: [...order.files], isolation: order.isolation, concurrency: 2 })

stream.on('test:start', ({ name, nesting, file }) => {
  names.splice(nesting, names.length, name)
  report({ kind: 'started', where: place(file, undefined, name) })
})

stream.on('test:pass', ({ file = '', name, nesting, line, skip, details }) => {
  const where = place(file, line, pathOf(name, nesting))
  if (typeof skip === 'string' && skip !== '') return report({ kind: 'skipped', where, reason: skip })
  if (skip !== undefined && skip !== false) {
    return report({ kind: 'failed', file, where, message: 'skipped without a reason' })
  }
  if (details.type === 'suite') return
  // node:test passes a file by its own name where no test of it has come to an end.
  if (name === file) return report({ kind: 'failed', file, where: place(file), message: 'no test was run' })
  report({ kind: 'passed' })
})

stream.on('test:fail', ({ file = '', name, nesting, line, details }) => {
  // Its subtests have been reported themselves.
  if ('failureType' in details.error && details.error.failureType === 'subtestsFailed') return
  const where = name === file ? place(file) : place(file, line, pathOf(name, nesting))
  report({ kind: 'failed', file, where, message: explain(details.error) })
})

stream.on('test:stdout', ({ message }) => report({ kind: 'printed', text: message }))
stream.on('test:stderr', ({ message }) => report({ kind: 'printed', text: message }))

stream.on('test:diagnostic', ({ message }) => {
  // node:test only remarks on an error thrown after its test had ended; the summary then says "no success".
  if (message.startsWith('Error:')) report({ kind: 'printed', text: `${message}\n` })
})

stream.on('test:summary', ({ file, success }) => {
  report(file === undefined ? { kind: 'ended', success } : { kind: 'fileEnded', file })
})

const pathOf = (name: string, nesting: number): string => [...names.slice(0, nesting), name].join(' › ')

const place = (file = '', line?: number, name?: string): string => {
  const position = `${relative(process.cwd(), file)}${line === undefined ? '' : `:${line}`}`
  return name === undefined || name === file ? position : `${position} ${name}`
}

const explain = (error: Error): string => {
  const cause = error.cause ?? error
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause)
  return text
    .split('\n')
    .filter((line) => !line.includes('(node:internal/') && !line.includes(' node:internal/'))
    .join('\n')
}
