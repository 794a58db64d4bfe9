import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Outcome } from './outcome.ts'
import type { Failure } from './retry.ts'
import { freshPlan, type OutgoingBundle, planNext, type SendPlan } from './sending-plan.ts'

const half = (): number => 0.5
const sent: OutgoingBundle = { bytes: new Uint8Array(100), upTo: { 'VN.MPS': 5, 'TH.NSC': 2 } }
const ahead: OutgoingBundle = { bytes: new Uint8Array(10), upTo: { 'VN.MPS': 9 } }
const held = (vn: number, th: number): Outcome => ({
  kind: 'accepted',
  feeds: { 'VN.MPS': { size: vn, cosignature: '' }, 'TH.NSC': { size: th, cosignature: '' } },
})
const sizes = (vn: number, th: number): { readonly [authority: string]: number } => ({
  'VN.MPS': vn,
  'TH.NSC': th,
})

const after = (answer: Outcome | Failure, plan: Partial<SendPlan> = {}): ReturnType<typeof planNext> =>
  planNext({ ...freshPlan, ...plan }, answer, sent, ahead, half)

test('what is covered makes way for what was built ahead', () => {
  const plan = { attempt: 3, refused: 500, limit: 400 }
  const next = { ...freshPlan, bundle: ahead, from: sizes(5, 2), limit: 400 }
  assert.deepEqual(after(held(5, 2), plan), next)
  assert.deepEqual(after(held(6, 9)), { ...next, from: sizes(6, 9), limit: undefined })
})

test('acceptance of less than was sent is no success: it goes on from what is held, waiting from the second time', () => {
  const next = { ...freshPlan, from: sizes(4, 2), attempt: 1 }
  assert.deepEqual(after(held(4, 2)), next)
  assert.deepEqual(after(held(4, 2), { attempt: 1 }), { ...next, attempt: 2, waitMs: 250 })
  const oneFeedMissing: Outcome = { kind: 'accepted', feeds: { 'VN.MPS': { size: 5, cosignature: '' } } }
  assert.deepEqual(after(oneFeedMissing), { ...freshPlan, from: { 'VN.MPS': 5 }, attempt: 1 })
})

test('a gap resumes from the sizes that the peer names', () => {
  assert.deepEqual(after({ kind: 'gap', sizes: sizes(1, 0) }), {
    ...freshPlan,
    from: sizes(1, 0),
    attempt: 1,
  })
})

test('a failure is followed by a wait, and then by a bundle built anew', () => {
  assert.deepEqual(after({ kind: 'timeout' }, { from: sizes(3, 2), bundle: sent }), {
    ...freshPlan,
    from: sizes(3, 2),
    waitMs: 125,
    attempt: 1,
  })
})

test('a bundle refused for its size is built smaller, whatever limit the peer claims', () => {
  const next = { ...freshPlan, refused: 100, attempt: 1 }
  assert.deepEqual(after({ kind: 'oversized', limit: 80 }), { ...next, limit: 80 })
  assert.deepEqual(after({ kind: 'oversized', limit: 1_000 }), { ...next, limit: 50 })
})

test('what time does not heal halts', () => {
  assert.deepEqual(after({ kind: 'frozen', authority: 'VN.MPS', size: 3 }, { attempt: 2 }), {
    kind: 'halt',
    why: 'frozen',
    attempt: 3,
  })
})
