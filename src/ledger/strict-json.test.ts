import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { runs } from '../../conformance/soak.ts'
import { canonicalJson, caps, checkJson, type Json, type JsonCaps, parseStrictJson } from './strict-json.ts'

const errorOf = (text: string, cap: JsonCaps = caps.body): string => {
  const parsed = parseStrictJson(text, cap)
  return parsed.ok ? 'accepted' : parsed.error.kind
}

/** Samples of RFC 8785 (section 3.2.2) and of its author's test suite (cyberphone/json-canonicalization, testdata). */
const published: readonly (readonly [name: string, input: string, output: string])[] = [
  [
    'values, of section 3.2.2',
    String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001], "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`,
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  ],
  ['arrays', '[\n 56,\n {\n "d": true,\n "10": null,\n "1": [ ]\n }\n]', '[56,{"1":[],"10":null,"d":true}]'],
  [
    'structures',
    String.raw`{"1": {"f": {"f": "hi","F": 5} ,"\n": 56.0}, "10": { }, "": "empty", "a": { }, "111": [ { } ], "A": { }}`,
    String.raw`{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{}],"A":{},"a":{}}`,
  ],
  [
    'weird',
    String.raw`{"\u20ac": "Euro Sign", "1": "One", "\u0080": "Control\u007f", "\ud83d\ude02": "Smiley", "\u00f6": "Latin Small Letter O With Diaeresis", "\ufb33": "Hebrew Letter Dalet With Dagesh", "</script>": "Browser Challenge"}`,
    '{"1":"One","</script>":"Browser Challenge","\u0080":"Control\u007f","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😂":"Smiley","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  ],
  [
    'unicode, left as it is',
    String.raw`{"Unnormalized Unicode":"\u1e0d\u0307"}`,
    '{"Unnormalized Unicode":"\u1e0d\u0307"}',
  ],
]

for (const [name, input, output] of published) {
  test(`RFC 8785: ${name}`, () => assert.equal(canonicalJson(JSON.parse(input)), output))
}

test('keys come out ascending whatever order they went in, with nothing shared changed', () => {
  const inner = { b: 1, a: [{ d: null, c: 'x' }] }
  assert.equal(
    canonicalJson({ z: inner, y: inner, __proto: 1, k10: 2, k9: 3 }),
    '{"__proto":1,"k10":2,"k9":3,"y":{"a":[{"c":"x","d":null}],"b":1},"z":{"a":[{"c":"x","d":null}],"b":1}}',
  )
  assert.deepEqual(Object.keys(inner), ['b', 'a'])
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`k${(i * 37) % 60}`, i] as const))
  assert.deepEqual(Object.keys(JSON.parse(canonicalJson(many))), Object.keys(many).sort())
})

test('a key named __proto__ is data, and is refused on arrival', () => {
  const hostile: Json = JSON.parse('{"b":1,"__proto__":{"a":1}}')
  assert.equal(canonicalJson(hostile), '{"__proto__":{"a":1},"b":1}')
  assert.equal(errorOf('{"__proto__":{"a":1},"b":1}'), 'bad-key')
})

test('what is within the profile is accepted', () => {
  for (const text of [
    'null',
    '0',
    '-9007199254740991',
    '""',
    '[]',
    '{}',
    '{"a":{"b":[1,"ế",{}]}}',
    '"ข้อผูกพัน"',
    '"\\u0001\\b\\n\\"\\\\/"',
    '"\\\\u0000"',
    '"\ufeff"',
    '{"A.b:c/d_e-9":1}',
  ]) {
    assert.equal(errorOf(text), 'accepted', text)
  }
})

test('each way of being outside has its own reason', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['', 'not-json'],
    ['\ufeff{}', 'not-json'],
    ['{"a":1}{', 'not-json'],
    ['{"a":01}', 'not-json'],
    ['"\u0001"', 'not-json'],
    ['{"a": 1}', 'not-canonical'],
    ['{}\n', 'not-canonical'],
    ['{"a":1,"a":1}', 'not-canonical'],
    ['1.0', 'not-canonical'],
    ['-0', 'not-canonical'],
    ['1e2', 'not-canonical'],
    ['"\\u0041"', 'not-canonical'],
    ['"\\/"', 'not-canonical'],
    ['"\\u001F"', 'not-canonical'],
    ['1.5', 'bad-number'],
    ['9007199254740992', 'bad-number'],
    ['1e400', 'bad-number'],
    ['{"b":1,"a":1}', 'key-order'],
    ['{"":1}', 'bad-key'],
    ['{"1":1}', 'bad-key'],
    ['{"a b":1}', 'bad-key'],
    ['{"é":1}', 'bad-key'],
    [`{"${'a'.repeat(65)}":1}`, 'bad-key'],
    ['"a\\u0000"', 'bad-string'],
    ['"\\ud800"', 'bad-string'],
    ['"\\udc00\\ud800"', 'bad-string'],
    ['"e\u0301"', 'bad-string'],
    ['{"a":["e\u0323\u0302"]}', 'bad-string'],
    [`${'['.repeat(13)}${']'.repeat(13)}`, 'too-deep'],
  ]
  for (const [text, kind] of cases) assert.equal(errorOf(text), kind, JSON.stringify(text))
  assert.equal(errorOf(`${'['.repeat(12)}${']'.repeat(12)}`), 'accepted')
})

test('depth does not exhaust the stack', () => {
  const deep = 500_000
  assert.equal(errorOf(`${'['.repeat(deep)}${']'.repeat(deep)}`), 'too-deep')
})

test('caps count bytes of UTF-8', () => {
  const cap = { bytes: 8, depth: 2 }
  assert.equal(errorOf('"กข"', cap), 'accepted')
  assert.equal(errorOf('"กขa"', cap), 'oversized')
  assert.equal(errorOf('"😂é"', cap), 'accepted')
  assert.equal(errorOf('"😂ก"', cap), 'oversized')
  assert.equal(errorOf('"1234567"', cap), 'oversized')
})

const key = fc.stringMatching(/^[A-Za-z][A-Za-z0-9._:/-]{0,12}$/)
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger().map((n) => n + 0),
    fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\u0000', '').normalize('NFC')),
    fc.array(tie('json')),
    fc.dictionary(key, tie('json'), { noNullPrototype: true }),
  ),
}))

test('what is written is accepted, is the same value, and is written again as the same text', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value)
      const parsed = parseStrictJson(text, caps.body)
      assert.ok(parsed.ok, text)
      assert.deepEqual(parsed.value, value)
      assert.equal(canonicalJson(parsed.value), text)
      assert.ok(checkJson(value, caps.body).ok)
    }),
    runs(1_500),
  )
})

test('no second text of a value is accepted: whatever is accepted is what would be written', () => {
  fc.assert(
    fc.property(
      json,
      fc.nat(),
      fc.string({ maxLength: 3, unit: 'binary' }),
      fc.nat(3),
      (value, at, put, cut) => {
        const text = canonicalJson(value)
        const place = at % (text.length + 1)
        const mutated = text.slice(0, place) + put + text.slice(place + cut)
        const parsed = parseStrictJson(mutated, caps.body)
        if (parsed.ok) assert.equal(canonicalJson(parsed.value), mutated)
      },
    ),
    runs(3_000),
  )
})
