import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type BatchLimits, type EntryWeight, takeBatch } from './batch.ts'
import { bundleLimits } from './bundle.ts'

const limits = (entries: number, plaintext: number, signatures = 2): BatchLimits => ({
  entries,
  plaintext,
  signatures,
})

const unsigned = (...sizes: readonly number[]): readonly EntryWeight[] =>
  sizes.map((bytes) => ({ bytes, isSigned: false }))

test('as many as the limits allow, none where none waits, one where even that is too much', () => {
  const small = limits(3, 100)
  assert.equal(takeBatch([], 0, small), 0)
  assert.equal(takeBatch(unsigned(10, 10, 10, 10), 0, small), 3)
  assert.equal(takeBatch(unsigned(50, 50), 0, small), 2)
  assert.equal(takeBatch(unsigned(50, 50), 1, small), 1)
  assert.equal(takeBatch(unsigned(101, 1), 0, small), 1)
  assert.equal(takeBatch(unsigned(1, 1), 200, small), 1)
  const signed = { bytes: 1, isSigned: true }
  assert.equal(takeBatch([signed, ...unsigned(1), signed, ...unsigned(1), signed], 0, limits(9, 100)), 4)
})

test('what is taken keeps the limits, and one more would not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ bytes: fc.nat(1_200_000), isSigned: fc.boolean() }), { maxLength: 40 }),
      fc.nat(1_000_000),
      fc.nat(30),
      fc.nat(12),
      (weights, head, entries, signatures) => {
        const kept = limits(entries, bundleLimits.plaintext, signatures)
        const taken = takeBatch(weights, head, kept)
        const fits = (count: number): boolean => {
          const first = weights.slice(0, count)
          const bytes = first.reduce((sum, each) => sum + each.bytes, head)
          const signed = first.filter(({ isSigned }) => isSigned).length
          return count <= entries && bytes <= kept.plaintext && signed <= signatures
        }
        if (weights.length > 0) assert.ok(taken >= 1)
        if (taken > 1) assert.ok(fits(taken))
        if (taken < weights.length) assert.ok(!fits(taken + 1))
      },
    ),
  )
})

test('entries that wait without end are not counted to the end', () => {
  function* endless(): Generator<EntryWeight> {
    for (;;) yield { bytes: 1, isSigned: false }
  }
  assert.equal(takeBatch(endless(), 0), bundleLimits.entries)
})
