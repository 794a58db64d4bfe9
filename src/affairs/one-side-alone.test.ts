/**
 * One authority keeps the record of a whole session while the other keeps no node: every act of the other is told, by note.
 * Then the other joins, and confirms or disputes what was told of it. Nothing counts as agreed by both before that.
 */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { JsonObject } from '../ledger/strict-json.ts'
import { sha256 } from '../vault/sha256.ts'
import { statusOf as agendaStatus } from './agenda/reading.ts'
import type { AgendaState } from './agenda/schema.ts'
import { statusOf as delegationStatus } from './delegation/reading.ts'
import type { DelegationState } from './delegation/schema.ts'
import { pin, type Scenario, scenario, type Told } from './kernel/scenario.ts'
import { agreedTerms, type Terms } from './kernel/terms.ts'
import { affairNamed, rulesOf } from './registry.ts'
import { carriedOver, sheet } from './review/reading.ts'
import type { ReviewState } from './review/schema.ts'
import { statusOf as sessionStatus } from './session/reading.ts'
import type { SessionState } from './session/schema.ts'

const [vn, kh] = ['VN.MPS', 'KH.NPC']
const members = [kh, vn]
const [mechanism, session, next] = ['mechanism/JWG', 'session/JWG-1', 'session/JWG-2']
const [agenda, review, commitment] = ['agenda/JWG-1', 'review/JWG-1', 'commitment/C1']
const [ours, theirs] = ['delegation/JWG-1.VN.MPS', 'delegation/JWG-1.KH.NPC']

const stating = { corrects: null, happenedOn: null, certainty: 'reported', marking: null }
const act = (
  record: string,
  name: string,
  fields: JsonObject,
  cites: readonly string[] = [],
  by: string = vn,
): Told => ({ by, record, act: name, fields, cites })

const invitation = (record: string, start: string): Told =>
  act(
    record,
    'proposed',
    {
      base: null,
      marking: null,
      mechanism,
      visit: null,
      number: Number(record.slice(-1)),
      start,
      end: null,
      hosts: ['VN'],
      format: null,
    },
    [mechanism],
  )
const byNote = (record: string, pins: string, key: string | null = null): Told =>
  act(record, 'told', {
    ...stating,
    of: kh,
    did: 'accepted',
    pins,
    key,
    noteNumber: '12/2026',
    noteOn: '2026-03-03',
    files: [],
  })
const listed = (record: string, of: string): Told =>
  act(
    record,
    'listed',
    {
      ...stating,
      certainty: of === vn ? 'own' : 'reported',
      session,
      of,
      members: [{ order: 1, part: 'head', office: null }],
      files: [],
    },
    [session],
  )

/** Places in the feed of VN.MPS; `told` are those that KH.NPC may answer. */
const place = { session: 2, agenda: 6, assessed: 9, next: 11 }
const told = { session: 3, theirs: 5, agenda: 7, assessed: 10, next: 12 }

const kept = (): Scenario =>
  scenario({ rulesOf, sha256, members }).given([
    act(mechanism, 'reported', {
      ...stating,
      level: null,
      leads: [],
      cadence: null,
      hosting: null,
      founded: null,
      foundedBy: null,
    }),
    act(commitment, 'reported', {
      ...stating,
      kind: 'action',
      bornFrom: null,
      madeOn: '2024',
      due: null,
      responsible: [],
      offices: [],
      theme: 'security',
    }),
    invitation(session, '2026-06-07'),
    byNote(session, pin(vn, place.session)),
    listed(ours, vn),
    listed(theirs, kh),
    act(
      agenda,
      'proposed',
      { base: null, marking: null, session, items: [{ id: 'a', kind: 'review', about: [review] }] },
      [session],
    ),
    byNote(agenda, pin(vn, place.agenda)),
    act(review, 'put', { commitment, session }, [commitment, session]),
    act(review, 'proposed', { key: commitment, base: null, marking: null, assessment: 'done', due: null }),
    byNote(review, pin(vn, place.assessed), commitment),
    invitation(next, '2027-Q2'),
    byNote(next, pin(vn, place.next)),
  ])

const confirmed = (record: string, seq: number): Told =>
  act(record, 'confirmed', { statement: pin(vn, seq) }, [], kh)

const statuses = (scene: Scenario) => ({
  session: sessionStatus(scene.state(session) as SessionState, members),
  ours: delegationStatus(scene.state(ours) as DelegationState),
  theirs: delegationStatus(scene.state(theirs) as DelegationState),
  agenda: agendaStatus(scene.state(agenda) as AgendaState, members),
  row: sheet(scene.state(review) as ReviewState, members)[0]?.status,
  next: sessionStatus(scene.state(next) as SessionState, members),
})
const carried = (scene: Scenario) => carriedOver(scene.state(review) as ReviewState, members)

describe('a session kept by one side alone', () => {
  test('runs from the invitation to the next session, agreed as told throughout', () => {
    const scene = kept()
    assert.deepEqual(statuses(scene), {
      session: 'agreed-as-told',
      ours: 'own',
      theirs: 'as-told',
      agenda: 'agreed-as-told',
      row: 'agreed-as-told',
      next: 'agreed-as-told',
    })
    assert.deepEqual(
      carried(scene).map((each) => each.closedAsTold),
      [true],
    )
  })

  test('has moved no accord: nothing is agreed by both', () => {
    const scene = kept()
    const { terms } = scene.state(session) as SessionState
    const { items } = scene.state(review) as ReviewState
    const everyTerms: readonly Terms[] = [
      terms,
      (scene.state(agenda) as AgendaState).terms,
      ...items.map((item) => item.terms),
    ]
    for (const each of everyTerms) assert.deepEqual(agreedTerms(each, members), [])
  })

  test('is confirmed by the other side, one by one or all at once', () => {
    const scene = kept().given([
      confirmed(session, told.session),
      confirmed(theirs, told.theirs),
      confirmed(agenda, told.agenda),
      confirmed(review, told.assessed),
      confirmed(next, told.next),
    ])
    assert.deepEqual(statuses(scene), {
      session: 'agreed-confirmed',
      ours: 'own',
      theirs: 'confirmed',
      agenda: 'agreed-confirmed',
      row: 'agreed-confirmed',
      next: 'agreed-confirmed',
    })
    assert.deepEqual(carried(scene), [])
    const waiting = [session, ours, theirs, agenda, next].map((record) => {
      const state = scene.state(record)
      return state && affairNamed(record.slice(0, record.indexOf('/')))?.summary(state, members).waitingFor
    })
    assert.deepEqual(waiting, [[], [], [], [], []])
  })
})
