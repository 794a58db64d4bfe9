import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import { classificationTable } from '../kernel/marking.ts'
import { pin, scenario, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { birthsOf } from '../text/births.ts'
import {
  accepted,
  adopted,
  digestOf,
  frameAccepted,
  framed,
  stateIn,
  textRecord,
  worded,
} from '../text/text-story.ts'
import { bornId } from './born-id.ts'
import { dueHistory, inForce, originOf, statusOf } from './reading.ts'
import type { CommitmentState } from './schema.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]
const commits = { kind: 'action', responsible: ['TH'], offices: [], due: '2027-06', theme: 'security' }

const drafting = () =>
  scenario({ rulesOf, sha256, members }).given([
    framed(vn),
    frameAccepted(th, pin(vn, 0)),
    worded(vn, 'p1', { commits }),
    accepted(th, 'p1', pin(vn, 1)),
    worded(vn, 'p2', { place: 'W' }),
    accepted(th, 'p2', pin(vn, 2)),
  ])
const digest = digestOf(pin(vn, 0), ['p1', pin(vn, 1)], ['p2', pin(vn, 2)])
/** VN.MPS knows that both have adopted, and that TH.NSC knows. */
const adoptedText = () => drafting().given([adopted(vn, digest), adopted(th, digest)])
const record = bornId(digest, 'p1')
const fields = { ...commits, text: textRecord, paragraph: 'p1', madeOn: '2026-11-20', marking: null }
const born = (by: string, more: object = {}, placed: Partial<Told> = {}): Told => ({
  by,
  record,
  act: 'born',
  cites: [textRecord],
  fields: { ...fields, ...more },
  ...placed,
})

describe('a commitment born of a text', () => {
  test('of a marked paragraph is marked as that is, by the table that it cites', () => {
    const levels = [{ level: 1, marks: { TH: 'lap', VN: 'mat' } }]
    const table = { base: null, marking: null, levels, ceilings: { [th]: 1, [vn]: 1 } }
    const scene = scenario({ rulesOf, sha256, members }).given([
      { by: vn, record: classificationTable, act: 'proposed', fields: table },
      { by: th, record: classificationTable, act: 'accepted', fields: { terms: pin(vn, 0) } },
      framed(vn),
      frameAccepted(th, pin(vn, 1)),
      { ...worded(vn, 'p1', { commits, marking: 1 }), cites: [classificationTable] },
      accepted(th, 'p1', pin(vn, 2)),
    ])
    const marked = digestOf(pin(vn, 1), ['p1', pin(vn, 2)])
    scene.given([adopted(vn, marked), adopted(th, marked)])
    const [birth] = birthsOf(textRecord, stateIn(scene), members)
    assert.ok(birth)
    assert.deepEqual(birth.cites, [classificationTable, textRecord])
    scene.given([{ by: vn, record: birth.record, act: 'born', cites: birth.cites, fields: birth.fields }])
    assert.equal(statusOf(scene.state(birth.record) as CommitmentState, members), 'open')
  })

  test('is what the reading of the text prepares, and in force at once', () => {
    const scene = adoptedText()
    assert.deepEqual(birthsOf(textRecord, stateIn(scene), members), [
      { record, cites: [textRecord], fields, leaf: pin(vn, 1) },
    ])
    scene.given([born(vn)])
    const state = scene.state(record) as CommitmentState
    assert.equal(statusOf(state, members), 'open')
    const terms = inForce(state, members)
    assert.ok(terms)
    assert.equal(originOf(terms), textRecord)
    assert.deepEqual(dueHistory(state, members), ['2027-06'])
    assert.equal(scene.when(born(th)).outcome, 'born-already')
    const claim = { corrects: null, happenedOn: null, certainty: 'own', marking: null, files: [] }
    assert.equal(scene.when({ by: th, record, act: 'claimed', fields: claim }).outcome, 'effective')
    assert.equal(scene.when({ by: vn, record, act: 'claimed', fields: claim }).outcome, 'not-responsible')
  })

  test('born ∥ born: one commitment, whoever was first', () => {
    const ready = () =>
      adoptedText().given([{ by: vn, record: 'office/VN.A', act: 'introduced', fields: { since: null } }])
    const one = ready().given([born(vn)])
    const both = ready().given([born(vn), born(th, {}, { saw: { [vn]: 5 } })])
    assert.deepEqual(both.state(record), one.state(record))
  })

  test('is not born before the adoption is final where the act stands', () => {
    assert.equal(drafting().when(born(vn)).outcome, 'text-not-adopted')
    const half = drafting().given([adopted(vn, digest)])
    assert.equal(half.when(born(vn)).outcome, 'text-not-adopted')
    assert.equal(half.given([adopted(th, digest)]).when(born(th)).outcome, 'text-not-adopted')
    assert.equal(adoptedText().when(born(vn)).outcome, 'effective')
    assert.equal(adoptedText().when(born(vn, {}, { cites: [] })).outcome, 'no-such-text')
  })

  test('says what its paragraph says, under the name that follows from it', () => {
    for (const other of [
      { due: '2028' },
      { responsible: ['VN'] },
      { kind: 'standing' },
      { theme: 'trade' },
      { madeOn: '2026-11-21' },
      { offices: ['office/TH.A'] },
    ])
      assert.equal(adoptedText().when(born(vn, other)).outcome, 'not-as-adopted')
    assert.equal(adoptedText().when(born(vn, { paragraph: 'p2' })).outcome, 'commits-to-nothing')
    assert.equal(adoptedText().when(born(vn, { paragraph: 'p9' })).outcome, 'commits-to-nothing')
    const elsewhere = adoptedText().when(born(vn, {}, { record: 'commitment/C1' }))
    assert.deepEqual([elsewhere.outcome, elsewhere.detail], ['not-its-name', { record }])
  })

  test('is changed as any terms are, by agreement', () => {
    const { paragraph: _, text: __, ...terms } = fields
    const proposed = { ...terms, base: null, bornFrom: textRecord, due: '2028', marking: null }
    const scene = adoptedText().given([
      born(vn),
      { by: th, record, act: 'proposed', fields: proposed },
      { by: vn, record, act: 'accepted', fields: { terms: pin(th, 4) } },
    ])
    assert.equal(inForce(scene.state(record) as CommitmentState, members)?.due, '2028')
  })
})
