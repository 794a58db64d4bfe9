import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { encodeBase64 } from '../ledger/base64.ts'
import type { EntryText } from '../ledger/entry.ts'
import {
  type BundleContents,
  type BundleFeed,
  bundleLimits,
  entryBytes,
  formatBundle,
  parseBundle,
} from './bundle.ts'

const runs = process.env.COMITY_SOAK === undefined ? 300 : 30_000

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 })
const base64 = hash.map(encodeBase64)
/** Any text of one line; the codec does not ask what stands in it. */
const line = fc
  .string({ unit: 'grapheme', minLength: 2, maxLength: 40 })
  .filter((text) => !text.includes('\n') && text.isWellFormed())
const noteLine = line.map((text) => text.normalize('NFC').replaceAll('\u0000', ''))

const plain = { noNullPrototype: true } as const

const entry: fc.Arbitrary<EntryText> = fc.oneof(
  fc.record(
    {
      leaf: line,
      facts: line,
      factsSalt: base64,
      body: line,
      bodySalt: base64,
      erased: fc.constant(false),
    },
    plain,
  ),
  fc.record(
    {
      leaf: line,
      facts: line,
      factsSalt: base64,
      body: fc.constant(null),
      bodySalt: fc.constant(null),
      erased: fc.boolean(),
    },
    plain,
  ),
)

const feed = (authority: string): fc.Arbitrary<BundleFeed> =>
  fc
    .record({
      from: fc.nat(5),
      entries: fc.array(entry, { maxLength: 5 }),
      proof: fc.array(hash, { maxLength: 4 }),
      hash: base64,
    })
    .map(({ from, entries, proof, hash }) => ({
      authority,
      checkpoint: `comity/c/${authority}/main\n${from + entries.length}\n${hash}\n\n— k ${hash}\n`,
      from,
      root: from === 0 ? null : hash,
      proof: from === 0 ? [] : proof,
      entries,
    }))

const contents: fc.Arbitrary<BundleContents> = fc.record(
  {
    erasures: fc.array(noteLine, { maxLength: 3 }),
    feeds: fc
      .subarray(['VN.MPS', 'TH.NSC', 'LA.MPS'], { minLength: 1 })
      .chain((authorities) => fc.tuple(...authorities.map(feed))),
  },
  plain,
)

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

test('what is written is read back, and there is one plaintext for it', () => {
  fc.assert(
    fc.property(contents, (given) => {
      const bytes = formatBundle(given)
      const parsed = parseBundle(bytes)
      assert.deepEqual(parsed, { ok: true, value: given })
      assert.ok(parsed.ok)
      assert.deepEqual(formatBundle(parsed.value), bytes)
    }),
    { numRuns: runs },
  )
})

test('bytes that were changed are refused, or are the plaintext of something else', () => {
  fc.assert(
    fc.property(contents, fc.nat(), fc.nat(255), (given, at, byte) => {
      const bytes = Uint8Array.from(formatBundle(given))
      bytes.set([byte], at % bytes.length)
      const parsed = parseBundle(bytes)
      if (parsed.ok) assert.deepEqual(new Uint8Array(formatBundle(parsed.value)), bytes)
      else assert.equal(parsed.error.kind, 'malformed')
    }),
    { numRuns: runs },
  )
})

test('arbitrary bytes never throw', () => {
  const arbitrary = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map(utf8),
    fc.json().map((json) => utf8(`${json}\n`)),
  )
  fc.assert(
    fc.property(arbitrary, (bytes) => {
      assert.equal(parseBundle(bytes).ok, false)
    }),
    { numRuns: runs },
  )
})

const salt = encodeBase64(new Uint8Array(32))
const one: BundleContents = {
  erasures: [],
  feeds: [
    {
      authority: 'VN.MPS',
      checkpoint: `comity/c/VN.MPS/main\n3\n${salt}\n\n— k x\n`,
      from: 2,
      root: salt,
      proof: [new Uint8Array(32)],
      entries: [
        { leaf: '{}', facts: '{}', factsSalt: salt, body: '{"t":"ก"}', bodySalt: salt, erased: false },
      ],
    },
  ],
}

