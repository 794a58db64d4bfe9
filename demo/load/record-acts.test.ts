/** The public record, through the rules: every act takes effect, and the answers are those that were written by hand. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import { cadences } from '../../src/affairs/answers/cadence.ts'
import { conflictsAbout } from '../../src/affairs/answers/conflicts-about.ts'
import { type KeptRecords, keptRecords } from '../../src/affairs/answers/kept-records.ts'
import {
  fulfilledCommitments,
  openCommitments,
  repeatedly,
  standingCommitments,
} from '../../src/affairs/answers/open-commitments.ts'
import { meetingsOf } from '../../src/affairs/answers/sessions-held.ts'
import { turnsToHost } from '../../src/affairs/answers/turn-to-host.ts'
import { firstDay } from '../../src/affairs/kernel/partial-date.ts'
import { type Scenario, scenario } from '../../src/affairs/kernel/scenario.ts'
import { affairNamed, rulesOf } from '../../src/affairs/registry.ts'
import { encodeFacts, parseFacts } from '../../src/ledger/facts.ts'
import { caps, checkJson } from '../../src/ledger/strict-json.ts'
import { sha256 } from '../../src/vault/sha256.ts'
import { type RecordData, readRecord } from '../record/record.ts'
import { kindOfPrinted, stepOfPrinted } from './instruments.ts'
import { levelOfPrinted } from './mechanisms.ts'
import { recordActs } from './record-acts.ts'
import type { DemoAct } from './told.ts'
import { wavesOf } from './waves.ts'

const readJson = (name: string) =>
  JSON.parse(readFileSync(new URL(`../record/${name}`, import.meta.url), 'utf8'))

const members = ['TH.NSC', 'VN.MPS']
const expected = readJson('expected-2025-12-31.json')
const today = firstDay(expected.asOf) ?? Number.NaN

const readData = (): RecordData => {
  const data = readRecord(readJson)
  assert.ok(data.ok)
  return data.value
}

const tell = (acts: readonly DemoAct[]): Scenario =>
  scenario({ rulesOf, sha256, members }).given(
    acts.map(({ by, facts }) => {
      assert.ok(facts.record !== null)
      const { act, cites, fields, record } = facts
      return { by, act, cites, fields, record }
    }),
  )

const keep = (told: Scenario): KeptRecords =>
  keptRecords(members, (affair) =>
    [...told.states()]
      .filter(([record]) => record.startsWith(`${affair}/`))
      .map(([record, state]) => ({ record, state })),
  )

const bare = (record: string): string => record.slice(record.indexOf('/') + 1)
const spaced = (code: string): string => code.replaceAll('-', ' ')

describe('the public record as acts', () => {
  let data: RecordData
  let acts: readonly DemoAct[]
  let records: KeptRecords
  before(() => {
    data = readData()
    acts = recordActs(data)
    records = keep(tell(acts))
  })

  test('facts and bodies are within the profile, and the bodies within their schemas', () => {
    for (const { facts, body } of acts) {
      const where = `${facts.record} ${facts.act}`
      assert.deepEqual(parseFacts(encodeFacts(facts)), { ok: true, value: facts }, where)
      assert.ok(body !== null, where)
      assert.ok(checkJson(body, caps.body).ok, where)
      const schema = affairNamed(facts.affair)?.rules[0].acts[facts.act]?.body
      assert.ok(schema, where)
      assert.deepEqual(schema.safeParse(body).error?.issues ?? [], [], where)
    }
  })

  test('nobody is shown as having signed, claimed or confirmed anything', () => {
    const kinds = new Set(acts.map(({ facts }) => facts.act))
    assert.deepEqual([...kinds].sort(), ['event', 'evidence', 'renamed', 'reported'])
    assert.ok(acts.every(({ facts }) => ['reported', 'inferred'].includes(String(facts.fields.certainty))))
  })

  test('every printed level, kind and stage has a code of its own', () => {
    assert.deepEqual(
      data.mechanisms.filter(({ level }) => !levelOfPrinted.has(level)),
      [],
    )
    assert.deepEqual(
      data.instruments.filter(({ kind }) => !kindOfPrinted.has(kind)),
      [],
    )
    const events = data.instruments.flatMap((instrument) => instrument.events)
    assert.deepEqual(
      events.filter(({ stage }) => !stepOfPrinted.has(stage)),
      [],
    )
  })

  test('the counts are those of the record', () => {
    const count = (affair: string, act: string) =>
      acts.filter(({ facts }) => facts.affair === affair && facts.act === act).length
    const { counts } = expected
    assert.equal(count('mechanism', 'reported'), counts.mechanisms)
    assert.equal(count('session', 'reported'), counts.sessions)
    assert.equal(count('instrument', 'reported'), counts.instruments)
    assert.equal(count('instrument', 'event'), counts.instrumentEvents)
    assert.equal(count('commitment', 'reported'), counts.commitments)
    assert.equal(count('commitment', 'evidence'), counts.evidence + counts.movedRestatements)
    assert.equal(count('contact', 'reported'), counts.contacts)
    assert.equal(count('conflict', 'reported'), counts.conflicts)
    assert.equal(count('office', 'reported'), data.offices.length)
  })

  test('what is cited was made before, and each wave needs nothing of the other side but earlier waves', () => {
    const made = new Set<string>()
    for (const { facts } of acts) {
      for (const record of facts.cites) assert.ok(made.has(record), `${facts.record} cites ${record}`)
      if (facts.record !== null) made.add(facts.record)
    }
    const waves = wavesOf(acts)
    assert.equal(waves.flat().length, acts.length)
    const sideAndWave = new Map<string, readonly [string, number]>()
    for (const [wave, each] of waves.entries()) {
      for (const { by, facts } of each) {
        for (const record of [...facts.cites, String(facts.record)]) {
          const [maker = by, madeIn = 0] = sideAndWave.get(record) ?? []
          assert.ok(maker === by || madeIn < wave, `${facts.record} in wave ${wave} needs ${record}`)
        }
        if (facts.record !== null && !sideAndWave.has(facts.record)) sideAndWave.set(facts.record, [by, wave])
      }
    }
  })

  test('told in waves, the answers are the same', () => {
    const inWaves = keep(tell(wavesOf(acts).flat()))
    assert.deepEqual(openCommitments(inWaves, today), openCommitments(records, today))
    assert.deepEqual(turnsToHost(meetingsOf(inWaves)), turnsToHost(meetingsOf(records)))
  })

  test('open commitments, oldest first, with their age', () => {
    const found = openCommitments(records, today).map(
      ({ record, madeOn, ageDays, due, overdue, restatements, redatings }) => ({
        id: bare(record),
        madeOn,
        ageDays,
        due,
        overdue,
        restatements,
        redatings,
      }),
    )
    assert.deepEqual(found, expected.open)
  })

  test('standing and fulfilled commitments', () => {
    assert.deepEqual(standingCommitments(records).map(bare), expected.standing)
    assert.deepEqual(fulfilledCommitments(records).map(bare), expected.fulfilled)
  })

  test('restated or re-dated three times or more', () => {
    assert.deepEqual(
      repeatedly(records, 'restatement', 3).map(({ record, times }) => ({
        id: bare(record),
        restatements: times,
      })),
      expected.restatedThreeTimesOrMore,
    )
    assert.deepEqual(
      repeatedly(records, 'redating', 3).map(({ record, times }) => ({ id: bare(record), redatings: times })),
      expected.redatedThreeTimesOrMore,
    )
  })

  test('cadence kept, missed or not stated', () => {
    const found = cadences(meetingsOf(records), today).map(({ mechanism, verdict, gaps, ...rest }) => [
      bare(mechanism),
      {
        ...rest,
        verdict: spaced(verdict),
        gaps: gaps.map((gap) => ({ ...gap, from: bare(gap.from), to: bare(gap.to) })),
      },
    ])
    assert.deepEqual(Object.fromEntries(found), expected.cadence)
  })

  test('whose turn it is to host', () => {
    const found = turnsToHost(meetingsOf(records)).map(
      ({ mechanism, side, basis, lastHost, lastSession }) => [
        bare(mechanism),
        {
          side,
          basis: spaced(basis),
          lastHost,
          lastSession: lastSession === null ? null : bare(lastSession),
        },
      ],
    )
    assert.deepEqual(Object.fromEntries(found), expected.turn)
  })

  test('conflicts are found from every record they are about', () => {
    const found = data.conflicts.flatMap((conflict) =>
      conflict.about.map(({ affair, id, field }) => [`${affair}/${id}`, `conflict/${conflict.id}`, field]),
    )
    for (const [record = '', conflict = '', field = ''] of found) {
      const [about] = conflictsAbout(records, record).filter((each) => each.conflict === conflict)
      assert.ok(about?.fields.includes(field), `${conflict} from ${record}`)
    }
    assert.equal(records.conflicts.length, expected.counts.conflicts)
  })
})
