import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Outcome } from './outcome.ts'
import { type Failure, nextStep, retryLimits, type Step } from './retry.ts'

const half = (): number => 0.5
const most = (): number => 0.999999

/** Answer, which answer in a row it is, step. Half of the first wait's bound, 250 ms, is 125 ms. */
const table: readonly (readonly [Outcome | Failure, number, Step])[] = [
  [{ kind: 'accepted', feeds: { A: { size: 3, cosignature: '' } } }, 1, { kind: 'proceed', sizes: { A: 3 } }],
  [{ kind: 'repeated', feeds: { A: { size: 3, cosignature: '' } } }, 5, { kind: 'proceed', sizes: { A: 3 } }],
  [{ kind: 'gap', sizes: { A: 1 } }, 1, { kind: 'resume', sizes: { A: 1 }, waitMs: 0 }],
  [{ kind: 'gap', sizes: { A: 1 } }, 2, { kind: 'resume', sizes: { A: 1 }, waitMs: 250 }],
  [{ kind: 'oversized', limit: 9 }, 1, { kind: 'shrink', limit: 9, waitMs: 0 }],
  [{ kind: 'oversized', limit: 9 }, 3, { kind: 'shrink', limit: 9, waitMs: 500 }],
  [{ kind: 'busy', retryAfterSeconds: 0 }, 1, { kind: 'repeat', waitMs: 125 }],
  [{ kind: 'busy', retryAfterSeconds: 2 }, 1, { kind: 'repeat', waitMs: 2_125 }],
  [{ kind: 'busy', retryAfterSeconds: 1e9 }, 1, { kind: 'repeat', waitMs: 600_125 }],
  [{ kind: 'unreachable', detail: 'ECONNREFUSED' }, 1, { kind: 'repeat', waitMs: 125 }],
  [{ kind: 'timeout' }, 2, { kind: 'repeat', waitMs: 250 }],
  [{ kind: 'not-understood', status: 502 }, 4, { kind: 'repeat', waitMs: 1_000 }],
  [{ kind: 'timeout' }, 8, { kind: 'repeat', waitMs: 15_000 }],
  [{ kind: 'timeout' }, 1_000_000, { kind: 'repeat', waitMs: 15_000 }],
  [{ kind: 'fork', authority: 'A', size: 1 }, 1, { kind: 'stop', why: 'fork' }],
  [{ kind: 'foreign', detail: '' }, 1, { kind: 'stop', why: 'foreign' }],
  [{ kind: 'bad-signature', detail: '' }, 1, { kind: 'stop', why: 'bad-signature' }],
  [{ kind: 'superseded', epoch: 1 }, 1, { kind: 'stop', why: 'superseded' }],
  [{ kind: 'unsealable' }, 1, { kind: 'stop', why: 'unsealable' }],
  [{ kind: 'malformed', detail: '' }, 1, { kind: 'stop', why: 'malformed' }],
  [{ kind: 'mismatched', detail: '' }, 1, { kind: 'stop', why: 'mismatched' }],
  [{ kind: 'withheld', authority: 'A', seq: 1 }, 1, { kind: 'stop', why: 'withheld' }],
  [
    { kind: 'above-ceiling', authority: 'A', seq: 1, level: 2, ceiling: 1 },
    1,
    { kind: 'stop', why: 'above-ceiling' },
  ],
  [{ kind: 'decreasing-seen', authority: 'A', seq: 1 }, 1, { kind: 'stop', why: 'decreasing-seen' }],
  [{ kind: 'frozen', authority: 'A', size: 1 }, 1, { kind: 'stop', why: 'frozen' }],
  [{ kind: 'no-common-version', detail: '' }, 1, { kind: 'stop', why: 'no-common-version' }],
]

test('the whole table', () => {
  for (const [answer, attempt, step] of table)
    assert.deepEqual(nextStep(answer, attempt, half), step, answer.kind)
})

test('waits stay within their bound at every attempt and use all of it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (attempt, random) => {
        const step = nextStep({ kind: 'timeout' }, attempt, () => random)
        assert.ok(step.kind === 'repeat' && Number.isInteger(step.waitMs))
        assert.ok(step.waitMs >= 0 && step.waitMs < retryLimits.longestWaitMs)
      },
    ),
  )
  assert.deepEqual(nextStep({ kind: 'timeout' }, 99, most), { kind: 'repeat', waitMs: 29_999 })
  assert.deepEqual(
    nextStep({ kind: 'timeout' }, 99, () => 0),
    { kind: 'repeat', waitMs: 0 },
  )
})
