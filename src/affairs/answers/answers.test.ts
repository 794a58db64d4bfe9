/** The answers on small stories; on the public record they are checked in demo/load. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import { firstDay } from '../kernel/partial-date.ts'
import { pin, type Scenario, scenario, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { cadences } from './cadence.ts'
import { conflictsAbout } from './conflicts-about.ts'
import { type KeptRecords, keptRecords } from './kept-records.ts'
import { openCommitments, repeatedly } from './open-commitments.ts'
import { turnsToHost } from './turn-to-host.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const mechanism = 'mechanism/HLD'
const told = { corrects: null, happenedOn: null, certainty: 'reported', marking: null }
const day = (text: string): number => firstDay(text) ?? Number.NaN

const founded = (cadence: string | null, hosting: string | null): Told => ({
  by: vn,
  record: mechanism,
  act: 'reported',
  fields: { ...told, level: null, leads: [], cadence, hosting, founded: null, foundedBy: null },
})
const held = (number: number, start: string | null, hosts: readonly string[], stage = 'held'): Told => ({
  by: vn,
  record: `session/HLD-${number}`,
  act: 'reported',
  cites: [mechanism],
  fields: {
    ...told,
    mechanism,
    visit: null,
    number,
    stage,
    start,
    end: null,
    hosts,
    format: null,
    files: [],
  },
})
const promised = (id: string, madeOn: string | null, offices: readonly string[] = []): Told => ({
  by: vn,
  record: `commitment/${id}`,
  act: 'reported',
  fields: {
    ...told,
    kind: 'action',
    bornFrom: null,
    madeOn,
    due: null,
    responsible: [],
    offices,
    theme: 'security',
  },
})

const story = (acts: readonly Told[], members: readonly string[] = [th, vn]): Scenario =>
  scenario({ rulesOf, sha256, members }).given(acts)

const keep = (scene: Scenario, members: readonly string[] = [th, vn]): KeptRecords =>
  keptRecords(members, (affair) =>
    [...scene.states()]
      .filter(([record]) => record.startsWith(`${affair}/`))
      .map(([record, state]) => ({ record, state })),
  )

describe('cadence', () => {
  const verdictOf = (acts: readonly Told[], today: string) => {
    const [cadence] = cadences(keep(story(acts)), day(today))
    assert.ok(cadence)
    return cadence
  }
  const yearly = founded('year', null)

  test('is not stated where no source states it, however regular the sessions are', () => {
    const found = verdictOf([founded(null, null), held(1, '2023', []), held(2, '2025', [])], '2026-06-01')
    assert.deepEqual([found.verdict, found.gaps], ['not-stated', []])
  })

  test('is kept with a session in every calendar year, wherever it falls', () => {
    const acts = [yearly, held(1, '2024-01-02', []), held(2, '2025-12-30', [])]
    const found = verdictOf(acts, '2026-06-01')
    assert.deepEqual([found.verdict, found.gaps, found.since], ['kept', [], [2026]])
  })

  test('is missed once a year is over without one', () => {
    const acts = [yearly, held(1, '2024-01-02', [])]
    assert.deepEqual(verdictOf(acts, '2025-12-31').verdict, 'kept')
    assert.deepEqual(verdictOf(acts, '2026-01-01').verdict, 'missed')
  })

  test('counts whole months of a gap, and neither planned nor undated nor disputed sessions', () => {
    const acts = [
      yearly,
      held(1, '2016-12-20', []),
      held(2, '2018-05', [], 'planned'),
      held(3, null, []),
      held(4, '2020-02-02', []),
      held(5, '2023-05-19', []),
      {
        by: th,
        record: 'session/HLD-4',
        act: 'disputed',
        fields: { statement: pin(vn, 4), ground: 'did-not-happen' },
      },
    ]
    const found = verdictOf(acts, '2023-12-31')
    assert.deepEqual(found.missedYears, [2017, 2018, 2019, 2020, 2021, 2022])
    assert.deepEqual(
      found.gaps.map(({ months }) => months),
      [76],
    )
  })

  test('of a mechanism without a known session says so', () => {
    assert.equal(verdictOf([yearly], '2026-01-01').verdict, 'no-session-known')
  })
})

describe('the turn to host', () => {
  const turnOf = (acts: readonly Told[], members?: readonly string[]) => {
    const [turn] = turnsToHost(keep(story(acts, members), members))
    return [turn?.side, turn?.basis, turn?.lastHost]
  }

  test('is the other side’s where the sides host in turn', () => {
    const inTurn = founded(null, 'in-turn')
    assert.deepEqual(turnOf([inTurn, held(1, '2024', ['VN'])]), ['TH', 'stated', 'VN'])
    assert.deepEqual(turnOf([inTurn]), [null, 'stated', null])
  })

  test('passes over sessions that both hosted, or nobody', () => {
    const acts = [founded(null, 'in-turn'), held(1, '2023', ['VN']), held(2, '2024', ['VN', 'TH'])]
    assert.deepEqual(turnOf([...acts, held(3, '2025', [])]), ['TH', 'stated', 'VN'])
  })

  test('is read from alternation only where the last two alternate', () => {
    const nothingSaid = founded(null, null)
    const alternating = [nothingSaid, held(1, '2023', ['TH']), held(2, '2024', ['VN'])]
    assert.deepEqual(turnOf(alternating), ['TH', 'by-alternation', 'VN'])
    assert.deepEqual(turnOf([...alternating, held(3, '2025', ['VN'])]), [null, 'not-stated', 'VN'])
    assert.deepEqual(turnOf([nothingSaid, held(1, '2023', ['TH'])]), [null, 'not-stated', 'TH'])
  })

  test('among three sides is nobody’s to say, even where they host in turn', () => {
    const three = ['LA.MPS', th, vn]
    assert.deepEqual(turnOf([founded(null, 'in-turn'), held(1, '2024', ['VN'])], three), [
      null,
      'stated',
      'VN',
    ])
  })
})

describe('open commitments', () => {
  test('come oldest first; age counts from the first day that a date may mean; those without one last', () => {
    const scene = story([promised('C1', null), promised('C2', '2024'), promised('C3', '2023-12-31')])
    assert.deepEqual(
      openCommitments(keep(scene), day('2024-01-02')).map(({ record, ageDays }) => [record, ageDays]),
      [
        ['commitment/C3', 2],
        ['commitment/C2', 1],
        ['commitment/C1', null],
      ],
    )
  })

  test('follow the office in charge to the one that succeeded it', () => {
    const scene = story([
      { by: vn, record: 'office/VN.MARD', act: 'introduced', fields: { since: null } },
      { by: vn, record: 'office/VN.MAE', act: 'introduced', fields: { since: '2025-03-01' } },
      promised('C1', '2024', ['office/VN.MARD', 'office/TH.DOF']),
    ])
    const offices = () => openCommitments(keep(scene), day('2026'))[0]?.offices
    assert.deepEqual(offices(), ['office/VN.MARD', 'office/TH.DOF'])
    scene.given([
      {
        by: vn,
        record: 'office/VN.MARD',
        act: 'succeeded',
        cites: ['office/VN.MAE'],
        fields: { ...told, certainty: 'own', marking: null, successor: 'office/VN.MAE' },
      },
    ])
    assert.deepEqual(offices(), ['office/VN.MAE', 'office/TH.DOF'])
  })

  test('said again count, the most often first, and open or not', () => {
    const again = (id: string, kind: string): Told => ({
      by: th,
      record: `commitment/${id}`,
      act: 'evidence',
      fields: { ...told, kind, due: null, source: null, files: [] },
    })
    const scene = story([
      promised('C1', '2020'),
      promised('C2', '2020'),
      again('C1', 'restatement'),
      again('C2', 'restatement'),
      again('C2', 'restatement'),
      again('C2', 'fulfilment'),
    ])
    assert.deepEqual(repeatedly(keep(scene), 'restatement', 1), [
      { record: 'commitment/C2', times: 2 },
      { record: 'commitment/C1', times: 1 },
    ])
    assert.deepEqual(
      openCommitments(keep(scene), day('2021')).map(({ record }) => record),
      ['commitment/C1'],
    )
  })
})

test('a conflict is found from each record it is about, and from no other', () => {
  const about = [
    { record: mechanism, field: 'cadence' },
    { record: 'session/HLD-1', field: 'start' },
    { record: 'session/HLD-1', field: 'end' },
  ]
  const scene = story([
    founded(null, null),
    held(1, '2024', []),
    {
      by: vn,
      record: 'conflict/CF1',
      act: 'reported',
      cites: [mechanism, 'session/HLD-1'],
      fields: { ...told, about, readings: 2, used: 1, open: false },
    },
  ])
  assert.deepEqual(conflictsAbout(keep(scene), 'session/HLD-1'), [
    { conflict: 'conflict/CF1', fields: ['start', 'end'], status: 'settled', used: 1 },
  ])
  assert.deepEqual(conflictsAbout(keep(scene), 'session/HLD-2'), [])
})
