import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  formatOutcome,
  maxAnswer,
  type Outcome,
  type OutcomeKind,
  outcomeStatus,
  parseOutcome,
} from './outcome.ts'

const runs = process.env.COMITY_SOAK === undefined ? 500 : 50_000

/** One of each kind; the type holds the list to the protocol's table. */
const examples: { readonly [K in OutcomeKind]: Extract<Outcome, { kind: K }> } = {
  accepted: {
    kind: 'accepted',
    feeds: { 'VN.MPS': { size: 9, cosignature: '— comity/c/VN.MPS/main/cosigner AAAA' } },
  },
  repeated: { kind: 'repeated', feeds: { 'VN.MPS': { size: 9, cosignature: '— x' } } },
  gap: { kind: 'gap', sizes: { 'VN.MPS': 3, 'TH.NSC': 0 } },
  fork: { kind: 'fork', authority: 'VN.MPS', size: 4 },
  foreign: { kind: 'foreign', detail: 'compact' },
  'bad-signature': { kind: 'bad-signature', detail: 'of the bundle' },
  superseded: { kind: 'superseded', epoch: 2 },
  unsealable: { kind: 'unsealable' },
  oversized: { kind: 'oversized', limit: 1_000 },
  malformed: { kind: 'malformed', detail: 'first line' },
  mismatched: { kind: 'mismatched', detail: 'root' },
  withheld: { kind: 'withheld', authority: 'VN.MPS', seq: 7 },
  'decreasing-seen': { kind: 'decreasing-seen', authority: 'VN.MPS', seq: 7 },
  'above-ceiling': { kind: 'above-ceiling', authority: 'VN.MPS', seq: 7, level: 3, ceiling: 2 },
  frozen: { kind: 'frozen', authority: 'VN.MPS', size: 4 },
  busy: { kind: 'busy', retryAfterSeconds: 5 },
  'no-common-version': { kind: 'no-common-version', detail: 'suite' },
}

test('each outcome has the status of the protocol page and comes back from its JSON', () => {
  const table: Readonly<Record<OutcomeKind, number>> = {
    accepted: 200,
    repeated: 200,
    gap: 409,
    fork: 409,
    foreign: 403,
    'bad-signature': 403,
    superseded: 409,
    unsealable: 400,
    oversized: 413,
    malformed: 400,
    mismatched: 422,
    withheld: 422,
    'decreasing-seen': 422,
    'above-ceiling': 422,
    frozen: 423,
    busy: 503,
    'no-common-version': 426,
  }
  for (const outcome of Object.values(examples)) {
    const answer = formatOutcome(outcome)
    assert.equal(answer.status, table[outcome.kind])
    assert.deepEqual(parseOutcome(answer.status, answer.body), { ok: true, value: outcome })
  }
})

test('acceptance is plain JSON as on the protocol page, a refusal a problem of RFC 9457', () => {
  assert.deepEqual(
    formatOutcome({ kind: 'accepted', feeds: { 'VN.MPS': { size: 9, cosignature: '— x' } } }),
    {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '{"outcome":"accepted","feeds":{"VN.MPS":{"size":9,"cosignature":"— x"}}}',
    },
  )
  const busy = formatOutcome(examples.busy)
  assert.deepEqual(busy.headers, { 'content-type': 'application/problem+json', 'retry-after': '5' })
  const problem: unknown = JSON.parse(busy.body)
  assert.deepEqual(problem, {
    title: 'Busy, try again later',
    status: 503,
    outcome: 'busy',
    retryAfterSeconds: 5,
  })
})

test('an answer under another status, too long, cut or of no known kind is not understood', () => {
  const { body } = formatOutcome(examples.accepted)
  const long = JSON.stringify({ outcome: 'foreign', detail: 'x'.repeat(maxAnswer) })
  const answers: readonly (readonly [number, string])[] = [
    [500, body],
    [201, body],
    [200, body.slice(0, -1)],
    [200, ''],
    [200, 'null'],
    [200, '[]'],
    [200, '{"outcome":"splendid"}'],
    [200, '{"outcome":"__proto__"}'],
    [200, '{"kind":"accepted","feeds":{}}'],
    [200, '{"outcome":"accepted","feeds":{"VN.MPS":{"size":-1,"cosignature":""}}}'],
    [200, '{"outcome":"accepted","feeds":{"VN.MPS":{"size":1.5,"cosignature":""}}}'],
    [409, '{"outcome":"gap","sizes":{"vn":1}}'],
    [409, '{"outcome":"gap"}'],
    [403, long],
  ]
  for (const [status, text] of answers) {
    assert.deepEqual(
      parseOutcome(status, text),
      { ok: false, error: { kind: 'not-understood', status } },
      text.slice(0, 80),
    )
  }
})

test("a peer's words reach the administrator as one short line", () => {
  const detail = `line\u0000\n\u001b[31m\u202ered\u200b${'x'.repeat(1_000)}`
  const parsed = parseOutcome(403, JSON.stringify({ outcome: 'foreign', detail }))
  assert.ok(parsed.ok && parsed.value.kind === 'foreign')
  assert.match(parsed.value.detail, /^line {3}\[31m red x+$/)
  assert.equal(parsed.value.detail.length, 300)
})

test('arbitrary answers never throw, and what is understood is of a known kind', () => {
  const body = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .constantFrom(...Object.keys(examples))
      .chain((outcome) =>
        fc
          .dictionary(
            fc.constantFrom('sizes', 'feeds', 'detail', 'authority', 'size', 'limit', 'epoch'),
            fc.jsonValue(),
          )
          .map((rest) => JSON.stringify({ ...rest, outcome })),
      ),
  )
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(outcomeStatus)), body, (status, text) => {
      const parsed = parseOutcome(status, text)
      if (parsed.ok) assert.ok(parsed.value.kind in examples)
    }),
    { numRuns: runs },
  )
})
