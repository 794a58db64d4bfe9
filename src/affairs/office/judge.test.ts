import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import type { Cut } from '../kernel/cut.ts'
import { pin, type Scenario, scenario, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { currentOffice, stateOfOffice, statusOf, succession } from './reading.ts'
import type { OfficeState } from './schema.ts'
import { summary } from './summary.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]
const mard = 'office/VN.MARD'
const mae = 'office/VN.MAE'

const story = () => scenario({ rulesOf, sha256, members })
const seeing = (saw: Cut | undefined) => (saw === undefined ? {} : { saw })
const introduced = (by: string, record: string, saw?: Cut): Told => ({
  by,
  record,
  act: 'introduced',
  fields: { since: null },
  ...seeing(saw),
})
const told = (certainty: string, corrects: string | null = null) => ({
  corrects,
  happenedOn: '2025-03-01',
  certainty,
  marking: null,
})
const reported = (by: string, record: string): Told => ({
  by,
  record,
  act: 'reported',
  fields: { ...told('reported'), state: 'VN' },
})
const succeeded = (by: string, record: string, successor: string, certainty: string, saw?: Cut): Told => ({
  by,
  record,
  act: 'succeeded',
  cites: [successor],
  fields: { ...told(certainty), successor },
  ...seeing(saw),
})
const renamed = (by: string, record: string, certainty: string): Told => ({
  by,
  record,
  act: 'renamed',
  fields: told(certainty),
})

const officeIn = (scene: Pick<Scenario, 'state'>) => (record: string) =>
  scene.state(record) as OfficeState | undefined
const stateIn = (scene: Pick<Scenario, 'state'>, record: string): OfficeState => {
  const state = officeIn(scene)(record)
  assert.ok(state)
  return state
}

describe('an office', () => {
  test('is introduced once, by the authority it belongs to', () => {
    const scene = story().given([introduced(vn, mard)])
    assert.equal(scene.when(introduced(vn, mard)).outcome, 'introduced-already')
    const other = story()
      .given([introduced(vn, mard)])
      .when(introduced(th, mard))
    assert.deepEqual([other.outcome, other.detail], ['not-your-office', { by: vn }])
    assert.equal(stateOfOffice(stateIn(scene, mard), members), 'VN')
  })

  test('introduce ∥ introduce: both stand', () => {
    const scene = story().given([introduced(vn, mard, {}), introduced(th, mard, {})])
    assert.deepEqual(
      stateIn(scene, mard).introductions.map(({ by }) => by),
      [th, vn],
    )
  })

  test('may be reported of another side, which then confirms or disputes it', () => {
    const scene = story().given([reported(th, mard)])
    assert.equal(statusOf(stateIn(scene, mard), members), 'reported')
    assert.deepEqual(summary(stateIn(scene, mard), members).waitingFor, [vn])
    scene.given([{ by: vn, record: mard, act: 'confirmed', fields: { statement: pin(th, 0) } }])
    assert.equal(statusOf(stateIn(scene, mard), members), 'confirmed')
    assert.equal(stateOfOffice(stateIn(scene, mard), members), 'VN')
  })

  test('is renamed by its own authority without answer, by others as a report', () => {
    const scene = story().given([
      introduced(vn, mard),
      renamed(vn, mard, 'own'),
      renamed(th, mard, 'reported'),
    ])
    const answer = { record: mard, act: 'confirmed' }
    assert.equal(scene.when({ ...answer, by: th, fields: { statement: pin(vn, 1) } }).outcome, 'own-matter')
    assert.equal(scene.when({ ...answer, by: vn, fields: { statement: pin(th, 0) } }).outcome, 'effective')
    assert.equal(scene.when(renamed(th, mard, 'own')).outcome, 'not-your-office')
  })
})

describe('succession', () => {
  const both = () => story().given([introduced(vn, mard), introduced(vn, mae)])

  test('by the authority itself is irrevocable', () => {
    const scene = both().given([succeeded(vn, mard, mae, 'own')])
    assert.equal(currentOffice(officeIn(scene), members, mard), mae)
    assert.equal(statusOf(stateIn(scene, mard), members), 'succeeded')
    assert.equal(scene.when(succeeded(vn, mard, mae, 'own')).outcome, 'succeeded-already')
    const correction = succeeded(vn, mard, mae, 'reported')
    const corrected = { ...correction, fields: { ...correction.fields, corrects: pin(vn, 2) } }
    assert.equal(scene.when(corrected).outcome, 'succeeded-already')
    const dispute = { statement: pin(vn, 2), ground: 'did-not-happen' }
    assert.equal(scene.when({ by: th, record: mard, act: 'disputed', fields: dispute }).outcome, 'own-matter')
  })

  test('is the authority’s own, not the correction of a report', () => {
    const scene = both().given([succeeded(vn, mard, mae, 'reported')])
    const own = succeeded(vn, mard, mae, 'own')
    assert.equal(
      scene.when({ ...own, fields: { ...own.fields, corrects: pin(vn, 2) } }).outcome,
      'own-word-stands-alone',
    )
    assert.equal(scene.when(own).outcome, 'effective')
  })

  test('told of another’s office is followed until that side disputes it, and gives way to its own word', () => {
    const scene = both().given([introduced(vn, 'office/VN.MONRE'), succeeded(th, mard, mae, 'reported')])
    assert.equal(currentOffice(officeIn(scene), members, mard), mae)
    const dispute = { statement: pin(th, 0), ground: 'did-not-happen' }
    scene.given([{ by: vn, record: mard, act: 'disputed', fields: dispute }])
    assert.equal(currentOffice(officeIn(scene), members, mard), mard)
    scene.given([succeeded(vn, mard, 'office/VN.MONRE', 'own'), succeeded(th, mard, mae, 'reported')])
    assert.equal(currentOffice(officeIn(scene), members, mard), 'office/VN.MONRE')
  })

  test('is claimed as own by nobody else', () => {
    assert.equal(both().when(succeeded(th, mard, mae, 'own')).outcome, 'not-your-office')
  })

  test('needs an office to follow, which is not itself', () => {
    const scene = story().given([introduced(vn, mard)])
    const absent = scene.when(succeeded(vn, mard, mae, 'own'))
    assert.deepEqual([absent.outcome, absent.detail], ['no-such-office', { record: mae }])
    const itself = { ...succeeded(vn, mard, mard, 'own'), cites: [] }
    assert.equal(scene.when(itself).outcome, 'no-such-office')
  })

  test('does not lead straight back; where two that crossed do, the chain ends', () => {
    const scene = both().given([succeeded(vn, mard, mae, 'own')])
    assert.equal(scene.when(succeeded(vn, mae, mard, 'own')).outcome, 'succession-loop')
    const crossed = both().given([
      succeeded(vn, mard, mae, 'own'),
      succeeded(th, mae, mard, 'reported', { [vn]: 2 }),
    ])
    assert.deepEqual(succession(officeIn(crossed), members, mard), [mard, mae])
    assert.deepEqual(succession(officeIn(crossed), members, mae), [mae, mard])
  })

  test('is followed over several steps', () => {
    const scene = both().given([
      introduced(vn, 'office/VN.NEXT'),
      succeeded(vn, mard, mae, 'own'),
      succeeded(vn, mae, 'office/VN.NEXT', 'own'),
    ])
    assert.deepEqual(succession(officeIn(scene), members, mard), [mard, mae, 'office/VN.NEXT'])
    assert.equal(currentOffice(officeIn(scene), members, 'office/unknown'), 'office/unknown')
  })
})
