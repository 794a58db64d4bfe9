import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { acts } from '../../../affairs/classification/schema.ts'
import {
  draftOf,
  fieldsOf,
  firstDraft,
  levelDraft,
  mayAddLevel,
  namesOf,
  withoutLastLevel,
} from './table-draft.ts'

const states = ['VN', 'TH']
const members = ['VN.MPS', 'TH.NSC']

describe('a draft of the table', () => {
  it('begins with what both states call their levels, in a form that the rules take', () => {
    const draft = firstDraft(states, members)
    const fields = acts.proposed.fields.safeParse({ base: null, marking: null, ...fieldsOf(draft) })
    assert.ok(fields.success, fields.error?.message)
    const body = acts.proposed.body.safeParse({ names: namesOf(draft), note: null, ours: [], sources: [] })
    assert.ok(body.success, body.error?.message)
    assert.deepEqual(namesOf(draft)[0], { level: 1, state: 'VN', name: { vi: 'Mật' } })
  })

  it('comes back from what was proposed as it was', () => {
    const draft = firstDraft(states, members)
    const fields = acts.proposed.fields.parse({ base: null, marking: null, ...fieldsOf(draft) })
    assert.deepEqual(draftOf(fields, namesOf(draft)), draft)
  })

  it('grows to four levels and no further, and takes its ceilings down with it', () => {
    let draft = firstDraft(states, members)
    while (mayAddLevel(draft))
      draft = { ...draft, levels: [...draft.levels, levelDraft(draft.levels.length + 1, states)] }
    assert.equal(draft.levels.length, 4)
    assert.deepEqual(draft.levels[3]?.marks, { VN: '', TH: '' })
    const less = withoutLastLevel(withoutLastLevel(withoutLastLevel(draft)))
    assert.deepEqual([less.levels.length, less.ceilings], [1, { 'VN.MPS': 1, 'TH.NSC': 1 }])
  })
})
