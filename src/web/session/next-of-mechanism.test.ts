/** The next session of a mechanism has a number that follows and a name that no record has. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Meeting } from '../mechanisms/meetings.ts'
import { nextOf } from './next-of-mechanism.ts'

const meeting = (number: number | null): Meeting => ({
  record: `session/HLD-${number}`,
  mechanism: 'mechanism/HLD',
  number,
  start: null,
  end: null,
  day: undefined,
  hosts: [],
  status: 'reported',
})

it('follows the highest number that is known', () => {
  const next = nextOf('mechanism/HLD', [meeting(2), meeting(7), meeting(null)], new Set(), false)
  assert.deepEqual(next, { record: 'session/HLD-8', number: 8 })
})

it('has no number where none is known, and a name all the same', () => {
  assert.deepEqual(nextOf('mechanism/IUU', [meeting(null)], new Set(), false), {
    record: 'session/IUU-2',
    number: null,
  })
})

it('takes no name that is taken, and says what is an exercise', () => {
  const taken = new Set(['session/EX-HLD-3', 'session/EX-HLD-3.2'])
  assert.equal(nextOf('mechanism/HLD', [meeting(2)], taken, true).record, 'session/EX-HLD-3.3')
})
