/** The quick ones of the faults that `npm run sabotage` applies, each red for its own reason, and the checks green without. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faults, runFaults } from './run-faults.ts'

test('there are faults enough, each with a name of its own', () => {
  assert.ok(faults.length >= 60)
  assert.equal(new Set(faults.map(({ name }) => name)).size, faults.length)
})

test('each fault turns its check red for its own reason, and without one all checks are green', async () => {
  const quick = faults.filter(({ isQuick }) => isQuick)
  assert.ok(new Set(quick.map(({ check }) => check)).size === 5)
  const { controls, seen } = await runFaults(quick, () => {})
  assert.deepEqual(
    controls.filter(({ reasons }) => reasons.length > 0),
    [],
  )
  assert.deepEqual(
    seen
      .filter(({ isRedForItsOwnReason }) => !isRedForItsOwnReason)
      .map(({ fault, reasons }) => ({ name: fault.name, expected: fault.expected, reasons })),
    [],
  )
  assert.equal(seen.length, quick.length)
})
