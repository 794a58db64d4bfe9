import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import { pin, type Scenario, scenario, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { inForce, renamings, statusOf, termsShown } from './reading.ts'
import type { MechanismState } from './schema.ts'
import { summary } from './summary.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]
const record = 'mechanism/HLD'

const story = () => scenario({ rulesOf, sha256, members })
const termsFields = (cadence: string | null, leads: readonly string[] = ['VN', 'TH']) => ({
  level: 'ministers',
  leads: leads.map((state) => ({ state, office: `office/${state}.POLICE` })),
  cadence,
  hosting: null,
  founded: '2016-12-20',
  foundedBy: null,
})
const told = { corrects: null, happenedOn: '2016-12-20', certainty: 'reported', marking: null }
const reported = (by: string, cadence: string | null, corrects: string | null = null): Told => ({
  by,
  record,
  act: 'reported',
  fields: { ...told, corrects, ...termsFields(cadence) },
})
const proposed = (by: string, cadence: string | null, base: string | null = null): Told => ({
  by,
  record,
  act: 'proposed',
  fields: { base, marking: null, ...termsFields(cadence) },
})
const accepted = (by: string, terms: string): Told => ({ by, record, act: 'accepted', fields: { terms } })
const confirmed = (by: string, statement: string): Told => ({
  by,
  record,
  act: 'confirmed',
  fields: { statement },
})
const stateIn = (scene: Pick<Scenario, 'state'>) => scene.state(record) as MechanismState

describe('a mechanism', () => {
  test('reported by one side is shown, and in force once the other confirms', () => {
    const scene = story().given([reported(vn, 'year')])
    assert.equal(statusOf(stateIn(scene), members), 'reported')
    assert.equal(termsShown(stateIn(scene), members)?.cadence, 'year')
    assert.equal(inForce(stateIn(scene), members), undefined)
    scene.given([confirmed(th, pin(vn, 0))])
    assert.equal(statusOf(stateIn(scene), members), 'confirmed')
    assert.equal(inForce(stateIn(scene), members)?.cadence, 'year')
  })

  test('founded by agreed terms is agreed; a report beside it does not change that', () => {
    const scene = story().given([proposed(vn, 'year')])
    assert.equal(statusOf(stateIn(scene), members), 'proposed')
    scene.given([accepted(th, pin(vn, 0)), reported(th, null)])
    assert.equal(statusOf(stateIn(scene), members), 'agreed')
    assert.equal(termsShown(stateIn(scene), members)?.cadence, 'year')
  })

  test('a proposal for a reported one is shown only once agreed', () => {
    const scene = story().given([reported(vn, null), proposed(vn, 'year')])
    assert.equal(termsShown(stateIn(scene), members)?.cadence, null)
    assert.deepEqual(summary(stateIn(scene), members).waitingFor, [th])
    scene.given([accepted(th, pin(vn, 1))])
    assert.equal(termsShown(stateIn(scene), members)?.cadence, 'year')
  })

  test('report ∥ report: both stand, and the newest undisputed is shown', () => {
    const scene = story().given([reported(vn, 'year'), { ...reported(th, null), saw: {} }])
    assert.equal(stateIn(scene).statements.length, 2)
    assert.deepEqual(summary(stateIn(scene), members).waitingFor, members)
    const dispute = { statement: pin(th, 0), ground: 'not-as-told' }
    scene.given([{ by: vn, record, act: 'disputed', fields: dispute }])
    assert.equal(termsShown(stateIn(scene), members)?.cadence, 'year')
  })

  test('has one lead office a side', () => {
    const fields = { ...told, ...termsFields(null, ['VN', 'VN']) }
    assert.equal(story().when({ ...reported(vn, null), fields }).outcome, 'two-leads-of-one-side')
    const terms = { base: null, marking: null, ...termsFields(null, ['TH', 'TH']) }
    assert.equal(story().when({ ...proposed(vn, null), fields: terms }).outcome, 'two-leads-of-one-side')
  })

  test('is reported to have been renamed: a statement of its own, answered on its own', () => {
    const scene = story().given([reported(vn, null), { by: th, record, act: 'renamed', fields: told }])
    assert.equal(renamings(stateIn(scene)).length, 1)
    assert.equal(scene.when(confirmed(vn, pin(th, 0))).outcome, 'effective')
    assert.equal(scene.when(reported(vn, 'year', pin(th, 0))).outcome, 'no-such-statement')
  })

  test('is not renamed before it is there', () => {
    assert.equal(story().when({ by: th, record, act: 'renamed', fields: told }).outcome, 'no-such-record')
  })
})
