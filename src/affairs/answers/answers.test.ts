/** The answers on small stories; on the public record they are checked in demo/load. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import { firstDay } from '../kernel/partial-date.ts'
import { pin, type Scenario, scenario, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { cadences } from './cadence.ts'
import { carryOver } from './carry-over.ts'
import { conflictsAbout } from './conflicts-about.ts'
import { type KeptRecords, keptRecords } from './kept-records.ts'
import { nextSessions } from './next-session.ts'
import { openCommitments, repeatedly } from './open-commitments.ts'
import { meetingsOf } from './sessions-held.ts'
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
    const [cadence] = cadences(meetingsOf(keep(story(acts))), day(today))
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
    const [turn] = turnsToHost(meetingsOf(keep(story(acts, members), members)))
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

const planned = (number: number, start: string | null, hosts: readonly string[] = []): Told => ({
  by: vn,
  record: `session/HLD-${number}`,
  act: 'proposed',
  cites: [mechanism],
  fields: {
    base: null,
    marking: null,
    mechanism,
    visit: null,
    number,
    start,
    end: null,
    hosts,
    format: null,
  },
})
const accepted = (record: string, terms: string, more: object = {}): Told => ({
  by: th,
  record,
  act: 'accepted',
  fields: { ...more, terms },
})

describe('the next session', () => {
  const next = (acts: readonly Told[]) => nextSessions(keep(story(acts)))[0]

  test('is what the sides plan after the last that was held, soonest first', () => {
    const acts = [
      founded(null, 'in-turn'),
      held(1, '2024-05', ['VN']),
      planned(3, null),
      planned(2, '2026-Q3'),
    ]
    const found = next([...acts, accepted('session/HLD-2', pin(vn, 3))])
    assert.deepEqual(
      found?.planned.map(({ record, status, start }) => [record, status, start]),
      [
        ['session/HLD-2', 'agreed', '2026-Q3'],
        ['session/HLD-3', 'proposed', null],
      ],
    )
    assert.deepEqual([found?.number, found?.host], [2, 'TH'])
  })

  test('is never one that was held, withdrawn, or planned for a day before the last', () => {
    const withdrawn: Told = {
      by: vn,
      record: 'session/HLD-3',
      act: 'declined',
      fields: { terms: pin(vn, 2) },
    }
    const acts = [founded(null, null), held(1, '2024-05', []), planned(3, '2026'), withdrawn]
    assert.deepEqual(next([...acts, planned(2, '2023')])?.planned, [])
  })

  test('counts as held for no other answer, however firmly it is agreed', () => {
    const acts = [founded('year', 'in-turn'), held(1, '2024', ['VN']), planned(2, '2025', ['TH'])]
    const records = keep(story([...acts, accepted('session/HLD-2', pin(vn, 2))]))
    assert.equal(cadences(meetingsOf(records), day('2026-06-01'))[0]?.verdict, 'missed')
    assert.equal(turnsToHost(meetingsOf(records))[0]?.side, 'TH')
  })
})

describe('carry-over', () => {
  const put = (number: number, commitment: string): Told => ({
    by: vn,
    record: `review/HLD-${number}`,
    act: 'put',
    cites: [`commitment/${commitment}`, `session/HLD-${number}`],
    fields: { commitment: `commitment/${commitment}`, session: `session/HLD-${number}` },
  })
  const assessed = (number: number, commitment: string, assessment: string): Told => ({
    by: vn,
    record: `review/HLD-${number}`,
    act: 'proposed',
    fields: { key: `commitment/${commitment}`, base: null, marking: null, assessment, due: null },
  })
  const redated: Told = {
    by: th,
    record: 'commitment/C2',
    act: 'evidence',
    fields: { ...told, kind: 'redating', due: '2026', source: null, files: [] },
  }
  const agreedIn = (number: number, commitment: string, seq: number) =>
    accepted(`review/HLD-${number}`, pin(vn, seq), { key: `commitment/${commitment}` })
  const begun = () =>
    story([
      founded(null, null),
      planned(1, '2025'),
      planned(2, '2026'),
      promised('C1', '2023'),
      promised('C2', '2022'),
      promised('C3', '2024'),
      redated,
    ])
  const candidatesOf = (scene: Scenario, session: string) =>
    carryOver(keep(scene), session, day('2026')).candidates

  test('offers every open commitment that nobody has put, oldest first, with its dates', () => {
    const scene = begun().given([put(1, 'C1')])
    const { rows, candidates } = carryOver(keep(scene), 'session/HLD-1', day('2026'))
    assert.deepEqual(
      rows.map(({ commitment, status, ageDays }) => [commitment, status, ageDays]),
      [['commitment/C1', 'not-assessed', 1_096]],
    )
    assert.deepEqual(
      candidates.map(({ record, dueHistory }) => [record, dueHistory]),
      [
        ['commitment/C2', ['2026']],
        ['commitment/C3', []],
      ],
    )
  })

  test('to the next session names where it came from, and leaves out what both sides closed', () => {
    const scene = begun().given([
      put(1, 'C1'),
      put(1, 'C2'),
      assessed(1, 'C1', 'dropped'),
      assessed(1, 'C2', 'in-progress'),
      agreedIn(1, 'C1', 8),
      agreedIn(1, 'C2', 9),
    ])
    assert.deepEqual(
      candidatesOf(scene, 'session/HLD-2').map(({ record, carriedFrom }) => [record, carriedFrom]),
      [
        ['commitment/C2', ['session/HLD-1']],
        ['commitment/C3', []],
      ],
    )
  })

  test('does not leave out what one side alone says was dropped', () => {
    const scene = begun().given([put(1, 'C1'), assessed(1, 'C1', 'dropped')])
    assert.equal(
      candidatesOf(scene, 'session/HLD-2').some(({ record }) => record === 'commitment/C1'),
      true,
    )
  })
})
