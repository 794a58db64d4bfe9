import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import { pin, type Scenario, scenario, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { shownFields, statusOf } from './reading.ts'
import type { ConflictState } from './schema.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]
const record = 'conflict/CF10'
const visit = 'contact/CT-1'
const told = { corrects: null, happenedOn: null, certainty: 'inferred', marking: null }

const visited: Told = {
  by: vn,
  record: visit,
  act: 'reported',
  fields: { ...told, kind: 'visit', start: null, end: null, files: [] },
}
const reported = (more: object = {}): Told => ({
  by: vn,
  record,
  act: 'reported',
  cites: [visit],
  fields: {
    ...told,
    about: [{ record: visit, field: 'start' }],
    readings: 2,
    used: null,
    open: true,
    ...more,
  },
})
const story = () => scenario({ rulesOf, sha256, members }).given([visited])
const stateIn = (scene: Pick<Scenario, 'state'>) => scene.state(record) as ConflictState

test('a conflict is about records that are there, or about none', () => {
  const scene = scenario({ rulesOf, sha256, members })
  const missing = scene.when(reported())
  assert.deepEqual([missing.outcome, missing.detail], ['about-nothing', { record: visit }])
  assert.equal(scene.when({ ...reported({ about: [] }), cites: [] }).outcome, 'effective')
  assert.equal(story().when({ ...reported(), cites: [] }).outcome, 'about-nothing')
})

test('the reading to go by is one of those given', () => {
  assert.equal(story().when(reported({ used: 2 })).outcome, 'no-such-reading')
  assert.equal(story().when(reported({ used: 1 })).outcome, 'effective')
  assert.equal(story().when(reported({ readings: 1 })).outcome, 'malformed')
})

test('a conflict is settled by the correction of who told it, and the other side may dispute that', () => {
  const scene = story().given([reported()])
  assert.equal(statusOf(stateIn(scene), members), 'open')
  scene.given([reported({ corrects: pin(vn, 1), used: 0, open: false })])
  assert.equal(statusOf(stateIn(scene), members), 'settled')
  assert.equal(shownFields(stateIn(scene), members)?.used, 0)
  const dispute = { statement: pin(vn, 2), ground: 'not-as-told' }
  assert.equal(scene.when({ by: th, record, act: 'disputed', fields: dispute }).outcome, 'effective')
})
