/** Whoever reads the access log finds words for everything that this software writes into it, and finds it by a group. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { accessActions } from '../../../store/access-actions.ts'
import { actionGroups } from './action-groups.ts'
import { words as en } from './words.en.ts'
import { words as th } from './words.th.ts'
import { words as vi } from './words.vi.ts'

describe('every action of the access log', () => {
  for (const [language, words] of Object.entries({ en, vi, th }))
    it(`has words in ${language}, and nothing else has`, () =>
      assert.deepEqual(Object.keys(words.actions).sort(), [...accessActions].sort()))

  it('is in exactly one group', () =>
    assert.deepEqual(Object.values(actionGroups).flat().sort(), [...accessActions].sort()))
})
