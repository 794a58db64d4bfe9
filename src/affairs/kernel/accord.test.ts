import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Accord, agreed, finalAt, mayMove, move, no, noAccord, positionOf } from './accord.ts'
import type { Act } from './act.ts'
import type { Cut } from './cut.ts'
import { storyCompact } from './scenario.ts'

const parties = ['LA.MPS', 'TH.NSC', 'VN.MPS']

const actOf = (authority: string, seq: number): Act => ({
  compact: storyCompact,
  authority,
  seq,
  leaf: '',
  cut: {},
  height: 0,
  record: 'x/1',
  affair: 'x',
  version: 1,
  act: 'move',
  cites: [],
  fields: {},
})

const positions = (...moves: readonly (readonly [party: string, seq: number, digest: string])[]): Accord =>
  moves.reduce<Accord>((accord, [party, seq, digest]) => move(accord, actOf(party, seq), digest), noAccord)

/** The last entry of each party knows what is given here. */
const knowing = (cuts: Readonly<Record<string, Cut>>) => ({ known: (party: string) => cuts[party] ?? {} })

test('a party has one position: its newest', () => {
  const accord = positions(['VN.MPS', 0, 'a'], ['TH.NSC', 0, 'b'], ['VN.MPS', 1, 'b'])
  assert.equal(positionOf(accord, 'VN.MPS'), 'b')
  assert.deepEqual(
    accord.map(({ party }) => party),
    ['TH.NSC', 'VN.MPS'],
  )
})

test('endorsing again what one stands on moves nothing', () => {
  const accord = positions(['VN.MPS', 0, 'a'], ['TH.NSC', 0, 'a'])
  assert.equal(move(accord, actOf('VN.MPS', 7), 'a'), accord)
})

test('agreed is all parties on one digest, and never on no', () => {
  const two = positions(['VN.MPS', 0, 'a'], ['TH.NSC', 0, 'a'])
  assert.equal(agreed(two, parties), undefined)
  assert.equal(agreed(two, ['TH.NSC', 'VN.MPS']), 'a')
  assert.equal(agreed(positions(['VN.MPS', 0, no], ['TH.NSC', 0, no]), ['TH.NSC', 'VN.MPS']), undefined)
  assert.equal(agreed(noAccord, parties), undefined)
})

test('who sees all on one digest is bound to it', () => {
  const all = positions(['VN.MPS', 0, 'a'], ['TH.NSC', 0, 'a'], ['LA.MPS', 0, 'a'])
  assert.equal(mayMove(all, parties, 'b'), false)
  assert.equal(mayMove(all, parties, no), false)
  assert.equal(mayMove(all, parties, 'a'), true)
  assert.equal(mayMove(positions(['VN.MPS', 0, 'a'], ['TH.NSC', 0, 'a']), parties, 'b'), true)
})

test('final needs every party to know every endorsement, its own included', () => {
  const accord = positions(['VN.MPS', 4, 'a'], ['TH.NSC', 2, 'a'])
  const members = ['TH.NSC', 'VN.MPS']
  const all = { 'VN.MPS': 5, 'TH.NSC': 3 }
  assert.equal(finalAt(accord, knowing({ 'VN.MPS': all, 'TH.NSC': all }), members), 'a')
  assert.equal(
    finalAt(accord, knowing({ 'VN.MPS': all, 'TH.NSC': { 'VN.MPS': 4, 'TH.NSC': 3 } }), members),
    undefined,
  )
  assert.equal(finalAt(accord, knowing({ 'VN.MPS': all }), members), undefined)
  const apart = positions(['VN.MPS', 4, 'a'], ['TH.NSC', 2, 'b'])
  assert.equal(finalAt(apart, knowing({ 'VN.MPS': all, 'TH.NSC': all }), members), undefined)
})
