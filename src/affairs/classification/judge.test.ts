import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import { classificationTable } from '../kernel/marking.ts'
import { pin, type Scenario, scenario, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { commonCeiling, markOf, statusOf, tableInForce } from './reading.ts'
import type { ClassificationState } from './schema.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]
const record = classificationTable

const table = (ceilings: object = { [th]: 2, [vn]: 3 }, levels = 3) => ({
  levels: [
    { level: 1, marks: { TH: 'lap', VN: 'mat' } },
    { level: 2, marks: { TH: 'lap-mak', VN: 'toi-mat' } },
    { level: 3, marks: { TH: 'lap-thi-sut', VN: 'tuyet-mat' } },
  ].slice(0, levels),
  ceilings,
})
const proposed = (by: string, base: string | null = null, fields: object = table()): Told => ({
  by,
  record,
  act: 'proposed',
  fields: { base, marking: null, ...fields },
})
const accepted = (by: string, terms: string): Told => ({ by, record, act: 'accepted', fields: { terms } })
const marked = (by: string, marking: number | null, cites: readonly string[] = [record]): Told => ({
  by,
  record: 'contact/V1',
  act: 'reported',
  cites,
  fields: {
    corrects: null,
    happenedOn: null,
    certainty: 'own',
    marking,
    kind: 'visit',
    start: null,
    end: null,
    files: [],
  },
})
const story = () => scenario({ rulesOf, sha256, members })
/** Agreed, and each side is known to have seen it: a later act of VN.MPS says so. */
const agreed = () => story().given([proposed(vn), accepted(th, pin(vn, 0)), marked(vn, null, [])])
const stateIn = (scene: Pick<Scenario, 'state'>) => scene.state(record) as ClassificationState

describe('the table of classification', () => {
  test('is agreed as terms are, under one name', () => {
    const scene = story().given([proposed(vn)])
    assert.equal(statusOf(stateIn(scene), members), 'proposed')
    scene.given([accepted(th, pin(vn, 0))])
    const inForce = tableInForce(stateIn(scene), members)
    assert.ok(inForce)
    assert.deepEqual([commonCeiling(inForce), markOf(inForce, 2, 'TH')], [2, 'lap-mak'])
    const other = { ...proposed(vn), record: 'classification/other' }
    assert.equal(scene.when(other).outcome, 'one-table-only')
  })

  test('gives each member a ceiling, and each level a mark of each state', () => {
    assert.equal(story().when(proposed(vn, null, table({ [vn]: 2 }))).outcome, 'ceiling-of-each-member')
    const more = table({ [vn]: 2, [th]: 2, 'LA.MPS': 2 })
    assert.equal(story().when(proposed(vn, null, more)).outcome, 'ceiling-of-each-member')
    const [first] = table().levels
    const oneMark = { ...table(), levels: [{ ...first, marks: { VN: 'mat' } }] }
    assert.equal(story().when(proposed(vn, null, oneMark)).outcome, 'mark-of-each-state')
    const gap = { ...table(), levels: table().levels.slice(1) }
    assert.equal(story().when(proposed(vn, null, gap)).outcome, 'malformed')
  })
})

describe('a marked act', () => {
  test('needs a table that is final where it stands, and cites it', () => {
    assert.equal(story().when(marked(vn, 1, [])).outcome, 'no-classification')
    assert.equal(
      story()
        .given([proposed(vn)])
        .when(marked(vn, 1)).outcome,
      'no-classification',
    )
    // TH.NSC has accepted; that it has seen the proposal is known, that VN.MPS has seen the answer only to VN.MPS.
    const merely = story().given([proposed(vn), accepted(th, pin(vn, 0))])
    assert.equal(merely.when(marked(th, 1)).outcome, 'no-classification')
    assert.equal(merely.when(marked(vn, 1)).outcome, 'effective')
    assert.equal(agreed().when(marked(th, 1)).outcome, 'effective')
    assert.equal(agreed().when(marked(th, 1, [])).outcome, 'no-classification')
    assert.equal(agreed().when(marked(th, null, [])).outcome, 'effective')
  })

  test('stays at or under the lowest ceiling of any member', () => {
    assert.equal(agreed().when(marked(th, 2)).outcome, 'effective')
    const above = agreed().when(marked(vn, 3))
    assert.deepEqual([above.outcome, above.detail], ['above-ceiling', { level: 3, ceiling: 2 }])
    assert.equal(agreed().when(marked(vn, 4)).outcome, 'no-classification')
    assert.equal(agreed().when(marked(vn, 5)).outcome, 'malformed')
  })

  test('is judged by the table that was final in its own past, also while a new one is on its way', () => {
    const lower = table({ [th]: 0, [vn]: 3 })
    const scene = agreed().given([proposed(th, pin(vn, 0), lower)])
    assert.equal(scene.when(marked(vn, 2)).outcome, 'effective')
    scene.given([accepted(vn, pin(th, 1))])
    // VN.MPS accepted last and knows that TH.NSC stands on it; TH.NSC has not shown that it saw the acceptance.
    assert.equal(scene.when(marked(th, 1)).outcome, 'above-ceiling')
    const crossing = { ...marked(vn, 2), saw: { [th]: 1 } }
    assert.equal(
      agreed()
        .given([proposed(th, pin(vn, 0), lower)])
        .when(crossing).outcome,
      'effective',
    )
  })

  test('marks every affair alike, but never the table itself', () => {
    const own = proposed(vn, null, { ...table(), marking: 1 })
    assert.equal(story().when(own).outcome, 'no-classification')
  })
})
