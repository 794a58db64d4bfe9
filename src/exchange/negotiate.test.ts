import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Hello, negotiate, parseHello } from './negotiate.ts'

const ours: Hello = {
  versions: [1, 2],
  suites: [1],
  limits: { bundle: 4_000_000, file: 100 },
  capabilities: ['files', 'restore'],
  software: 'comity 0.1.0',
}

test('the highest in common, the smaller limits, the capabilities of both', () => {
  const theirs: Hello = {
    versions: [3, 2, 1],
    suites: [2, 1],
    limits: { bundle: 1_000_000, file: 200 },
    capabilities: ['sounding', 'files'],
    software: 'another 7',
  }
  const agreed = {
    ok: true,
    value: { version: 2, suite: 1, limits: { bundle: 1_000_000, file: 100 }, capabilities: ['files'] },
  }
  assert.deepEqual(negotiate(ours, theirs), agreed)
})

test('none in common is said, with what the other has', () => {
  assert.deepEqual(negotiate(ours, { ...ours, versions: [3] }), {
    ok: false,
    error: { kind: 'no-common-version', what: 'version', theirs: [3] },
  })
  assert.deepEqual(negotiate(ours, { ...ours, suites: [] }), {
    ok: false,
    error: { kind: 'no-common-version', what: 'suite', theirs: [] },
  })
})

const hello: fc.Arbitrary<Hello> = fc.record({
  versions: fc.array(fc.nat(4), { maxLength: 4 }),
  suites: fc.array(fc.nat(3), { maxLength: 3 }),
  limits: fc.record({ bundle: fc.nat(), file: fc.nat() }),
  capabilities: fc.array(fc.constantFrom('files', 'restore', 'sounding'), { maxLength: 4 }),
  software: fc.constant('comity'),
})

test('both sides come to the same agreement', () => {
  fc.assert(
    fc.property(hello, hello, (one, other) => {
      const here = negotiate(one, other)
      const there = negotiate(other, one)
      if (here.ok) assert.deepEqual(there, here)
      else assert.ok(!there.ok && there.error.what === here.error.what)
    }),
  )
})

test('a hello is read back, and what is none is refused', () => {
  assert.deepEqual(parseHello(JSON.stringify(ours)), ours)
  const bad: readonly string[] = [
    '',
    '{}',
    JSON.stringify({ ...ours, versions: ['1'] }),
    JSON.stringify({ ...ours, versions: Array(65).fill(1) }),
    JSON.stringify({ ...ours, capabilities: ['<script>'] }),
    JSON.stringify({ ...ours, software: 'line\nline' }),
    JSON.stringify({ ...ours, limits: { bundle: -1, file: 1 } }),
  ]
  for (const text of bad) assert.equal(parseHello(text), undefined, text)
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      assert.equal(parseHello(text), undefined)
    }),
  )
})
