/** Acts as they leave marked, and unmarked again. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { classificationTable } from '../../affairs/kernel/marking.ts'
import type { ActToSend } from '../api/calls.ts'
import { levelOf, markedAs, recordsUnder } from './marked-acts.ts'

const proposed: ActToSend = {
  ...{ record: 'text/T-1', affair: 'text', act: 'framed', cites: ['session/S-1'] },
  fields: { base: null, marking: null },
}
const accepted: ActToSend = { record: 'text/T-1', affair: 'text', act: 'accepted', fields: { terms: 'x' } }
const born: ActToSend = {
  ...{ record: 'commitment/C-1', affair: 'commitment', act: 'born', cites: ['text/T-2'] },
  fields: { marking: null },
}

describe('acts on their way out', () => {
  it('cite the table where they are marked, and only there', () => {
    const [marked] = markedAs([proposed], 2)
    assert.deepEqual(marked?.cites, [classificationTable, 'session/S-1'])
    assert.equal(levelOf([accepted, ...markedAs([proposed], 2)]), 2)
    assert.deepEqual(markedAs(markedAs([proposed], 2), 0), [proposed])
    assert.deepEqual(markedAs(markedAs([proposed], 2), 2), markedAs([proposed], 2))
  })

  it('stay as they are where they take no marking, or another record says which', () => {
    assert.deepEqual(markedAs([accepted, born], 1), [accepted, born])
    assert.deepEqual(recordsUnder([accepted, born]), [])
  })

  it('stand on their record, of whatever version of its rules, and on what they cite', () => {
    const later = { ...proposed, record: 'session/S-2', version: 2 }
    assert.deepEqual(recordsUnder([proposed, later, ...markedAs([proposed], 1)]), [
      ...['text/T-1', 'session/S-1', 'session/S-2@2'],
    ])
  })
})
