import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from './act.ts'
import type { Cut } from './cut.ts'
import { type Register, set, single } from './register.ts'

const actOf = (authority: string, seq: number, cut: Cut): Act => ({
  authority,
  seq,
  leaf: '',
  cut,
  height: 0,
  record: 'x/1',
  affair: 'x',
  version: 1,
  act: 'set',
  cites: [],
  fields: {},
})

const none: Register<string> = []

test('a value is replaced by an act that had it in its past', () => {
  const first = set(none, actOf('VN.MPS', 0, {}), 'a')
  const second = set(first, actOf('TH.NSC', 0, { 'VN.MPS': 1 }), 'b')
  assert.equal(single(second), 'b')
})

test('values set at the same time all stand, in the same order whichever came first', () => {
  const vn = actOf('VN.MPS', 3, { 'VN.MPS': 3 })
  const th = actOf('TH.NSC', 5, { 'TH.NSC': 5, 'VN.MPS': 3 })
  const one = set(set(none, vn, 'a'), th, 'b')
  assert.deepEqual(one, set(set(none, th, 'b'), vn, 'a'))
  assert.deepEqual(
    one.map(({ by, value }) => [by, value]),
    [
      ['TH.NSC', 'b'],
      ['VN.MPS', 'a'],
    ],
  )
  assert.equal(single(one), undefined)
})

test('an act that had seen them all resolves them; one that saw a part replaces that part', () => {
  const both = set(set(none, actOf('VN.MPS', 0, {}), 'a'), actOf('TH.NSC', 0, {}), 'b')
  assert.equal(single(set(both, actOf('VN.MPS', 1, { 'VN.MPS': 1, 'TH.NSC': 1 }), 'c')), 'c')
  const part = set(both, actOf('VN.MPS', 1, { 'VN.MPS': 1 }), 'c')
  assert.deepEqual(part.map(({ value }) => value).sort(), ['b', 'c'])
})

test('nothing set is no single value', () => assert.equal(single(none), undefined))
