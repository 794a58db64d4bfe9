import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { rulesOf } from '../registry.ts'
import { examineAct } from './examine-act.ts'
import { examineTexts } from './examine-text.ts'

const kindsOf = (
  text: string,
): { readonly refusals: readonly string[]; readonly findings: readonly string[] } => {
  const { refusals, findings } = examineTexts('body', { texts: { vi: text } })
  for (const { at } of [...refusals, ...findings]) assert.equal(at, 'body.texts.vi')
  return { refusals: refusals.map(({ kind }) => kind), findings: findings.map(({ kind }) => kind) }
}

const clean = { refusals: [], findings: [] }

describe('texts of our languages', () => {
  const texts = [
    'Hai bên nhất trí tăng cường hợp tác.\nKỳ họp lần thứ 12 (ngày 3/3/2026).',
    'Hai bên nhất trí'.normalize('NFD'),
    'ทั้งสองฝ่ายเห็นพ้องกันในเรื่องทะเลจีนใต้ (พ.ศ. ๒๕๖๙)',
    'ที่ปรึกษาASEANและน้ำท่วม',
    'The two sides agreed; 5 µm, 20 °C, α-rays, Ω.',
    '越南和泰國',
    '“Biển Đông” – ‘ทะเล’ … 50 %',
  ]
  for (const text of texts)
    test(`enter as they are: ${text.slice(0, 20)}`, () => assert.deepEqual(kindsOf(text), clean))
})

describe('what must not enter', () => {
  const cases: readonly (readonly [name: string, text: string, kind: string])[] = [
    ['an override that turns the order of what is read', 'pay \u202e001\u202c', 'direction-controls'],
    ['an isolate', 'a \u2067b\u2069', 'direction-controls'],
    ['a control character', 'a\u0008b', 'control-characters'],
    ['a delete', 'a\u007fb', 'control-characters'],
    ['a line that C1 hides', 'a\u0085b', 'control-characters'],
    ['tags that nobody sees', 'a\u{e0041}', 'control-characters'],
    ['a noncharacter', 'a\ufffe', 'control-characters'],
    ['a pile of marks', `e${'\u0301'.repeat(5)}`, 'too-many-marks'],
    ['nothing but space', ' \n\t ', 'blank-text'],
    ['nothing but what nobody sees', '\u200b\u200b', 'blank-text'],
  ]
  for (const [name, text, kind] of cases)
    test(name, () => assert.ok(kindsOf(text).refusals.includes(kind), JSON.stringify(kindsOf(text))))

  test('nor in the name of a member', () => {
    const { refusals } = examineTexts('body', { 'a\u202eb': 'x' })
    assert.deepEqual(refusals, [{ kind: 'direction-controls', at: 'body.{}', what: 'U+202E' }])
  })
})

describe('what a person should look at', () => {
  const cases: readonly (readonly [name: string, text: string, kind: string, what: string])[] = [
    ['a space without width, as Thai is broken with', 'ทะเล\u200bจีนใต้', 'hidden-characters', 'U+200B'],
    ['a joiner', 'a\u200db', 'hidden-characters', 'U+200D'],
    ['a byte order mark in the middle', 'a\ufeffb', 'hidden-characters', 'U+FEFF'],
    ['a soft hyphen', 'co\u00adoperation', 'hidden-characters', 'U+00AD'],
    ['a mark on nothing', '\u0301a', 'lone-mark', 'U+0301'],
    ['a Thai tone mark on a space', 'ไทย \u0e48', 'lone-mark', 'U+0E48'],
    ['a Cyrillic а in a Latin word', 'H\u0430noi', 'mixed-scripts', 'H\u0430noi'],
    ['a Greek omicron in a Latin word', 'Bangk\u03bfk', 'mixed-scripts', 'Bangk\u03bfk'],
  ]
  for (const [name, text, kind, what] of cases) {
    test(name, () => {
      const { refusals, findings } = examineTexts('body', text)
      assert.deepEqual(refusals, [])
      assert.deepEqual(findings, [{ kind, at: 'body', what }])
    })
  }
})

describe('dates', () => {
  const schema = rulesOf('session', 1)?.acts.proposed
  const fields = {
    base: null,
    marking: null,
    mechanism: null,
    visit: null,
    number: 12,
    start: '2026-03-03',
    end: null,
    hosts: ['VN'],
    format: null,
  }
  const examine = (changes: object) =>
    examineAct(schema, { fields: { ...fields, ...changes }, body: null }).refusals

  test('of the calendar are no matter', () => {
    for (const start of ['2026', '2026-Q1', '2026-03', '2024-02-29', '1857', null])
      assert.deepEqual(examine({ start }), [])
  })

  for (const start of ['2026-02-30', '2026-13-01', '2026-00', '0000', '30/02/2026', '2026-3-3']) {
    test(`${start} is none`, () =>
      assert.deepEqual(examine({ start }), [{ kind: 'no-such-date', at: 'start', date: start }]))
  }

  test('of the Buddhist era name the year that is meant', () => {
    assert.deepEqual(examine({ start: '2569-03-03', end: '2569' }), [
      { kind: 'looks-buddhist', at: 'start', year: 2569, meant: 2026 },
      { kind: 'looks-buddhist', at: 'end', year: 2569, meant: 2026 },
    ])
  })

  test('are told from other texts by the schema, not by how they look', () => {
    const told = rulesOf('session', 1)?.acts.told
    const noted = {
      corrects: null,
      happenedOn: null,
      certainty: 'reported',
      marking: null,
      of: 'TH.NSC',
      did: 'proposed',
      pins: null,
      key: null,
      noteNumber: '2569-45',
      noteOn: '2569-03',
      files: [],
    }
    assert.deepEqual(
      examineAct(told, { fields: noted, body: null }).refusals.map(({ at }) => at),
      ['noteOn'],
    )
  })

  test('of an act that nobody knows are left to its rules', () => {
    assert.deepEqual(examineAct(undefined, { fields: { start: '2569' }, body: null }), clean)
  })
})

test('any text is examined, and what is refused does not depend on what stands around it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u202e', '\u0000', '\u{e0041}'),
      (text, bad) => {
        assert.ok(examineTexts('body', `${text}${bad}${text}`).refusals.length > 0)
      },
    ),
  )
})
