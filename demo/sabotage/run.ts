/**
 * `npm run sabotage`: faults, each applied alone to two good nodes; each must turn its check red for its own reason, and
 * the checks must be green where nothing was done. With arguments only the faults whose names contain one of them.
 */

import type { Seen } from './fault.ts'
import { type Control, faults, runFaults } from './run-faults.ts'

const words = process.argv.slice(2)
const chosen = faults.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
const began = performance.now()

const row = (mark: string, name: string, check: string, rest: string): void => {
  process.stdout.write(`${mark.padEnd(6)} ${name.padEnd(34)} ${check.padEnd(15)} ${rest}\n`)
}

/** Reasons may quote digests and whole answers. */
const shorten = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)

const tell = (event: Control | Seen): void => {
  if ('check' in event) {
    const { check, reasons } = event
    row(reasons.length === 0 ? 'green' : 'WRONG', '(nothing is done)', check, reasons.join('; '))
    return
  }
  const { fault, reasons, isRedForItsOwnReason } = event
  row(
    isRedForItsOwnReason ? 'red' : 'WRONG',
    fault.name,
    fault.check,
    shorten(reasons.join('; ')) || 'it stayed green',
  )
  process.stdout.write(`       ${fault.done}${isRedForItsOwnReason ? '' : `; expected: ${fault.expected}`}\n`)
}

const { controls, seen } = await runFaults(chosen, tell)
const right = seen.filter(({ isRedForItsOwnReason }) => isRedForItsOwnReason)
const green = controls.filter(({ reasons }) => reasons.length === 0)
const seconds = Math.round((performance.now() - began) / 1000)
process.stdout.write(
  `${right.length} of ${seen.length} red for their own reason; ${green.length} of ${controls.length} checks green without a fault; ${seconds} s\n`,
)
process.exitCode = right.length === seen.length && green.length === controls.length ? 0 : 1