test('each rule of the form has its refusal', () => {
  const plain = textOf(formatBundle(one))
  const refused: readonly (readonly [name: string, text: string])[] = [
    ['no line', ''],
    ['a last line without its end', plain.slice(0, -1)],
    ['a line too many', `${plain}x\n`],
    ['an entry cut short', plain.split('\n').slice(0, 3).join('\n')],
    ['another version', plain.replace('"v":1', '"v":2')],
    ['a key too many', plain.replace('"v":1', '"v":1,"w":1')],
    ['keys out of order', plain.replace('{"erasures":[],', '{').replace('"v":1}', '"v":1,"erasures":[]}')],
    ['no feed', '{"erasures":[],"feeds":[],"v":1}\n'],
    ['no authority', plain.replace('"VN.MPS"', '"vn.mps"')],
    ['from beyond the size', plain.replace('"from":2', '"from":4')],
    ['from below 0', plain.replace('"from":2', '"from":-1')],
    ['a root at size 0', plain.replace('"from":2', '"from":0')],
    ['no root above size 0', plain.replace(`"root":"${salt}"`, '"root":null')],
    ['a size that is no number', plain.replace('\\n3\\n', '\\n03\\n')],
    ['a size beyond all numbers', plain.replace('\\n3\\n', '\\n9999999999999999\\n')],
    ['a proof of short hashes', plain.replace(`["${salt}"]`, '["AAAA"]')],
    ['a salt that is none', plain.replace(`\n${salt} `, '\nAAAA ')],
    ['one salt', plain.replace(`${salt} ${salt}`, salt)],
    ['a body without salt', plain.replace(`${salt} ${salt}`, `${salt} -`)],
    ['a salt without body', plain.replace('{"t":"ก"}', '-')],
    ['a salt that outlives its body', plain.replace('{"t":"ก"}', '!')],
  ]
  assert.equal(parseBundle(utf8(plain)).ok, true)
  for (const [name, text] of refused) {
    assert.notEqual(text, plain, name)
    const parsed = parseBundle(utf8(text))
    assert.ok(!parsed.ok, name)
    assert.equal(parsed.error.kind, 'malformed', name)
  }
})

test('a feed twice, bytes that are no UTF-8, and contents over the limits are refused', () => {
  const [feed] = one.feeds
  assert.ok(feed)
  const empty = { ...feed, entries: [], checkpoint: feed.checkpoint.replace('\n3\n', '\n2\n') }
  assert.equal(parseBundle(formatBundle({ erasures: [], feeds: [empty] })).ok, true)
  assert.equal(parseBundle(formatBundle({ erasures: [], feeds: [empty, empty] })).ok, false)
  const bytes = Uint8Array.from(formatBundle(one))
  bytes.set([0xff], bytes.length - 4)
  assert.deepEqual(parseBundle(bytes), {
    ok: false,
    error: { kind: 'malformed', detail: 'the plaintext is not UTF-8' },
  })
  assert.equal(parseBundle(new Uint8Array(bundleLimits.plaintext + 1)).ok, false)
  const many = feed.checkpoint.replace('\n3\n', `\n${bundleLimits.entries + 3}\n`)
  const refused = parseBundle(formatBundle({ erasures: [], feeds: [{ ...feed, checkpoint: many }] }))
  assert.deepEqual(refused, {
    ok: false,
    error: { kind: 'malformed', detail: 'more entries than the limit' },
  })
})

test('of one feed no more acts that officers may have signed are taken than the limit', () => {
  const [feed] = one.feeds
  const [entry] = feed?.entries ?? []
  assert.ok(feed && entry)
  const holding = (facts: string, count: number): BundleContents => ({
    ...one,
    feeds: [
      {
        ...feed,
        checkpoint: feed.checkpoint.replace('\n3\n', `\n${2 + count}\n`),
        entries: Array.from({ length: count }, () => ({ ...entry, facts })),
      },
    ],
  })
  const signed = '{"fields":{"by":{"signature":"AAAA"}}}'
  assert.equal(parseBundle(formatBundle(holding(signed, bundleLimits.signatures))).ok, true)
  assert.deepEqual(parseBundle(formatBundle(holding(signed, bundleLimits.signatures + 1))), {
    ok: false,
    error: { kind: 'malformed', detail: 'VN.MPS: more signatures of officers than the limit' },
  })
  const quoted = JSON.stringify({ fields: { text: signed } })
  assert.equal(parseBundle(formatBundle(holding(quoted, bundleLimits.signatures + 1))).ok, true)
})

test('an entry counts the bytes that it takes', () => {
  fc.assert(
    fc.property(contents, (given) => {
      const withNone = { ...given, feeds: given.feeds.map((each) => ({ ...each, entries: [] })) }
      const entries = given.feeds.flatMap((each) => each.entries)
      const sum = entries.reduce((bytes, each) => bytes + entryBytes(each), 0)
      assert.equal(formatBundle(given).length, formatBundle(withNone).length + sum)
    }),
  )
})
