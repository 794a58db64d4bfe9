import assert from 'node:assert/strict'
import { test } from 'node:test'
import { highestMarking } from './marking.ts'

const marked = (...levels: readonly (number | null)[]) => levels.map((marking) => ({ fields: { marking } }))

test('a record is marked as the highest of its acts is', () => {
  assert.equal(highestMarking([]), 0)
  assert.equal(highestMarking(marked(null, null)), 0)
  assert.equal(highestMarking(marked(1, 3, null, 2)), 3)
})

test('answers that carry no marking leave it as it is', () => {
  assert.equal(highestMarking([...marked(2), { fields: { statement: 'x' } }]), 2)
})
