import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import { pin, type Scenario, scenario, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { dateOf, shownFields, statusOf } from './reading.ts'
import type { InstrumentState } from './schema.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]
const record = 'instrument/INS-1'
const told = { corrects: null, happenedOn: null, certainty: 'reported', marking: null }

const reported = (by: string, more: object = {}): Told => ({
  by,
  record,
  act: 'reported',
  fields: { ...told, kind: 'treaty', binding: true, files: [], ...more },
})
const event = (by: string, stage: string, happenedOn: string | null = null, more: object = {}): Told => ({
  by,
  record,
  act: 'event',
  fields: { ...told, happenedOn, stage, side: null, round: null, source: null, ...more },
})
const disputed = (by: string, statement: string): Told => ({
  by,
  record,
  act: 'disputed',
  fields: { statement, ground: 'did-not-happen' },
})
const story = () => scenario({ rulesOf, sha256, members }).given([reported(vn)])
const statusIn = (scene: Pick<Scenario, 'state'>) => statusOf(scene.state(record) as InstrumentState, members)

describe('an instrument', () => {
  test('has come as far as the events that nobody disputes', () => {
    const scene = story()
    assert.equal(statusIn(scene), 'mentioned')
    assert.equal(
      statusIn(scene.given([event(vn, 'negotiation', '2020-12-21', { round: 1 })])),
      'in-preparation',
    )
    assert.equal(statusIn(scene.given([event(th, 'signature', '2022-11-16')])), 'signed')
    assert.equal(statusIn(scene.given([event(vn, 'entry-into-force', '2023')])), 'in-force')
    assert.equal(statusIn(scene.given([disputed(th, pin(vn, 2))])), 'signed')
    assert.equal(statusIn(scene.given([event(th, 'domestic-approval', '2024', { side: 'TH' })])), 'signed')
    assert.equal(statusIn(scene.given([event(vn, 'termination')])), 'ended')
  })

  test('tells when it came to a stage, where that is stated', () => {
    const scene = story().given([event(vn, 'signature', '2022-11-16'), event(vn, 'issue')])
    const state = scene.state(record) as InstrumentState
    assert.equal(dateOf(state, members, 'signature'), '2022-11-16')
    assert.equal(dateOf(state, members, 'issue'), null)
    assert.equal(dateOf(state, members, 'entry-into-force'), null)
  })

  test('event ∥ event: both stand', () => {
    const scene = story().given([
      event(vn, 'signature', '2022-11-16'),
      { ...event(th, 'signature', '2022-11-17'), saw: { [vn]: 1 } },
    ])
    assert.equal((scene.state(record) as InstrumentState).statements.length, 3)
  })

  test('an event is corrected as an event, not as the report', () => {
    const scene = story().given([event(vn, 'signature', '2022-11-16')])
    assert.equal(scene.when(reported(vn, { corrects: pin(vn, 1) })).outcome, 'no-such-statement')
    scene.given([event(vn, 'signature', '2022-11-17', { corrects: pin(vn, 1) })])
    assert.equal(dateOf(scene.state(record) as InstrumentState, members, 'signature'), '2022-11-17')
  })

  test('only negotiations have rounds', () => {
    const scene = story().when(event(vn, 'signature', null, { round: 2 }))
    assert.equal(scene.outcome, 'round-without-negotiation')
  })

  test('is made by a report, not by an event', () => {
    const scene = scenario({ rulesOf, sha256, members }).when(event(vn, 'signature'))
    assert.equal(scene.outcome, 'no-such-record')
  })

  test('of two reports the newest undisputed is shown', () => {
    const scene = story().given([reported(th, { kind: 'agreement', binding: null })])
    assert.equal(shownFields(scene.state(record) as InstrumentState, members)?.kind, 'agreement')
    scene.given([disputed(vn, pin(th, 0))])
    assert.equal(shownFields(scene.state(record) as InstrumentState, members)?.kind, 'treaty')
  })
})
