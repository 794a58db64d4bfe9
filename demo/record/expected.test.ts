/** The hand-written answers are sound in themselves and name what the record holds; no engine is asked here. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import { readRecord } from './record.ts'

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

const side = z.enum(['VN', 'TH']).nullable()
const expected = z
  .object({
    asOf: z.string(),
    counts: z.record(z.string(), z.number()),
    evidenceByKind: z.record(z.enum(['restatement', 'redating', 'progress', 'fulfilment']), z.number()),
    open: z.array(
      z.object({
        id: z.string(),
        madeOn: z.string(),
        ageDays: z.number(),
        due: z.string().nullable(),
        overdue: z.boolean(),
        restatements: z.number(),
        redatings: z.number(),
      }),
    ),
    standing: z.array(z.string()),
    fulfilled: z.array(z.string()),
    restatedThreeTimesOrMore: z.array(z.object({ id: z.string(), restatements: z.number() })),
    redatedThreeTimesOrMore: z.array(z.object({ id: z.string(), redatings: z.number() })),
    cadence: z.record(
      z.string(),
      z.object({
        stated: z.literal('year').nullable(),
        verdict: z.enum(['kept', 'missed', 'not stated']),
        gaps: z.array(
          z.object({
            from: z.string(),
            fromOn: z.string(),
            to: z.string(),
            toOn: z.string(),
            months: z.number(),
          }),
        ),
        missedYears: z.array(z.number()),
        since: z.array(z.number()),
      }),
    ),
    turn: z.record(
      z.string(),
      z.object({
        side,
        basis: z.enum(['stated', 'by alternation', 'not stated']),
        lastHost: side,
        lastSession: z.string().nullable(),
      }),
    ),
  })
  .parse(readJson('expected-2025-12-31.json'))

const read = readRecord(readJson)
if (!read.ok) assert.fail(JSON.stringify(read.error))
const record = read.value

const dayNumber = (date: string): number => Date.parse(date + '-01-01'.slice(date.length - 4)) / 86_400_000

test('the open, the standing and the fulfilled are all the commitments, each once', () => {
  const named = [...expected.open.map(({ id }) => id), ...expected.standing, ...expected.fulfilled]
  assert.deepEqual(named.sort(), record.commitments.map(({ id }) => id).sort())
})

test('the open stand oldest first, with ages that the calendar gives', () => {
  const ages = expected.open.map(({ madeOn }) => dayNumber(expected.asOf) - dayNumber(madeOn))
  assert.deepEqual(
    expected.open.map(({ ageDays }) => ageDays),
    ages,
  )
  assert.deepEqual(
    ages,
    ages.toSorted((a, b) => b - a),
  )
})

test('the open are dated as the record dates them', () => {
  for (const { id, madeOn } of expected.open)
    assert.equal(madeOn, record.commitments.find((commitment) => commitment.id === id)?.madeOn, id)
})

test('the counts are those of the record', () => {
  const evidence = record.commitments.flatMap((commitment) => commitment.evidence)
  const ofKind = (kind: string): number => evidence.filter((item) => item.kind === kind).length
  for (const [kind, count] of Object.entries(expected.evidenceByKind)) assert.equal(ofKind(kind), count, kind)
  const { evidence: counted = 0, movedRestatements = 0, ...rest } = expected.counts
  assert.equal(counted + movedRestatements, evidence.length)
  assert.deepEqual(rest, {
    mechanisms: record.mechanisms.length,
    sessions: record.sessions.length,
    planned: record.sessions.filter(({ status }) => status === 'planned').length,
    instruments: record.instruments.length,
    instrumentEvents: record.instruments.flatMap(({ events }) => events).length,
    commitments: record.commitments.length,
    contacts: record.contacts.length,
    conflicts: record.conflicts.length,
  })
})

test('every mechanism has an answer on cadence and on turn, and a stated one only where the record states it', () => {
  for (const { id, cadence, hosting } of record.mechanisms) {
    assert.equal(expected.cadence[id]?.stated, cadence?.every ?? null, id)
    assert.equal(expected.turn[id]?.basis === 'stated', hosting !== null, id)
  }
  assert.equal(Object.keys(expected.cadence).length, record.mechanisms.length)
  assert.equal(Object.keys(expected.turn).length, record.mechanisms.length)
})

test('the sessions named are there, on the days and with the hosts named', () => {
  const session = (id: string) => record.sessions.find((one) => one.id === id)
  for (const { gaps } of Object.values(expected.cadence))
    for (const { from, fromOn, to, toOn } of gaps)
      assert.deepEqual([session(from)?.start, session(to)?.start], [fromOn, toOn])
  for (const { lastHost, lastSession } of Object.values(expected.turn))
    if (lastSession !== null) assert.equal(session(lastSession)?.host, lastHost, lastSession)
})

test('the dialogue promised yearly in December 2016 met again after six years and five months', () => {
  assert.deepEqual(expected.cadence.HLD, {
    stated: 'year',
    verdict: 'missed',
    gaps: [{ from: 'HLD-1', fromOn: '2016-12-20', to: 'HLD-2', toOn: '2023-05-29', months: 6 * 12 + 5 }],
    missedYears: [2017, 2018, 2019, 2020, 2021, 2022],
    since: [2024, 2025],
  })
})
