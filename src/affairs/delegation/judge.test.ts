import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import { pin, type Scenario, scenario, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { listShown, membersShown, statusOf } from './reading.ts'
import type { DelegationState } from './schema.ts'
import { summary } from './summary.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]
const session = 'session/HLD-3'
const record = 'delegation/HLD-3.VN.MPS'

const invited: Told = {
  by: vn,
  record: session,
  act: 'proposed',
  fields: {
    base: null,
    marking: null,
    mechanism: null,
    visit: null,
    number: 3,
    start: '2026-06',
    end: null,
    hosts: ['TH'],
    format: null,
  },
}
const person = (order: number, part: string) => ({ order, part, office: null })
const listed = (by: string, more: object = {}): Told => ({
  by,
  record,
  act: 'listed',
  cites: [session],
  fields: {
    corrects: null,
    happenedOn: null,
    certainty: by === vn ? 'own' : 'reported',
    marking: null,
    session,
    of: vn,
    members: [person(2, 'member'), person(1, 'head')],
    files: [],
    ...more,
  },
})
const answered = (by: string, act: 'confirmed' | 'disputed', statement: string): Told => ({
  by,
  record,
  act,
  fields: act === 'confirmed' ? { statement } : { statement, ground: 'not-as-told' },
})

const story = () => scenario({ rulesOf, sha256, members }).given([invited])
const stateIn = (scene: Pick<Scenario, 'state'>) => scene.state(record) as DelegationState
const statusIn = (scene: Pick<Scenario, 'state'>) => statusOf(stateIn(scene))

describe('an authority’s own list', () => {
  test('stands alone, in order of precedence, and waits for nobody', () => {
    const scene = story().given([listed(vn)])
    assert.deepEqual(summary(stateIn(scene), members), {
      status: 'own',
      open: false,
      waitingFor: [],
      since: null,
      due: null,
      sides: ['VN.MPS'],
      about: ['session/HLD-3'],
      dates: {},
      counts: { members: 2 },
    })
    assert.deepEqual(
      membersShown(stateIn(scene)).map(({ part }) => part),
      ['head', 'member'],
    )
    assert.equal(scene.when(answered(th, 'disputed', pin(vn, 1))).outcome, 'own-delegation')
  })

  test('is corrected with its history kept, and not listed twice', () => {
    const scene = story().given([listed(vn)])
    assert.equal(scene.when(listed(vn)).outcome, 'listed-already')
    scene.given([listed(vn, { corrects: pin(vn, 1), members: [person(1, 'head')] })])
    assert.deepEqual(listShown(stateIn(scene))?.leaves, [pin(vn, 1), pin(vn, 2)])
    assert.equal(membersShown(stateIn(scene)).length, 1)
  })

  test('is nobody else’s to make, and is never merely told', () => {
    assert.equal(story().when(listed(th, { certainty: 'own' })).outcome, 'own-list-only')
    assert.equal(story().when(listed(vn, { certainty: 'reported' })).outcome, 'own-list-only')
  })
})

describe('a list', () => {
  test('has one head and one person a place', () => {
    const heads = [person(1, 'head'), person(2, 'head')]
    assert.equal(story().when(listed(vn, { members: heads })).outcome, 'two-heads')
    const tied = [person(1, 'head'), person(1, 'member')]
    assert.equal(story().when(listed(vn, { members: tied })).outcome, 'place-taken-twice')
  })

  test('is of a member and of a session that its author had seen, and named after both', () => {
    assert.equal(story().when({ ...listed(vn), cites: [] }).outcome, 'no-such-record')
    assert.equal(story().when(listed(vn, { of: th })).outcome, 'named-otherwise')
    const stranger = listed(vn, { of: 'LA.MPS', certainty: 'reported' })
    const lao = { ...stranger, record: 'delegation/HLD-3.LA.MPS' }
    assert.equal(story().when(lao).outcome, 'not-a-member')
  })

  test('told of the other side counts as its own once it confirms it', () => {
    const scene = story().given([listed(th)])
    assert.deepEqual([statusIn(scene), summary(stateIn(scene), members).waitingFor], ['as-told', [vn]])
    assert.equal(statusIn(story().given([listed(th), answered(vn, 'disputed', pin(th, 0))])), 'disputed')
    assert.equal(statusIn(scene.given([answered(vn, 'confirmed', pin(th, 0))])), 'confirmed')
  })

  test('own ∥ told: the authority’s own is shown', () => {
    const scene = story().given([listed(vn), { ...listed(th), saw: { [vn]: 1 } }])
    assert.deepEqual([statusIn(scene), listShown(stateIn(scene))?.by], ['own', vn])
  })
})
