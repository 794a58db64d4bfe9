import assert from 'node:assert/strict'
import { it } from 'node:test'
import { inWords, nothing, oneFailed, onePassed, sum } from './outcome.ts'

it('counts what passed and failed, and skips only where there are any', () => {
  const skipped = { ...nothing, skips: [{ where: 'a.test.ts', reason: 'no data' }] }
  assert.equal(inWords(nothing), '0 passed, 0 failed')
  assert.equal(inWords(sum([onePassed, onePassed, oneFailed('a', 'b')])), '2 passed, 1 failed')
  assert.equal(inWords(sum([onePassed, skipped])), '1 passed, 0 failed, 1 skipped')
})
