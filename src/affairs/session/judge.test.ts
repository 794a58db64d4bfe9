import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import type { Cut } from '../kernel/cut.ts'
import { pin, type Scenario, scenario, type Told } from '../kernel/scenario.ts'
import { agreedTerms } from '../kernel/terms.ts'
import { rulesOf } from '../registry.ts'
import { postponementInForce, shownFields, statusOf } from './reading.ts'
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
const session = {
  mechanism,
  visit: null,
  number: 3,
  start: '2026-05',
  end: null,
  hosts: ['TH'],
  format: null,
  files: [],
}
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
      dates: { start: '2026-05-29', end: null, notBefore: null },
      counts: { reports: 1, postponements: 0 },
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

const seeing = (saw?: Cut) => (saw === undefined ? {} : { saw })
const date = (start: string | null, more: object = {}) => ({
  base: null,
  marking: null,
  mechanism,
  visit: null,
  number: 3,
  start,
  end: null,
  hosts: ['TH'],
  format: null,
  ...more,
})
const proposed = (by: string, start: string | null, more: object = {}, saw?: Cut): Told => ({
  by,
  record,
  act: 'proposed',
  cites: [mechanism],
  fields: date(start, more),
  ...seeing(saw),
})
const answered = (by: string, act: 'accepted' | 'declined', terms: string, saw?: Cut): Told => ({
  by,
  record,
  act,
  fields: { terms },
  ...seeing(saw),
})
const postponed = (by: string, terms: string, notBefore: string | null, saw?: Cut): Told => ({
  by,
  record,
  act: 'postponed',
  fields: { terms, ground: 'calendar', notBefore },
  ...seeing(saw),
})
const byNote = (by: string, of: string, did: string, pins: string | null): Told => ({
  by,
  record,
  act: 'told',
  fields: {
    ...told,
    of,
    did,
    pins,
    key: null,
    noteNumber: '12/2026',
    noteOn: '2026-03-03',
    files: [],
  },
})
const confirmed = (by: string, statement: string): Told => ({
  by,
  record,
  act: 'confirmed',
  fields: { statement },
})

const statusIn = (scene: Pick<Scenario, 'state'>) => statusOf(stateIn(scene), members)
const startIn = (scene: Pick<Scenario, 'state'>) => shownFields(stateIn(scene), members)?.start
const agreedStarts = (scene: Pick<Scenario, 'state'>) =>
  agreedTerms(stateIn(scene).terms, members).map(({ fields }) => fields.start)
/** The invitation is act 1 of VN.MPS: act 0 founded the mechanism. */
const invitation = pin(vn, 1)
const invited = () => story().given([proposed(vn, '2026-06-07')])
const agreed = () => invited().given([answered(th, 'accepted', invitation)])

describe('a date', () => {
  test('is proposed by one side, countered by the other, and agreed', () => {
    const scene = invited().given([proposed(th, '2026-06-14')])
    assert.deepEqual([statusIn(scene), startIn(scene)], ['proposed', '2026-06-14'])
    scene.given([answered(vn, 'accepted', pin(th, 0))])
    assert.deepEqual([statusIn(scene), startIn(scene)], ['agreed', '2026-06-14'])
  })

  test('is declined by the other side, or withdrawn by its author', () => {
    assert.equal(statusIn(invited().given([answered(th, 'declined', invitation)])), 'declined')
    assert.equal(statusIn(invited().given([answered(vn, 'declined', invitation)])), 'withdrawn')
  })

  test('two dates at once: both stand until one side accepts the other’s', () => {
    const scene = invited().given([proposed(th, '2026-06-14', {}, { [vn]: 1 })])
    assert.equal(statusIn(scene), 'proposed')
    assert.deepEqual(summary(stateIn(scene), members).waitingFor, members)
    scene.given([answered(th, 'accepted', invitation)])
    assert.deepEqual([statusIn(scene), startIn(scene)], ['agreed', '2026-06-07'])
  })

  test('may be of a meeting outside any mechanism, rough, and without an end', () => {
    const scene = story().when({ ...proposed(vn, '2027-Q1', { mechanism: null, number: null }), cites: [] })
    assert.equal(scene.outcome, 'effective')
    assert.deepEqual([statusIn(scene), startIn(scene)], ['proposed', '2027-Q1'])
  })

  test('names a mechanism that is there, a visit that is one, and does not end before it begins', () => {
    assert.equal(story().when({ ...proposed(vn, '2026'), cites: [] }).outcome, 'no-such-mechanism')
    const backwards = proposed(vn, '2026-06-07', { end: '2026-06-06' })
    assert.equal(story().when(backwards).outcome, 'ends-before-start')
    const contact = (kind: string): Told => ({
      by: vn,
      record: 'contact/CT-1',
      act: 'reported',
      fields: { ...told, kind, start: null, end: null, files: [] },
    })
    const during = { ...proposed(vn, '2026', { visit: 'contact/CT-1' }), cites: ['contact/CT-1', mechanism] }
    assert.equal(story().when(during).outcome, 'no-such-visit')
    assert.equal(
      story()
        .given([contact('phone-call')])
        .when(during).outcome,
      'no-such-visit',
    )
    assert.equal(
      story()
        .given([contact('visit')])
        .when(during).outcome,
      'effective',
    )
  })

  test('is not proposed for a session that all sides confirmed as held', () => {
    const scene = story().given([reported(vn, 'held'), confirmed(th, invitation)])
    assert.equal(scene.when(proposed(vn, '2027')).outcome, 'held-already')
    assert.equal(
      agreed()
        .given([reported(vn, 'held')])
        .when(postponed(vn, invitation, null)).outcome,
      'effective',
    )
    const held = agreed().given([reported(vn, 'held'), confirmed(th, pin(vn, 2))])
    assert.equal(held.when(postponed(vn, invitation, null)).outcome, 'held-already')
    assert.equal(statusIn(held), 'confirmed')
  })
})

