/** Statements told by one side and answered by others, over contacts: an affair that has nothing else. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import type { ContactState } from '../contact/schema.ts'
import { rulesOf } from '../registry.ts'
import type { Cut } from './cut.ts'
import { pin, type Scenario, scenario, type Told } from './scenario.ts'
import { shownOf } from './shown.ts'
import { isConfirmedFinal, stanceOf, standingOf } from './statement.ts'

const record = 'contact/CT-1'
const [vn, th, la] = ['VN.MPS', 'TH.NSC', 'LA.MPS']
const two = [th, vn]
const three = [la, th, vn]

const story = (members: readonly string[]) => scenario({ rulesOf, sha256, members })

const reported = (by: string, corrects: string | null = null, kind = 'visit'): Told => ({
  by,
  record,
  act: 'reported',
  fields: {
    corrects,
    happenedOn: '2025-05-15',
    certainty: 'reported',
    marking: null,
    kind,
    start: '2025-05-15',
    end: null,
    files: [],
  },
})

const confirmed = (by: string, statement: string, saw?: Cut): Told => ({
  by,
  record,
  act: 'confirmed',
  fields: { statement },
  ...(saw === undefined ? {} : { saw }),
})

const disputed = (by: string, statement: string, saw?: Cut): Told => ({
  by,
  record,
  act: 'disputed',
  fields: { statement, ground: 'other-date' },
  ...(saw === undefined ? {} : { saw }),
})

const statements = (told: Pick<Scenario, 'state'>) => (told.state(record) as ContactState).statements

const standings = (told: Pick<Scenario, 'state'>, members: readonly string[]) =>
  statements(told).map((statement) => standingOf(statement, members))

describe('a statement', () => {
  test('is its author’s word alone until every other member confirms it', () => {
    const told = story(three).given([reported(vn)])
    assert.deepEqual(standings(told, three), ['unconfirmed'])
    assert.deepEqual(standings(told.given([confirmed(th, pin(vn, 0))]), three), ['unconfirmed'])
    assert.deepEqual(standings(told.given([confirmed(la, pin(vn, 0))]), three), ['confirmed'])
  })

  test('is confirmed when two others confirm it at the same time', () => {
    const told = story(three).given([
      reported(vn),
      confirmed(th, pin(vn, 0), { [vn]: 1 }),
      confirmed(la, pin(vn, 0), { [vn]: 1 }),
    ])
    assert.deepEqual(standings(told, three), ['confirmed'])
  })

  test('is disputed while one member says no', () => {
    const told = story(three).given([reported(vn), confirmed(th, pin(vn, 0)), disputed(la, pin(vn, 0))])
    assert.deepEqual(standings(told, three), ['disputed'])
    const [statement] = statements(told)
    assert.ok(statement)
    assert.deepEqual(
      three.map((party) => stanceOf(statement, party)),
      ['disputed', 'confirmed', 'confirmed'],
    )
  })

  test('is not answered by its author', () => {
    assert.equal(
      story(two)
        .given([reported(vn)])
        .when(confirmed(vn, pin(vn, 0))).outcome,
      'own-statement',
    )
    assert.equal(
      story(two)
        .given([reported(vn)])
        .when(disputed(vn, pin(vn, 0))).outcome,
      'own-statement',
    )
  })

  test('is not answered where it is not known', () => {
    const told = story(two).given([reported(vn), reported(th)])
    assert.equal(told.when(confirmed(th, pin(vn, 7))).outcome, 'no-such-statement')
  })

  test('stands beside another of the same record; each has its own answers', () => {
    const told = story(two).given([reported(vn), reported(th), confirmed(th, pin(vn, 0))])
    assert.deepEqual(standings(told, two), ['confirmed', 'unconfirmed'])
    assert.equal(shownOf(statements(told), two)?.by, vn)
  })
})

describe('a correction', () => {
  test('takes the place of the wording before and keeps its history', () => {
    const told = story(two).given([reported(vn), reported(vn, pin(vn, 0), 'meeting')])
    const [statement, ...others] = statements(told)
    assert.equal(others.length, 0)
    assert.equal(statement?.fields.kind, 'meeting')
    assert.deepEqual(statement?.leaves, [pin(vn, 0), pin(vn, 1)])
    assert.deepEqual([statement?.seq, statement?.worded], [0, 1])
  })

  test('crossing a confirmation leaves it unconfirmed, until the new wording is confirmed', () => {
    const crossed = story(two).given([
      reported(vn),
      reported(vn, pin(vn, 0)),
      confirmed(th, pin(vn, 0), { [vn]: 1 }),
    ])
    assert.deepEqual(standings(crossed, two), ['unconfirmed'])
    assert.deepEqual(standings(crossed.given([confirmed(th, pin(vn, 1))]), two), ['confirmed'])
  })

  test('crossing a dispute leaves it disputed, until that is withdrawn', () => {
    const crossed = story(two).given([
      reported(vn),
      reported(vn, pin(vn, 0)),
      disputed(th, pin(vn, 0), { [vn]: 1 }),
    ])
    assert.deepEqual(standings(crossed, two), ['disputed'])
    assert.deepEqual(standings(crossed.given([confirmed(th, pin(vn, 1))]), two), ['confirmed'])
  })

  test('is answered in its newest wording by who has seen that', () => {
    const told = story(two).given([reported(vn), reported(vn, pin(vn, 0))])
    assert.equal(told.when(confirmed(th, pin(vn, 0))).outcome, 'corrected-since')
  })

  test('is its author’s alone', () => {
    const told = story(two)
      .given([reported(vn)])
      .when(reported(th, pin(vn, 0)))
    assert.deepEqual([told.outcome, told.detail], ['not-yours-to-correct', { by: vn }])
  })

  test('is made once for each wording, and of a wording that is there', () => {
    const told = story(two).given([reported(vn), reported(vn, pin(vn, 0))])
    assert.equal(told.when(reported(vn, pin(vn, 0))).outcome, 'corrected-already')
    assert.equal(told.when(reported(vn, pin(th, 3))).outcome, 'no-such-statement')
  })

  test('of what all stand on is void once the author has seen that, and unconfirms it before', () => {
    const agreed = story(two).given([reported(vn), confirmed(th, pin(vn, 0))])
    assert.equal(agreed.when(reported(vn, pin(vn, 0))).outcome, 'bound')
    const crossed = story(two).given([
      reported(vn),
      confirmed(th, pin(vn, 0)),
      { ...reported(vn, pin(vn, 0)), saw: {} },
    ])
    assert.deepEqual(standings(crossed, two), ['unconfirmed'])
  })
})

test('a dispute may be withdrawn, a confirmation that all have seen may not', () => {
  const told = story(two).given([reported(vn), disputed(th, pin(vn, 0)), confirmed(th, pin(vn, 0))])
  assert.deepEqual(standings(told, two), ['confirmed'])
  assert.equal(told.when(disputed(th, pin(vn, 0))).outcome, 'bound')
})

test('confirmed is final once both sides have an entry that knows it', () => {
  const [statement] = statements(story(two).given([reported(vn), confirmed(th, pin(vn, 0))]))
  assert.ok(statement)
  const knowing = (vnKnows: Cut) => ({
    members: two,
    known: (party: string): Cut => (party === vn ? vnKnows : { [vn]: 1, [th]: 1 }),
  })
  assert.equal(isConfirmedFinal(statement, knowing({ [vn]: 1 })), false)
  assert.equal(isConfirmedFinal(statement, knowing({ [vn]: 2, [th]: 1 })), true)
})
