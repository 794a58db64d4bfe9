/** A version of an affair's rules is used once all members endorsed it and each is known to know that. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import { contact } from '../contact/rules.ts'
import { rulesOf } from '../registry.ts'
import type { Cut } from './cut.ts'
import type { RulesOf } from './rules.ts'
import { rulesVersionRecord } from './rules-version.ts'
import { scenario, type Told } from './scenario.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const rules = rulesVersionRecord('contact', 2)

const known: RulesOf = (affair, version) =>
  affair === 'contact' && version === 2 ? { ...contact, version: 2 } : rulesOf(affair, version)

const story = () => scenario({ rulesOf: known, sha256, members: [th, vn] })

const stand = (by: string, act: 'endorsed' | 'declined', saw?: Cut, record = rules): Told => ({
  by,
  record,
  act,
  fields: { affair: 'contact', version: 2 },
  ...(saw === undefined ? {} : { saw }),
})

const make = (by: string, cites: readonly string[] = [rules], saw?: Cut): Told => ({
  by,
  record: 'contact/CT-1',
  version: 2,
  act: 'reported',
  cites,
  fields: {
    corrects: null,
    happenedOn: null,
    certainty: 'own',
    marking: null,
    kind: 'visit',
    start: null,
    end: null,
    files: [],
  },
  ...(saw === undefined ? {} : { saw }),
})

describe('a version above 1', () => {
  test('is not active while one side alone endorsed it', () => {
    const told = story()
      .given([stand(vn, 'endorsed')])
      .when(make(vn))
    assert.deepEqual([told.outcome, told.detail], ['version-not-active', { version: 2 }])
  })

  test('is not active where the other side is not known to know', () => {
    const told = story().given([stand(vn, 'endorsed'), stand(th, 'endorsed')])
    assert.equal(told.when(make(th)).outcome, 'version-not-active')
  })

  test('is active where every side has an entry that knows all endorsements, if the record is cited', () => {
    const agreed = () => story().given([stand(vn, 'endorsed'), stand(th, 'endorsed')])
    assert.equal(agreed().when(make(vn)).outcome, 'effective')
    assert.equal(agreed().when(make(vn, [])).outcome, 'version-not-active')
    assert.equal(agreed().when(make(vn, [rules], {})).outcome, 'version-not-active')
  })

  test('is not active while a side declines it, and once all stand on it nobody may', () => {
    const told = story().given([stand(vn, 'endorsed'), stand(th, 'declined')])
    assert.equal(told.when(make(vn)).outcome, 'version-not-active')
    const agreed = story().given([stand(vn, 'endorsed'), stand(th, 'endorsed')])
    assert.equal(agreed.when(stand(vn, 'declined')).outcome, 'bound')
  })

  test('has the one record that is named after it', () => {
    const told = story().when(stand(vn, 'endorsed', {}, 'rules/contact.3'))
    assert.equal(told.outcome, 'other-record')
  })

  test('once made, its record needs no further leave', () => {
    const told = story().given([stand(vn, 'endorsed'), stand(th, 'endorsed'), make(vn)])
    assert.equal(told.when(make(th, [])).outcome, 'effective')
  })
})
