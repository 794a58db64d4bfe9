/** What holds for every affair: shape, existence, versions, what was held, and judging once at the act's own cut. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import { contact } from '../contact/rules.ts'
import { rulesOf } from '../registry.ts'
import type { AnyRules, RulesOf } from './rules.ts'
import { pin, scenario, type Told } from './scenario.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]
const record = 'contact/CT-1'

const secondVersion: AnyRules = { ...contact, version: 2 }
const both: RulesOf = (affair, version) =>
  affair === 'contact' && version === 2 ? secondVersion : rulesOf(affair, version)

const story = (known: RulesOf = rulesOf) => scenario({ rulesOf: known, sha256, members })

const fields = {
  corrects: null,
  happenedOn: '2025',
  certainty: 'reported',
  marking: null,
  kind: 'visit',
  start: '2025',
  end: null,
  files: [],
}

const reported = (by: string, more: Partial<Told> = {}): Told => ({
  by,
  record,
  act: 'reported',
  fields,
  ...more,
})
const confirmed = (by: string, statement: string, more: Partial<Told> = {}): Told => ({
  by,
  record,
  act: 'confirmed',
  fields: { statement },
  ...more,
})

describe('an act is void', () => {
  test('that its affair does not know, even by a name every object has', () => {
    for (const act of ['applauded', 'constructor', 'toString']) {
      const told = story().when(reported(vn, { act }))
      assert.deepEqual([told.outcome, told.detail], ['unknown-act', { act }])
    }
  })

  test('whose fields are not those of its form', () => {
    const cases = [
      { ...fields, kind: 'parade' },
      { ...fields, start: '2025-02-30' },
      { ...fields, mood: 'cordial' },
      { corrects: null },
    ]
    for (const wrong of cases)
      assert.equal(story().when(reported(vn, { fields: wrong })).outcome, 'malformed')
    const at = story().when(reported(vn, { fields: { ...fields, kind: 'parade' } })).detail
    assert.deepEqual(at, { at: 'kind' })
  })

  test('on a record that is not there yet, unless it makes it', () => {
    const told = story().when(confirmed(th, pin(vn, 0)))
    assert.deepEqual([told.outcome, told.detail], ['no-such-record', { record }])
  })

  test('on a record that its author had not seen, though it is there', () => {
    const told = story().given([reported(vn)])
    assert.equal(told.when(confirmed(th, pin(vn, 0), { saw: {} })).outcome, 'no-such-record')
  })

  test('and leaves no trace in the state', () => {
    const told = story().given([reported(vn)])
    const before = told.state(record)
    assert.deepEqual(told.when(confirmed(vn, pin(vn, 0))).state(record), before)
  })
})

describe('versions', () => {
  test('an act under a version that is not known here is held, and so is what builds on its record', () => {
    const told = story().given([reported(vn, { version: 2 })])
    assert.equal(told.when(confirmed(th, pin(vn, 0), { version: 2 })).outcome, 'held')
    assert.equal(told.when(reported(th)).outcome, 'held')
    const citing = { record: 'contact/CT-2', cites: [record] }
    assert.equal(told.when(reported(th, citing)).outcome, 'held')
    assert.equal(told.state(record), undefined)
  })

  test('other records go on, and so do acts that had not seen it', () => {
    const told = story().given([reported(vn, { version: 2 })])
    assert.equal(told.when(reported(th, { record: 'contact/CT-2' })).outcome, 'effective')
    assert.equal(told.when(reported(th, { saw: {} })).outcome, 'effective')
  })

  test('a record keeps the version that it was made under', () => {
    const told = story(both).given([reported(vn)])
    const again = told.when(reported(th, { version: 2 }))
    assert.deepEqual([again.outcome, again.detail], ['other-version', { version: 1 }])
  })

  test('made under two versions at the same time, both incarnations stand', () => {
    const endorse = (by: string): Told => ({
      by,
      record: 'rules/contact.2',
      act: 'endorsed',
      fields: { affair: 'contact', version: 2 },
    })
    const told = story(both).given([
      endorse(vn),
      endorse(th),
      endorse(vn),
      reported(vn, { version: 2, cites: ['rules/contact.2'] }),
      reported(th, { saw: { [vn]: 1 } }),
    ])
    assert.ok(told.state(record, 1) !== undefined && told.state(record, 2) !== undefined)
  })
})

test('a verdict is of the act’s own past: what comes later voids nothing', () => {
  // TH confirms what VN corrected at the same time; had it seen the correction, this would be void.
  const crossing = [
    reported(vn),
    reported(vn, { fields: { ...fields, corrects: pin(vn, 0) } }),
    confirmed(th, pin(vn, 0), { saw: { [vn]: 1 } }),
  ]
  assert.equal(
    story()
      .given(crossing.slice(0, 2))
      .when(confirmed(th, pin(vn, 0))).outcome,
    'corrected-since',
  )
  assert.equal(
    story()
      .given(crossing.slice(0, 2))
      .when(crossing[2] ?? reported(th)).outcome,
    'effective',
  )
})
