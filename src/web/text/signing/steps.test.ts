import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Step } from '../../../affairs/text/schema.ts'
import { nextSteps } from './steps.ts'

const after = (
  done: readonly Step[],
  { proof = 'key', digest = 'd' as string | null } = {},
): readonly Step[] =>
  nextSteps(
    {
      adoption: { digest, adopters: [], digestToAdopt: null, refusal: null },
      steps: done.map((step) => ({
        ...{ step, proof: proof as 'key' | 'told', side: 'VN.MPS', by: 'VN.MPS' },
        ...{ digest: 'd', seq: 1, credential: null },
      })),
    },
    'VN.MPS',
  )

it('signs once, definitively or ad referendum, and initials before that', () => {
  assert.deepEqual(after([]), ['signed', 'signed-ad-referendum', 'initialled'])
  assert.deepEqual(after(['initialled']), ['signed', 'signed-ad-referendum'])
  assert.deepEqual(after(['signed-ad-referendum']), ['referendum-confirmed'])
  assert.deepEqual(after(['signed']), [])
  assert.deepEqual(after(['signed-ad-referendum', 'referendum-confirmed']), [])
})

it('signs nothing that is not adopted, and does not count what is only told', () => {
  assert.deepEqual(after([], { digest: null }), [])
  assert.deepEqual(after(['signed'], { proof: 'told' }), ['signed', 'signed-ad-referendum', 'initialled'])
})
