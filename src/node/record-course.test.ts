import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '../affairs/kernel/act.ts'
import { pin, storyCompact } from '../affairs/kernel/scenario.ts'
import { affairNamed, rulesOf } from '../affairs/registry.ts'
import type { JsonObject } from '../ledger/strict-json.ts'
import { courseOf, mostCrossed } from './record-course.ts'

const members = ['TH.NSC', 'VN.MPS']
const record = 'contact/V1'

const report = (corrects: string | null): JsonObject => ({
  certainty: 'reported',
  corrects,
  end: null,
  files: [],
  happenedOn: '2023-05-12',
  kind: 'visit',
  marking: null,
  start: '2023-05-12',
})

const act = (by: string, seq: number, saw: number, name: string, fields: JsonObject): Act => {
  const other = by === 'VN.MPS' ? 'TH.NSC' : 'VN.MPS'
  return {
    compact: storyCompact,
    authority: by,
    seq,
    leaf: pin(by, seq),
    cut: { [by]: seq, [other]: saw },
    height: seq + saw,
    record,
    affair: 'contact',
    version: 1,
    act: name,
    cites: [],
    fields,
  }
}

const course = (acts: readonly Act[]) => {
  const contact = affairNamed('contact')
  assert.ok(contact)
  return courseOf(contact, rulesOf, acts, members)
}

test('each act says what stood before it and after', () => {
  const told = course([
    act('VN.MPS', 0, 0, 'reported', report(null)),
    act('TH.NSC', 0, 1, 'confirmed', { statement: pin('VN.MPS', 0) }),
  ])
  assert.deepEqual(told.get(pin('VN.MPS', 0)), { from: null, to: 'reported', crossed: [] })
  assert.deepEqual(told.get(pin('TH.NSC', 0)), { from: 'reported', to: 'confirmed', crossed: [] })
})

test('an answer that crossed a correction names it, and is named by it', () => {
  const told = course([
    act('VN.MPS', 0, 0, 'reported', report(null)),
    act('TH.NSC', 0, 1, 'confirmed', { statement: pin('VN.MPS', 0) }),
    act('VN.MPS', 1, 0, 'reported', report(pin('VN.MPS', 0))),
  ])
  assert.deepEqual(told.get(pin('TH.NSC', 0))?.crossed, [pin('VN.MPS', 1)])
  assert.deepEqual(told.get(pin('VN.MPS', 1)), {
    from: 'confirmed',
    to: 'reported',
    crossed: [pin('TH.NSC', 0)],
  })
})

test('what its author had seen is not crossed', () => {
  const told = course([
    act('VN.MPS', 0, 0, 'reported', report(null)),
    act('TH.NSC', 0, 1, 'confirmed', { statement: pin('VN.MPS', 0) }),
    act('VN.MPS', 1, 1, 'reported', report(pin('VN.MPS', 0))),
  ])
  assert.deepEqual(told.get(pin('VN.MPS', 1))?.crossed, [])
})

test('of more acts than are named the nearest are: those right before it and right after it', () => {
  const many = 3 * mostCrossed
  const told = course([
    ...Array.from({ length: many }, (_, n) => act('VN.MPS', n, 0, 'reported', report(null))),
    ...Array.from({ length: many }, (_, n) => act('TH.NSC', n, 0, 'reported', report(null))),
  ])
  const named = (by: string, from: number): string[] =>
    Array.from({ length: mostCrossed }, (_, n) => pin(by, from + n))
  assert.deepEqual(told.get(pin('TH.NSC', 5))?.crossed, named('VN.MPS', many - mostCrossed))
  assert.deepEqual(told.get(pin('VN.MPS', many - 1))?.crossed, named('TH.NSC', 0))
})
