import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import { lastDay } from '../kernel/partial-date.ts'
import { pin, type Scenario, scenario, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { deadlines } from './deadlines.ts'
import { dueHistory, isOverdue, statusOf, termsShown } from './reading.ts'
import type { CommitmentState } from './schema.ts'
import { summary } from './summary.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]
const record = 'commitment/C1'

const terms = (more: object = {}) => ({
  kind: 'action',
  bornFrom: null,
  madeOn: '2026-01-10',
  due: '2026',
  responsible: ['VN'],
  offices: [],
  theme: 'security',
  ...more,
})
const told = (certainty: string, happenedOn: string | null = null) => ({
  corrects: null,
  happenedOn,
  certainty,
  marking: null,
})
const proposed = (by: string, more: object = {}): Told => ({
  by,
  record,
  act: 'proposed',
  fields: { base: null, marking: null, ...terms(more) },
})
const reported = (by: string, more: object = {}): Told => ({
  by,
  record,
  act: 'reported',
  fields: { ...told('reported'), ...terms(more) },
})
const accepted = (by: string, leaf: string): Told => ({
  by,
  record,
  act: 'accepted',
  fields: { terms: leaf },
})
const claimed = (by: string): Told => ({
  by,
  record,
  act: 'claimed',
  fields: { ...told('own', '2026-06'), files: [] },
})
const confirmed = (by: string, statement: string): Told => ({
  by,
  record,
  act: 'confirmed',
  fields: { statement },
})
const disputed = (by: string, statement: string): Told => ({
  by,
  record,
  act: 'disputed',
  fields: { statement, ground: 'not-complete' },
})
const evidence = (by: string, kind: string, due: string | null = null, on: string | null = null): Told => ({
  by,
  record,
  act: 'evidence',
  fields: { ...told('reported', on), kind, due, source: null, files: [] },
})

const story = () => scenario({ rulesOf, sha256, members })
const agreed = (more: object = {}) => story().given([proposed(vn, more), accepted(th, pin(vn, 0))])
const stateIn = (scene: Pick<Scenario, 'state'>) => scene.state(record) as CommitmentState
const statusIn = (scene: Pick<Scenario, 'state'>) => statusOf(stateIn(scene), members)

describe('a claim that it is done', () => {
  test('is confirmed by the other side: fulfilled, and no clock runs', () => {
    const scene = agreed()
    assert.equal(statusIn(scene), 'open')
    assert.deepEqual(deadlines(stateIn(scene), members), [
      { kind: 'due', lastDay: lastDay('2026-12-31'), of: ['VN'] },
    ])
    scene.given([claimed(vn)])
    assert.deepEqual([statusIn(scene), summary(stateIn(scene), members).waitingFor], ['claimed', [th]])
    scene.given([confirmed(th, pin(vn, 1))])
    assert.deepEqual([statusIn(scene), summary(stateIn(scene), members).waitingFor], ['fulfilled', []])
    assert.deepEqual(deadlines(stateIn(scene), members), [])
  })

  test('is disputed by the other side: open still; a newer claim waits again', () => {
    const scene = agreed().given([claimed(vn), disputed(th, pin(vn, 1))])
    assert.equal(statusIn(scene), 'disputed')
    scene.given([claimed(vn)])
    assert.equal(statusIn(scene), 'claimed')
  })

  test('is made only of what both sides stand on', () => {
    assert.equal(
      story()
        .given([proposed(vn)])
        .when(claimed(vn)).outcome,
      'not-agreed-yet',
    )
    assert.equal(
      story()
        .given([reported(vn)])
        .when(claimed(vn)).outcome,
      'not-agreed-yet',
    )
    const scene = story().given([reported(th), confirmed(vn, pin(th, 0))])
    assert.equal(scene.when(claimed(vn)).outcome, 'effective')
  })

  test('is made only by a side that had to do it, named as authority or as state', () => {
    assert.equal(agreed().when(claimed(th)).outcome, 'not-responsible')
    assert.equal(agreed({ responsible: [th] }).when(claimed(th)).outcome, 'effective')
    assert.equal(agreed({ responsible: [] }).when(claimed(th)).outcome, 'effective')
  })

  test('is never made of a standing principle', () => {
    assert.equal(agreed({ kind: 'standing', due: null }).when(claimed(vn)).outcome, 'standing-never-done')
  })

  test('claim ∥ claim: each side’s own; confirming either closes it', () => {
    const scene = agreed({ responsible: ['VN', 'TH'] }).given([
      claimed(vn),
      { ...claimed(th), saw: { [vn]: 1 } },
      confirmed(th, pin(vn, 1)),
    ])
    assert.equal(stateIn(scene).statements.length, 2)
    assert.equal(statusIn(scene), 'fulfilled')
  })
})

describe('evidence', () => {
  test('names a new date if it is a re-dating, and only then', () => {
    const scene = story().given([reported(vn)])
    assert.equal(scene.when(evidence(vn, 'redating')).outcome, 'redating-needs-date')
    assert.equal(scene.when(evidence(vn, 'restatement', '2027')).outcome, 'redating-needs-date')
  })

  test('of re-datings counts in the order in which they were made, not told', () => {
    const scene = story().given([
      reported(vn, { due: '2018' }),
      evidence(vn, 'redating', '2022', '2021-11-19'),
      evidence(vn, 'redating', '2020', '2020-01-20'),
      evidence(th, 'redating', '2019'),
    ])
    assert.deepEqual(dueHistory(stateIn(scene), members), ['2018', '2019', '2020', '2022'])
    assert.equal(isOverdue(stateIn(scene), members, lastDay('2022') ?? 0), false)
    assert.equal(isOverdue(stateIn(scene), members, (lastDay('2022') ?? 0) + 1), true)
  })

  test('of fulfilment closes a reported commitment unless it is disputed', () => {
    const scene = story().given([reported(vn), evidence(vn, 'fulfilment')])
    assert.equal(statusIn(scene), 'reported-fulfilled')
    scene.given([disputed(th, pin(vn, 1))])
    assert.equal(statusIn(scene), 'open')
  })
})

describe('a session', () => {
  test('finds what was promised in it and what was taken up in it again', () => {
    const again = evidence(th, 'restatement')
    const scene = story().given([
      reported(vn, { bornFrom: 'session/S1' }),
      { ...again, fields: { ...again.fields, source: 'session/S2' } },
    ])
    assert.deepEqual(summary(stateIn(scene), members).about, ['session/S1', 'session/S2'])
  })
})

describe('what need not be done any more', () => {
  for (const kind of ['overtaken', 'dropped'] as const) {
    test(`${kind}: on one side's word it stays open, and closes once all say so`, () => {
      const scene = agreed().given([evidence(vn, kind)])
      assert.equal(statusIn(scene), 'open')
      scene.given([confirmed(th, pin(vn, 1))])
      assert.deepEqual([statusIn(scene), summary(stateIn(scene), members).open], [kind, false])
    })
  }

  test('is a standing principle too, if all say so', () => {
    const scene = agreed({ kind: 'standing', due: null }).given([evidence(vn, 'dropped')])
    assert.equal(statusIn(scene), 'standing')
    assert.equal(statusIn(scene.given([confirmed(th, pin(vn, 1))])), 'dropped')
  })

  test('drop ∥ overtake: dropped, in whatever order they were told and confirmed', () => {
    for (const kinds of [
      ['dropped', 'overtaken'],
      ['overtaken', 'dropped'],
    ]) {
      const scene = agreed().given(kinds.map((kind) => evidence(vn, kind)))
      scene.given([confirmed(th, pin(vn, 2)), confirmed(th, pin(vn, 1))])
      assert.equal(statusIn(scene), 'dropped')
    }
  })

  test('drop ∥ claim: a claim that is confirmed counts', () => {
    const scene = agreed().given([evidence(vn, 'dropped'), confirmed(th, pin(vn, 1)), claimed(vn)])
    assert.equal(statusIn(scene), 'dropped')
    assert.equal(statusIn(scene.given([confirmed(th, pin(vn, 2))])), 'fulfilled')
  })
})

describe('terms to show', () => {
  test('are what is reported until a proposal is agreed', () => {
    const scene = story().given([reported(vn), proposed(vn, { due: '2030' })])
    assert.equal(termsShown(stateIn(scene), members)?.due, '2026')
    scene.given([accepted(th, pin(vn, 1))])
    assert.equal(termsShown(stateIn(scene), members)?.due, '2030')
  })

  test('of a mere proposal are the newest wording', () => {
    const scene = story().given([proposed(vn), proposed(th, { due: '2027' })])
    assert.deepEqual([statusIn(scene), termsShown(stateIn(scene), members)?.due], ['proposed', '2027'])
  })
})

describe('told by one side alone', () => {
  const byNote = (did: string): Told => ({
    by: vn,
    record,
    act: 'told',
    fields: {
      ...told('reported'),
      of: th,
      did,
      pins: pin(vn, 0),
      key: null,
      noteNumber: '12/2026',
      noteOn: null,
      files: [],
    },
  })

  test('that the other accepted: open on that word, and not yet to be claimed', () => {
    const scene = story().given([proposed(vn), byNote('accepted')])
    assert.deepEqual([statusIn(scene), dueHistory(stateIn(scene), members)], ['agreed-as-told', ['2026']])
    assert.equal(scene.when(claimed(vn)).outcome, 'not-agreed-yet')
    scene.given([confirmed(th, pin(vn, 1))])
    assert.deepEqual([statusIn(scene), scene.when(claimed(vn)).outcome], ['open', 'effective'])
  })

  test('that the other declined: a proposal still', () => {
    assert.equal(statusIn(story().given([proposed(vn), byNote('declined')])), 'proposed')
  })
})
