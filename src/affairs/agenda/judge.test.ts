import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import type { Cut } from '../kernel/cut.ts'
import { pin, type Scenario, scenario, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { agendaShown, statusOf } from './reading.ts'
import type { AgendaState } from './schema.ts'
import { summary } from './summary.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]
const record = 'agenda/HLD-3'
const session = 'session/HLD-3'

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
const proposed = (by: string, topics: readonly string[], more: object = {}, saw?: Cut): Told => ({
  by,
  record,
  act: 'proposed',
  cites: [session],
  fields: {
    base: null,
    marking: null,
    session,
    items: topics.map((id) => ({ id, kind: 'topic', about: [] })),
    ...more,
  },
  ...(saw === undefined ? {} : { saw }),
})
const accepted = (by: string, terms: string): Told => ({ by, record, act: 'accepted', fields: { terms } })
const byNote = (by: string, of: string, did: string, pins: string | null): Told => ({
  by,
  record,
  act: 'told',
  fields: {
    corrects: null,
    happenedOn: null,
    certainty: 'reported',
    marking: null,
    of,
    did,
    pins,
    key: null,
    noteNumber: null,
    noteOn: null,
    files: [],
  },
})

const story = () => scenario({ rulesOf, sha256, members }).given([invited])
const stateIn = (scene: Pick<Scenario, 'state'>) => scene.state(record) as AgendaState
const statusIn = (scene: Pick<Scenario, 'state'>) => statusOf(stateIn(scene), members)
const itemsIn = (scene: Pick<Scenario, 'state'>) =>
  agendaShown(stateIn(scene), members)?.fields.items.map(({ id }) => id)

describe('an agenda', () => {
  test('is proposed by either side, agreed by both, and changed by a new round', () => {
    const scene = story().given([proposed(th, ['fish']), proposed(vn, ['fish', 'drugs'])])
    assert.deepEqual([statusIn(scene), itemsIn(scene)], ['proposed', ['fish', 'drugs']])
    scene.given([accepted(th, pin(vn, 1))])
    assert.equal(statusIn(scene), 'agreed')
    scene.given([proposed(vn, ['fish'], { base: pin(vn, 1) })])
    assert.deepEqual([statusIn(scene), itemsIn(scene)], ['agreed', ['fish', 'drugs']])
    scene.given([accepted(th, pin(vn, 2))])
    assert.deepEqual(summary(stateIn(scene), members), {
      status: 'agreed',
      open: false,
      waitingFor: [],
      since: null,
      due: null,
      sides: [],
      about: ['session/HLD-3'],
      dates: {},
      counts: { items: 1 },
    })
  })

  test('is of a session that its author had seen, and is named after it', () => {
    assert.equal(story().when({ ...proposed(vn, ['fish']), cites: [] }).outcome, 'no-such-record')
    assert.equal(story().when({ ...proposed(th, ['fish']), saw: {} }).outcome, 'no-such-record')
    const elsewhere = story().when({ ...proposed(vn, ['fish']), record: 'agenda/HLD-4' })
    assert.deepEqual([elsewhere.outcome, elsewhere.detail], ['named-otherwise', { record }])
  })

  test('names each item once', () => {
    assert.equal(story().when(proposed(vn, ['fish', 'fish'])).outcome, 'malformed')
    assert.equal(story().when(proposed(vn, [])).outcome, 'malformed')
  })

  test('propose ∥ propose: two agendas in one record, until one side accepts the other’s', () => {
    const scene = story().given([proposed(vn, ['fish']), proposed(th, ['drugs'], {}, { [vn]: 1 })])
    assert.equal(statusIn(scene), 'proposed')
    scene.given([accepted(vn, pin(th, 0))])
    assert.deepEqual([statusIn(scene), itemsIn(scene)], ['agreed', ['drugs']])
  })

  test('accepted by note is agreed as told, until the other side confirms it', () => {
    const scene = story().given([proposed(vn, ['fish']), byNote(vn, th, 'accepted', pin(vn, 1))])
    assert.equal(statusIn(scene), 'agreed-as-told')
    scene.given([{ by: th, record, act: 'confirmed', fields: { statement: pin(vn, 2) } }])
    assert.equal(statusIn(scene), 'agreed-confirmed')
  })
})
