/** Every act of every affair reads as a sentence of its own, every fact has a name or stands in a part, in three languages. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'zod'
import { affairs } from '../../../affairs/registry.ts'
import type { ActShown } from '../../api/calls.ts'
import { dictionary as english } from '../../language/dictionary.en.ts'
import { dictionary as thai } from '../../language/dictionary.th.ts'
import { dictionary as vietnamese } from '../../language/dictionary.vi.ts'
import type { Dictionary } from '../../language/words.tsx'
import { toldElsewhere } from '../told-elsewhere.ts'
import { crossingOf } from './crossing.ts'
import { sentenceOf } from './sentence.ts'

const dictionaries: readonly Dictionary[] = [english, vietnamese, thai]

const shown = (leaf: string, act: string, fields: Record<string, unknown>): ActShown => ({
  authority: 'VN.MPS',
  seq: 0,
  leaf,
  act,
  fields,
  body: null,
  erased: false,
  files: [],
  verdict: { kind: 'effective' },
  changed: null,
  crossed: [],
  at: 0,
  witnessed: [],
})

const allActs = affairs.flatMap(({ rules }) =>
  rules.flatMap(({ affair, acts }) =>
    Object.entries(acts).map(([act, { fields }]) => ({
      affair,
      act,
      names: fields instanceof z.ZodObject ? Object.keys(fields.shape) : [],
    })),
  ),
)

describe('the acts of all affairs', () => {
  for (const { affair, act, names } of allActs) {
    test(`${affair}, ${act}: a sentence of its own`, () => {
      for (const words of dictionaries) {
        const first = shown('a', act, { kind: 'restatement', stage: 'held', form: 'paragraph' })
        const { text } = sentenceOf(words, `${affair}/X`, first, [first])
        assert.notEqual(text, words.telling.shared.other)
        assert.match(text, /\{who\}/)
      }
    })

    test(`${affair}, ${act}: every fact has a name`, () => {
      const nameless = names.filter(
        (name) => !Object.hasOwn(english.record.fields, name) && !toldElsewhere.includes(name),
      )
      assert.deepEqual(nameless, [])
    })

    test(`${affair}, ${act}: what is answered has a name`, () => {
      if (!names.includes('corrects') && !names.includes('base')) return
      for (const words of dictionaries) {
        const told = shown('a', act, {})
        const answer = shown('b', 'confirmed', { statement: 'a' })
        const { thing } = sentenceOf(words, `${affair}/X`, answer, [told, answer])
        assert.notEqual(thing, words.telling.things.other)
      }
    })
  }
})

describe('a sentence refers', () => {
  const told = shown('a', 'reported', { corrects: null })
  test('an answer to what it answers', () => {
    const answer = shown('b', 'confirmed', { statement: 'a' })
    assert.equal(sentenceOf(english, 'contact/V1', answer, [told, answer]).refersTo, 0)
  })
  test('a correction to what it corrects', () => {
    const correction = shown('b', 'reported', { corrects: 'a' })
    const { text, refersTo } = sentenceOf(english, 'contact/V1', correction, [told, correction])
    assert.deepEqual([text, refersTo], [english.telling.shared.corrected, 0])
  })
  test('a counter-proposal to the wording before it, a change to what was agreed', () => {
    const first = shown('a', 'proposed', { base: null })
    const counter = shown('b', 'proposed', { base: null })
    const change = shown('c', 'proposed', { base: 'b' })
    const acts = [first, counter, change]
    const read = (act: ActShown) => {
      const { text, refersTo } = sentenceOf(english, 'session/S1', act, acts)
      return [text, refersTo]
    }
    assert.deepEqual(read(first), [english.telling.acts.session.proposed, undefined])
    assert.deepEqual(read(counter), [english.telling.shared.countered, 0])
    assert.deepEqual(read(change), [english.telling.shared.changed, 1])
  })
})

describe('what came of acts that crossed', () => {
  const told = shown('a', 'reported', { corrects: null })
  const answer = shown('b', 'confirmed', { statement: 'a' })
  const correction = shown('c', 'reported', { corrects: 'a' })
  test('an answer and a correction', () => {
    assert.equal(crossingOf(answer, correction, [told, answer, correction]), 'answerCorrection')
    assert.equal(crossingOf(correction, answer, [told, answer, correction]), 'correctionAnswer')
  })
  test('two wordings, and a wording and an acceptance, of one round', () => {
    const [one, two] = [shown('a', 'proposed', { base: null }), shown('b', 'proposed', { base: null })]
    const accepted = shown('c', 'accepted', { terms: 'a' })
    const acts = [one, two, accepted]
    assert.equal(crossingOf(one, two, acts), 'amendAmend')
    assert.equal(crossingOf(two, accepted, acts), 'amendAccept')
  })
  test('wordings of two items do not touch', () => {
    const one = shown('a', 'proposed', { base: null, key: 'p1' })
    const two = shown('b', 'proposed', { base: null, key: 'p2' })
    assert.equal(crossingOf(one, two, [one, two]), undefined)
  })
})
