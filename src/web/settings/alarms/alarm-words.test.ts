/** Nobody is alarmed without words: what happened, and what to do. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { alarmKinds } from '../../../store/alarm-kinds.ts'
import { words as en } from './words.en.ts'
import { words as th } from './words.th.ts'
import { words as vi } from './words.vi.ts'

describe('every kind of alarm', () => {
  for (const [language, words] of Object.entries({ en, vi, th }))
    it(`has words in ${language}, and nothing else has`, () => {
      assert.deepEqual(Object.keys(words.happened).sort(), [...alarmKinds].sort())
      assert.deepEqual(Object.keys(words.advice).sort(), [...alarmKinds].sort())
    })
})