describe('a postponement', () => {
  test('is one side’s own, effective at once, and does not unsay the agreement', () => {
    const scene = agreed().given([postponed(vn, invitation, '2026-09')])
    assert.deepEqual([statusIn(scene), agreedStarts(scene)], ['postponed', ['2026-06-07']])
    assert.equal(summary(stateIn(scene), members).dates.notBefore, '2026-09')
    assert.equal(postponementInForce(stateIn(scene), members)?.by, vn)
  })

  test('is followed by a new date in a new round; the history stays', () => {
    const scene = agreed().given([postponed(vn, invitation, '2026-09')])
    scene.given([proposed(vn, '2026-10-05', { base: invitation })])
    assert.equal(statusIn(scene), 'postponed')
    scene.given([answered(th, 'accepted', pin(vn, 3))])
    assert.deepEqual([statusIn(scene), startIn(scene)], ['agreed', '2026-10-05'])
    assert.deepEqual(agreedStarts(scene), ['2026-06-07', '2026-10-05'])
    assert.equal(summary(stateIn(scene), members).counts.postponements, 1)
    assert.equal(scene.when(postponed(th, invitation, null)).outcome, 'no-such-date')
  })

  test('of a date not yet agreed is followed by another wording in the round', () => {
    const scene = invited().given([postponed(vn, invitation, null)])
    assert.equal(statusIn(scene), 'postponed')
    scene.given([proposed(vn, '2026-10-05'), answered(th, 'accepted', pin(vn, 3))])
    assert.deepEqual([statusIn(scene), startIn(scene)], ['agreed', '2026-10-05'])
  })

  test('is of a date that is there, and is not sent twice', () => {
    assert.equal(agreed().when(postponed(vn, pin(th, 7), null)).outcome, 'no-such-date')
    const scene = agreed().given([postponed(vn, invitation, '2026-09')])
    assert.equal(scene.when(postponed(vn, invitation, '2026-09')).outcome, 'postponed-already')
    assert.equal(scene.when(postponed(vn, invitation, '2026-11')).outcome, 'effective')
    assert.equal(scene.when(postponed(th, invitation, '2026-09')).outcome, 'effective')
  })

  test('postpone ∥ accept: agreed, and postponed', () => {
    const scene = invited().given([
      postponed(vn, invitation, '2026-09'),
      answered(th, 'accepted', invitation, { [vn]: 2 }),
    ])
    assert.deepEqual([statusIn(scene), agreedStarts(scene)], ['postponed', ['2026-06-07']])
  })

  test('postpone ∥ postpone: both stand', () => {
    const scene = agreed().given([
      postponed(vn, invitation, '2026-09'),
      postponed(th, invitation, '2026-08', { [vn]: 2 }),
    ])
    assert.deepEqual(
      stateIn(scene).postponements.map(({ by }) => by),
      [th, vn],
    )
  })

  test('postpone ∥ propose: it is of the older date', () => {
    const scene = invited().given([
      postponed(th, invitation, null),
      proposed(vn, '2026-06-14', {}, { [th]: 0 }),
    ])
    assert.deepEqual([statusIn(scene), startIn(scene)], ['proposed', '2026-06-14'])
  })
})

describe('one side alone', () => {
  test('invites by note and enters the acceptance by note: agreed as told, never more', () => {
    const scene = invited().given([byNote(vn, th, 'accepted', invitation)])
    assert.deepEqual([statusIn(scene), startIn(scene)], ['agreed-as-told', '2026-06-07'])
    assert.deepEqual(agreedStarts(scene), [])
  })

  test('is agreed once the side it is told of confirms; disputed, it counts for nothing', () => {
    const scene = () => invited().given([byNote(vn, th, 'accepted', invitation)])
    assert.equal(statusIn(scene().given([confirmed(th, pin(vn, 2))])), 'agreed-confirmed')
    assert.equal(statusIn(scene().given([disputed(th, pin(vn, 2))])), 'proposed')
  })

  test('enters a postponement by note, which is no acceptance', () => {
    const scene = invited().given([byNote(vn, th, 'postponed', invitation)])
    assert.equal(statusIn(scene), 'postponed-as-told')
    assert.equal(statusIn(scene.given([confirmed(th, pin(vn, 2))])), 'postponed')
    scene.given([proposed(vn, '2026-10-05'), byNote(vn, th, 'accepted', pin(vn, 3))])
    assert.deepEqual([statusIn(scene), startIn(scene)], ['agreed-as-told', '2026-10-05'])
  })

  test('enters a counter-proposal by note, and goes along with it', () => {
    const scene = invited().given([byNote(vn, th, 'proposed', null)])
    assert.equal(statusIn(scene), 'proposed')
    scene.given([proposed(vn, '2026-06-14'), byNote(vn, th, 'proposed', pin(vn, 3))])
    assert.equal(statusIn(scene), 'agreed-as-told')
  })

  test('never tells of itself', () => {
    assert.equal(invited().when(byNote(vn, vn, 'accepted', invitation)).outcome, 'told-of-oneself')
  })
})
