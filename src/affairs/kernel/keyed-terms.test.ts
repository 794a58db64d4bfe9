/** A table of items with terms of their own, over an affair that has nothing else. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import { sha256 } from '../../vault/sha256.ts'
import type { Act } from './act.ts'
import type { Cut } from './cut.ts'
import {
  bracketsOf,
  evolveItemAnswer,
  evolveItemWording,
  itemAnswerActs,
  itemFields,
  itemStanding,
  judgeItemAnswer,
  judgeItemWording,
  type KeyedTerms,
  refusedBy,
  termsOfItem,
} from './keyed-terms.ts'
import type { ActSchemas, AnyRules, Rules, RulesOf } from './rules.ts'
import { pin, type Scenario, scenario, type Told } from './scenario.ts'
import { awaitedByItems } from './waiting.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]
const record = 'table/T1'

const key = z.string().regex(/^[a-z]$/)
const acts = {
  proposed: { fields: z.strictObject({ ...itemFields(key), word: z.string() }), body: null },
  ...itemAnswerActs(key),
} as const satisfies ActSchemas

type TableState = { readonly items: KeyedTerms }

const table: Rules<TableState, typeof acts> = {
  affair: 'table',
  version: 1,
  acts,
  creating: ['proposed'],
  judge: (view, act) =>
    (act.act === 'proposed' ? judgeItemWording : judgeItemAnswer)(view.state?.items ?? [], view, act as Act),
  evolve: (state, act) => ({
    items: (act.act === 'proposed' ? evolveItemWording : evolveItemAnswer)(state?.items ?? [], act as Act),
  }),
}

const rulesOf: RulesOf = (affair, version) =>
  affair === 'table' && version === 1 ? (table as unknown as AnyRules) : undefined

const story = () => scenario({ rulesOf, sha256, members })

const proposed = (by: string, item: string, word: string, more: { base?: string; saw?: Cut } = {}): Told => ({
  by,
  record,
  act: 'proposed',
  fields: { key: item, base: more.base ?? null, marking: null, word },
  ...(more.saw === undefined ? {} : { saw: more.saw }),
})
const answered = (by: string, act: string, item: string, terms: string, saw?: Cut): Told => ({
  by,
  record,
  act,
  fields: { key: item, terms },
  ...(saw === undefined ? {} : { saw }),
})

const itemsIn = (scene: Pick<Scenario, 'state'>) => (scene.state(record) as TableState).items
const standingIn = (scene: Pick<Scenario, 'state'>, item: string) =>
  itemStanding(termsOfItem(itemsIn(scene), item), members)
const bracketsIn = (scene: Pick<Scenario, 'state'>, item: string) =>
  bracketsOf(termsOfItem(itemsIn(scene), item), members).map(({ parties, wording }) => [
    wording.fields.word,
    parties,
  ])

describe('an item', () => {
  test('is open until the others accept its wording, and moves no other item', () => {
    const scene = story().given([proposed(vn, 'b', 'rice'), proposed(vn, 'a', 'fish')])
    assert.deepEqual(
      itemsIn(scene).map((item) => item.key),
      ['a', 'b'],
    )
    assert.deepEqual([standingIn(scene, 'a'), awaitedByItems(itemsIn(scene), members)], ['open', [th]])
    scene.given([answered(th, 'accepted', 'a', pin(vn, 1))])
    assert.deepEqual([standingIn(scene, 'a'), standingIn(scene, 'b')], ['agreed', 'open'])
  })

  test('is withdrawn when nobody stands on any wording, and open again when someone does', () => {
    const scene = story().given([proposed(vn, 'a', 'fish'), answered(vn, 'declined', 'a', pin(vn, 0))])
    assert.equal(standingIn(scene, 'a'), 'withdrawn')
    assert.equal(standingIn(scene, 'z'), 'withdrawn')
    assert.equal(standingIn(scene.given([answered(th, 'accepted', 'a', pin(vn, 0))]), 'a'), 'open')
  })

  test('declined by the other side stays open in brackets of who stands on it', () => {
    const scene = story().given([proposed(vn, 'a', 'fish'), answered(th, 'declined', 'a', pin(vn, 0))])
    assert.equal(standingIn(scene, 'a'), 'open')
    assert.deepEqual(bracketsIn(scene, 'a'), [['fish', [vn]]])
    assert.deepEqual(refusedBy(termsOfItem(itemsIn(scene), 'a'), members), [th])
  })

  test('an answer names a wording of the same item', () => {
    const scene = story().given([proposed(vn, 'a', 'fish'), proposed(vn, 'b', 'rice')])
    assert.equal(scene.when(answered(th, 'accepted', 'b', pin(vn, 0))).outcome, 'no-such-terms')
    assert.equal(scene.when(answered(th, 'accepted', 'c', pin(vn, 0))).outcome, 'no-such-terms')
  })

  test('word ∥ word of one item: both stand in brackets, until one side accepts the other’s', () => {
    const scene = story().given([proposed(vn, 'a', 'fish'), proposed(th, 'a', 'rice', { saw: {} })])
    assert.deepEqual(bracketsIn(scene, 'a'), [
      ['rice', [th]],
      ['fish', [vn]],
    ])
    scene.given([answered(vn, 'accepted', 'a', pin(th, 0))])
    assert.deepEqual([standingIn(scene, 'a'), bracketsIn(scene, 'a')], ['agreed', []])
  })

  test('word ∥ word of two items: two items', () => {
    const scene = story().given([proposed(vn, 'a', 'fish'), proposed(th, 'b', 'rice', { saw: {} })])
    assert.deepEqual(
      itemsIn(scene).map((item) => item.key),
      ['a', 'b'],
    )
  })

  test('word ∥ accept: open until the new wording is accepted', () => {
    const scene = story().given([
      proposed(vn, 'a', 'fish'),
      proposed(vn, 'a', 'rice'),
      answered(th, 'accepted', 'a', pin(vn, 0), { [vn]: 1 }),
    ])
    assert.equal(standingIn(scene, 'a'), 'open')
    assert.equal(standingIn(scene.given([answered(th, 'accepted', 'a', pin(vn, 1))]), 'a'), 'agreed')
  })

  test('a change of an agreed wording opens it again; withdrawing the change leaves it as agreed', () => {
    const agreed = story().given([proposed(vn, 'a', 'fish'), answered(th, 'accepted', 'a', pin(vn, 0))])
    assert.equal(agreed.when(proposed(vn, 'a', 'rice')).outcome, 'terms-moved-on')
    const changed = agreed.given([proposed(vn, 'a', 'rice', { base: pin(vn, 0) })])
    assert.equal(standingIn(changed, 'a'), 'open')
    assert.equal(standingIn(changed.given([answered(vn, 'declined', 'a', pin(vn, 1))]), 'a'), 'agreed')
  })
})

test('items stand ascending by key, whoever words them in whatever order', () => {
  const someKey = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(vn, th), someKey), { maxLength: 12 }), (steps) => {
      const scene = story().given(steps.map(([by, item]) => proposed(by, item, 'fish')))
      const keys = steps.length === 0 ? [] : itemsIn(scene).map((item) => item.key)
      assert.deepEqual(keys, [...new Set(steps.map(([, item]) => item))].sort())
    }),
    { numRuns: 200 },
  )
})
