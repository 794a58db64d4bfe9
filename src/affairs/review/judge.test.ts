import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import type { CommitmentState } from '../commitment/schema.ts'
import type { Cut } from '../kernel/cut.ts'
import { pin, type Scenario, scenario, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { evidenceOf } from './evidence.ts'
import { reviewParagraph } from './paragraph.ts'
import { carriedOver, sheet, statusOf } from './reading.ts'
import type { ReviewState } from './schema.ts'
import { summary } from './summary.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]
const session = 'session/HLD-3'
const record = 'review/HLD-3'
const [c1, c2] = ['commitment/C1', 'commitment/C2']

const stating = { corrects: null, happenedOn: null, certainty: 'reported', marking: null }
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
const terms = {
  kind: 'action',
  bornFrom: null,
  madeOn: '2024',
  due: '2025',
  responsible: [],
  offices: [],
  theme: 'security',
}
const promised = (commitment: string): Told => ({
  by: vn,
  record: commitment,
  act: 'reported',
  fields: { ...stating, ...terms },
})
const seeing = (saw?: Cut) => (saw === undefined ? {} : { saw })
const put = (by: string, commitment: string, saw?: Cut): Told => ({
  by,
  record,
  act: 'put',
  cites: [commitment, session],
  fields: { commitment, session },
  ...seeing(saw),
})
const assessed = (
  by: string,
  key: string,
  assessment: string,
  more: { due?: string; saw?: Cut } = {},
): Told => ({
  by,
  record,
  act: 'proposed',
  fields: { key, base: null, marking: null, assessment, due: more.due ?? null },
  ...seeing(more.saw),
})
const accepted = (by: string, key: string, leaf: string, saw?: Cut): Told => ({
  by,
  record,
  act: 'accepted',
  fields: { key, terms: leaf },
  ...seeing(saw),
})
const byNote = (by: string, of: string, key: string | null, pins: string): Told => ({
  by,
  record,
  act: 'told',
  fields: {
    ...stating,
    of,
    did: 'accepted',
    pins,
    key,
    noteNumber: '12/2026',
    noteOn: null,
    files: [],
  },
})
const confirmed = (by: string, statement: string): Told => ({
  by,
  record,
  act: 'confirmed',
  fields: { statement },
})

/** Acts 0 to 2 of VN.MPS. */
const story = () => scenario({ rulesOf, sha256, members }).given([invited, promised(c1), promised(c2)])
const both = () => story().given([put(vn, c1), put(vn, c2)])
const stateIn = (scene: Pick<Scenario, 'state'>) => scene.state(record) as ReviewState
const rowsIn = (scene: Pick<Scenario, 'state'>) => sheet(stateIn(scene), members)
const carriedIn = (scene: Pick<Scenario, 'state'>) =>
  carriedOver(stateIn(scene), members).map(({ commitment }) => commitment)
/** C1 agreed as done, C2 as given a new date. */
const reviewed = () =>
  both().given([
    assessed(vn, c1, 'done'),
    assessed(vn, c2, 'redated', { due: '2027-06' }),
    accepted(th, c1, pin(vn, 5)),
    accepted(th, c2, pin(vn, 6)),
  ])

describe('putting a commitment', () => {
  test('before a session is either side’s, once', () => {
    const scene = story().given([put(vn, c1), put(th, c2)])
    assert.deepEqual(
      rowsIn(scene).map(({ commitment, putBy, status }) => [commitment, putBy, status]),
      [
        [c1, [vn], 'not-assessed'],
        [c2, [th], 'not-assessed'],
      ],
    )
    assert.equal(scene.when(put(vn, c1)).outcome, 'put-already')
    assert.equal(scene.when(put(th, c1)).outcome, 'put-already')
  })

  test('cites it and the session, in the record named after the session', () => {
    assert.equal(story().when({ ...put(vn, c1), cites: [c1] }).outcome, 'no-such-record')
    assert.equal(story().when({ ...put(vn, c1), cites: [session] }).outcome, 'no-such-commitment')
    assert.equal(story().when({ ...put(vn, c1), record: 'review/HLD-4' }).outcome, 'named-otherwise')
  })

  test('is of what is in force and not done', () => {
    const proposed: Told = {
      by: vn,
      record: 'commitment/C3',
      act: 'proposed',
      fields: { base: null, marking: null, ...terms },
    }
    assert.equal(story().given([proposed]).when(put(vn, 'commitment/C3')).outcome, 'only-proposed')
    const done = story().given([
      { by: th, record: c1, act: 'confirmed', fields: { statement: pin(vn, 1) } },
      { by: vn, record: c1, act: 'claimed', fields: { ...stating, certainty: 'own', files: [] } },
    ])
    assert.equal(done.when(put(th, c1)).outcome, 'effective')
    done.given([{ by: th, record: c1, act: 'confirmed', fields: { statement: pin(vn, 3) } }])
    assert.equal(done.when(put(th, c1)).outcome, 'done-already')
  })

  test('put ∥ put: one item, put by both', () => {
    const scene = story().given([put(vn, c1), put(th, c1, { [vn]: 3 })])
    assert.deepEqual(
      rowsIn(scene).map(({ putBy }) => putBy),
      [[th, vn]],
    )
  })
})

describe('an assessment', () => {
  test('is of what was put, and names a new date if it is one', () => {
    assert.equal(
      story()
        .given([put(vn, c1)])
        .when(assessed(vn, c2, 'done')).outcome,
      'not-put',
    )
    assert.equal(both().when(assessed(vn, c1, 'redated')).outcome, 'new-date-if-redated')
    assert.equal(both().when(assessed(vn, c1, 'done', { due: '2027' })).outcome, 'new-date-if-redated')
  })

  test('is agreed by both, and moves no other item', () => {
    const scene = both().given([assessed(vn, c1, 'in-progress')])
    assert.deepEqual(summary(stateIn(scene), members).waitingFor, [th])
    scene.given([accepted(th, c1, pin(vn, 5))])
    assert.deepEqual(
      rowsIn(scene).map(({ agreed, status }) => [agreed?.assessment, status]),
      [
        ['in-progress', 'agreed'],
        [undefined, 'not-assessed'],
      ],
    )
    assert.equal(statusOf(stateIn(scene), members), 'open')
  })

  test('assess ∥ assess: both stand, each with its author, until one side accepts the other’s', () => {
    const scene = both().given([
      assessed(vn, c1, 'done'),
      assessed(th, c1, 'in-progress', { saw: { [vn]: 5 } }),
    ])
    assert.deepEqual(
      rowsIn(scene)[0]?.proposed.map(({ assessment, parties }) => [assessment, parties]),
      [
        ['in-progress', [th]],
        ['done', [vn]],
      ],
    )
    scene.given([accepted(vn, c1, pin(th, 0))])
    assert.equal(rowsIn(scene)[0]?.agreed?.assessment, 'in-progress')
  })

  test('assess ∥ accept: not agreed until the new assessment is accepted', () => {
    const scene = both().given([
      assessed(vn, c1, 'done'),
      assessed(vn, c1, 'in-progress'),
      accepted(th, c1, pin(vn, 5), { [vn]: 6 }),
    ])
    assert.equal(rowsIn(scene)[0]?.agreed, null)
  })
})

describe('carried over', () => {
  test('is everything put that both have not closed', () => {
    assert.deepEqual(carriedIn(both()), [c1, c2])
    const scene = reviewed()
    assert.deepEqual([carriedIn(scene), statusOf(stateIn(scene), members)], [[c2], 'reviewed'])
    assert.deepEqual(summary(stateIn(scene), members).counts, {
      put: 2,
      agreed: 2,
      agreedAsTold: 0,
      carriedOver: 1,
    })
  })

  test('told as done by one side alone goes on, and is marked; confirmed, it is closed', () => {
    const scene = story().given([put(vn, c1), assessed(vn, c1, 'done'), byNote(vn, th, c1, pin(vn, 4))])
    assert.deepEqual(
      [rowsIn(scene)[0]?.status, statusOf(stateIn(scene), members)],
      ['agreed-as-told', 'reviewed-as-told'],
    )
    assert.deepEqual(
      carriedOver(stateIn(scene), members).map((each) => each.closedAsTold),
      [true],
    )
    scene.given([confirmed(th, pin(vn, 5))])
    assert.deepEqual([rowsIn(scene)[0]?.status, carriedIn(scene)], ['agreed-confirmed', []])
  })

  test('what is told names an item and a wording of it', () => {
    const scene = both().given([assessed(vn, c1, 'done')])
    assert.equal(scene.when(byNote(vn, th, null, pin(vn, 5))).outcome, 'not-put')
    assert.equal(scene.when(byNote(vn, th, 'commitment/C9', pin(vn, 5))).outcome, 'not-put')
    assert.equal(scene.when(byNote(vn, th, c2, pin(vn, 5))).outcome, 'no-such-terms')
  })
})

describe('what follows from a review', () => {
  const evidence = (scene: Scenario) =>
    evidenceOf({
      session,
      happenedOn: '2026-06-07',
      rows: rowsIn(scene),
      stateOf: (commitment) => scene.state(commitment) as CommitmentState | undefined,
      says: () => ({ en: 'as reviewed' }),
    })

  test('is evidence on the commitments that the rules accept, and only once', () => {
    const scene = reviewed()
    const acts = evidence(scene)
    assert.deepEqual(
      acts.map(({ facts }) => [facts.record, facts.fields.kind, facts.fields.due, facts.fields.certainty]),
      [
        [c1, 'fulfilment', null, 'own'],
        [c2, 'redating', '2027-06', 'own'],
      ],
    )
    scene.given(
      acts.map(({ facts }) => ({
        by: th,
        record: String(facts.record),
        act: facts.act,
        fields: facts.fields,
      })),
    )
    assert.deepEqual(evidence(scene), [])
  })

  test('is marked as the assessment is', () => {
    const rows = rowsIn(reviewed()).map((row) => ({
      ...row,
      agreed: row.agreed && { ...row.agreed, marking: 2 },
    }))
    const acts = evidenceOf({ session, happenedOn: null, rows, stateOf: () => undefined, says: () => ({}) })
    assert.deepEqual(
      acts.map(({ facts }) => [facts.fields.marking, facts.cites]),
      [
        [2, ['classification/table']],
        [2, ['classification/table']],
      ],
    )
  })

  test('of what one side tells as agreed is told, not said', () => {
    const scene = story().given([put(vn, c1), assessed(vn, c1, 'restated'), byNote(vn, th, c1, pin(vn, 4))])
    assert.deepEqual(
      evidence(scene).map(({ facts }) => facts.fields.certainty),
      ['reported'],
    )
  })

  test('is nothing for what has not begun', () => {
    const scene = both().given([assessed(vn, c1, 'not-begun'), accepted(th, c1, pin(vn, 5))])
    assert.deepEqual(evidence(scene), [])
  })

  test('closes in its own record what was overtaken or dropped', () => {
    for (const assessment of ['overtaken', 'dropped']) {
      const scene = both().given([assessed(vn, c1, assessment), accepted(th, c1, pin(vn, 5))])
      assert.deepEqual(
        evidence(scene).map(({ facts }) => facts.fields.kind),
        [assessment],
      )
    }
  })

  test('is a paragraph in each language, of agreed assessments alone', () => {
    const write = (scene: Scenario, language: 'en' | 'vi' | 'th', withTold = false) =>
      reviewParagraph({
        rows: rowsIn(scene),
        language,
        titleOf: (commitment) => commitment.slice('commitment/'.length),
        dateOf: (due) => due,
        withTold,
      })
    assert.equal(write(both(), 'en'), '')
    assert.equal(
      write(reviewed(), 'en'),
      'The two sides reviewed the implementation of their earlier commitments. The following have been carried out: C1. The two sides agreed on new dates for the following: C2 (by 2027-06).',
    )
    assert.match(write(reviewed(), 'vi'), /^Hai bên đã rà soát.*C1.*C2 \(thời hạn: 2027-06\)\.$/)
    assert.match(write(reviewed(), 'th'), /^ทั้งสองฝ่ายได้ทบทวน.*C1.*C2 \(ภายใน 2027-06\)$/)
    const told = both().given([assessed(vn, c1, 'done'), byNote(vn, th, c1, pin(vn, 5))])
    assert.equal(write(told, 'en'), '')
    assert.match(write(told, 'en', true), /C1/)
  })
})
