import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import { pin, type Scenario, scenario, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { shownFields, statusOf } from './reading.ts'
import type { SessionState } from './schema.ts'
import { summary } from './summary.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]
const record = 'session/HLD-3'
const mechanism = 'mechanism/HLD'
const told = { corrects: null, happenedOn: null, certainty: 'reported', marking: null }

const founded: Told = {
  by: vn,
  record: mechanism,
  act: 'reported',
  fields: {
    ...told,
    level: null,
    leads: [],
    cadence: 'year',
    hosting: 'in-turn',
    founded: null,
    foundedBy: null,
  },
}
const session = { mechanism, number: 3, start: '2026-05', end: null, hosts: ['TH'], format: null, files: [] }
const reported = (by: string, stage: 'planned' | 'held', more: object = {}): Told => ({
  by,
  record,
  act: 'reported',
  cites: [mechanism],
  fields: { ...told, ...session, stage, ...more },
})
const disputed = (by: string, statement: string): Told => ({
  by,
  record,
  act: 'disputed',
  fields: { statement, ground: 'did-not-happen' },
})
const story = () => scenario({ rulesOf, sha256, members }).given([founded])
const stateIn = (scene: Pick<Scenario, 'state'>) => scene.state(record) as SessionState

describe('a session', () => {
  test('belongs to a mechanism that its author had seen', () => {
    const cases = [{ cites: [] }, { saw: {}, by: th }]
    for (const more of cases) {
      const scene = story().when({ ...reported(vn, 'planned'), ...more })
      assert.deepEqual([scene.outcome, scene.detail], ['no-such-mechanism', { record: mechanism }])
    }
    assert.equal(story().when(reported(th, 'planned')).outcome, 'effective')
  })

  test('does not end before it begins', () => {
    const more = { start: '2026-05-29', end: '2026-05-28' }
    assert.equal(story().when(reported(vn, 'held', more)).outcome, 'ends-before-start')
    assert.equal(story().when(reported(vn, 'held', { ...more, end: '2026-05' })).outcome, 'effective')
  })

  test('is planned, then held as one side tells, then confirmed by the other', () => {
    const scene = story().given([reported(vn, 'planned')])
    assert.equal(statusOf(stateIn(scene), members), 'planned')
    scene.given([reported(vn, 'held', { corrects: pin(vn, 1), start: '2026-05-29' })])
    assert.equal(statusOf(stateIn(scene), members), 'reported')
    assert.deepEqual(summary(stateIn(scene), members), {
      status: 'reported',
      open: false,
      waitingFor: [th],
      since: '2026-05-29',
      due: null,
      sides: ['TH'],
      about: ['mechanism/HLD'],
      dates: { start: '2026-05-29', end: null },
      counts: { reports: 1 },
    })
    scene.given([{ by: th, record, act: 'confirmed', fields: { statement: pin(vn, 2) } }])
    assert.equal(statusOf(stateIn(scene), members), 'confirmed')
    assert.deepEqual(summary(stateIn(scene), members).waitingFor, [])
  })

  test('one side’s plan does not undo the other’s report that it was held', () => {
    const scene = story().given([reported(vn, 'held'), reported(th, 'planned', { start: '2027' })])
    assert.equal(shownFields(stateIn(scene), members)?.start, '2026-05')
    scene.given([disputed(th, pin(vn, 1))])
    assert.equal(statusOf(stateIn(scene), members), 'planned')
    assert.equal(shownFields(stateIn(scene), members)?.start, '2027')
  })

  test('whose only report is disputed is disputed', () => {
    const scene = story().given([reported(vn, 'held'), disputed(th, pin(vn, 1))])
    assert.equal(statusOf(stateIn(scene), members), 'disputed')
  })
})
