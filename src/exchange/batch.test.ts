import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { takeBatch } from './batch.ts'
import { bundleLimits } from './bundle.ts'

test('as many as both limits allow, none where none waits, one where even that is too much', () => {
  const limits = { entries: 3, plaintext: 100 }
  assert.equal(takeBatch([], 0, limits), 0)
  assert.equal(takeBatch([10, 10, 10, 10], 0, limits), 3)
  assert.equal(takeBatch([50, 50], 0, limits), 2)
  assert.equal(takeBatch([50, 50], 1, limits), 1)
  assert.equal(takeBatch([101, 1], 0, limits), 1)
  assert.equal(takeBatch([1, 1], 200, limits), 1)
})

test('what is taken keeps the limits, and one more would not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(1_200_000), { maxLength: 40 }),
      fc.nat(1_000_000),
      fc.nat(30),
      (sizes, head, entries) => {
        const limits = { entries, plaintext: bundleLimits.plaintext }
        const taken = takeBatch(sizes, head, limits)
        const bytes = (count: number): number => sizes.slice(0, count).reduce((sum, size) => sum + size, head)
        const fits = (count: number): boolean => count <= entries && bytes(count) <= limits.plaintext
        if (sizes.length > 0) assert.ok(taken >= 1)
        if (taken > 1) assert.ok(fits(taken))
        if (taken < sizes.length) assert.ok(!fits(taken + 1))
      },
    ),
  )
})

test('entries that wait without end are not counted to the end', () => {
  function* endless(): Generator<number> {
    for (;;) yield 1
  }
  assert.equal(takeBatch(endless(), 0), bundleLimits.entries)
})
