import assert from 'node:assert/strict'
import { createPublicKey, randomBytes, verify as verifyByOpenSsl } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { generateKeyPair, signer, verify } from '../vault/ed25519.ts'
import type { Address } from './envelope.ts'
import {
  contentDigest,
  createNonceWindow,
  type HttpRequest,
  type SignedRequestError,
  signatureBase,
  signatureWindow,
  signRequest,
  type VerifyRequestDeps,
  verifyRequest,
} from './signed-request.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

test('the Ed25519 example of RFC 9421, section B.2.6', () => {
  // Private key of section B.1.4 as a seed; Ed25519 signatures are deterministic.
  const sign = signer(new Uint8Array(Buffer.from('n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU', 'base64url')))
  const parameters =
    '("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"'
  const base = signatureBase(
    [
      ['date', 'Tue, 20 Apr 2021 02:07:55 GMT'],
      ['@method', 'POST'],
      ['@path', '/foo'],
      ['@authority', 'example.com'],
      ['content-type', 'application/json'],
      ['content-length', '18'],
    ],
    parameters,
  )
  assert.equal(
    Buffer.from(sign(utf8(base))).toString('base64'),
    'wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==',
  )
})

test('the content digest of RFC 9530, appendix B.1', () => {
  assert.equal(
    contentDigest(utf8('{"hello": "world"}\n')),
    'sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:',
  )
})

const key = generateKeyPair()
const sign = signer(key.privateKey)
const address: Address = {
  compact: `c${'b'.repeat(32)}`,
  epoch: 3,
  from: 'VN.MPS',
  lane: 'hot',
  to: 'TH.NSC',
}
const request: HttpRequest = {
  method: 'POST',
  target: '/exchange/v1/status?x=1',
  body: utf8('{"lane":"hot"}'),
}
const now = 1_700_000_000

const signedAt = (seconds: number): Record<string, string> => ({
  ...signRequest(
    { sign, now: () => seconds, random: (bytes) => new Uint8Array(randomBytes(bytes)) },
    address,
    request,
  ),
})

const verifier = (changes: Partial<VerifyRequestDeps> = {}): VerifyRequestDeps => ({
  verify,
  findKey: () => key.publicKey,
  nonces: createNonceWindow(),
  now: () => now,
  ...changes,
})

const kindOf = (result: { ok: true } | { ok: false; error: SignedRequestError }): string =>
  result.ok ? 'ok' : result.error.kind

test('a request that was signed says whose it is and for which lane', () => {
  const headers = signedAt(now)
  assert.deepEqual(verifyRequest(verifier(), headers, request), { ok: true, value: address })
  // Another reader of RFC 9421 finds the base from the headers alone.
  const parameters = headers['signature-input']?.slice('comity='.length) ?? ''
  const base = [
    '"@method": POST',
    '"@path": /exchange/v1/status',
    '"@query": ?x=1',
    `"content-digest": ${headers['content-digest']}`,
    '"comity-from": VN.MPS',
    '"comity-to": TH.NSC',
    `"@signature-params": ${parameters}`,
  ].join('\n')
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key.publicKey])
  const signature = Buffer.from(headers.signature?.slice('comity=:'.length, -1) ?? '', 'base64')
  assert.ok(
    verifyByOpenSsl(
      null,
      Buffer.from(base),
      createPublicKey({ key: spki, format: 'der', type: 'spki' }),
      signature,
    ),
  )
})

test('without a query the component is a lone question mark; without content the digest is of nothing', () => {
  const get: HttpRequest = { method: 'GET', target: '/exchange/v1/file/x', body: new Uint8Array(0) }
  const headers = signRequest(
    { sign, now: () => now, random: (bytes) => new Uint8Array(bytes) },
    address,
    get,
  )
  assert.deepEqual(verifyRequest(verifier(), headers, get), { ok: true, value: address })
  const withQuery = { ...get, target: '/exchange/v1/file/x?' }
  assert.equal(
    kindOf(verifyRequest(verifier(), headers, withQuery)),
    'ok',
    'RFC 9421 section 2.2.7 makes no difference',
  )
  assert.equal(
    kindOf(verifyRequest(verifier(), headers, { ...get, target: '/exchange/v1/file/y' })),
    'bad-signature',
  )
})

test('the second use of a request is a replay, and so is its use after the window is full', () => {
  const deps = verifier()
  const headers = signedAt(now)
  assert.equal(kindOf(verifyRequest(deps, headers, request)), 'ok')
  assert.equal(kindOf(verifyRequest(deps, headers, request)), 'replayed')
  const small = verifier({ nonces: createNonceWindow(2) })
  const kinds = [1, 2, 3].map(() => kindOf(verifyRequest(small, signedAt(now), request)))
  assert.deepEqual(kinds, ['ok', 'ok', 'replayed'])
  const later = { ...small, now: () => now + signatureWindow + 1 }
  assert.equal(
    kindOf(verifyRequest(later, signedAt(now + signatureWindow + 1), request)),
    'ok',
    'old nonces go',
  )
})

test('the window is open so far and no further', () => {
  for (const [seconds, kind] of [
    [-signatureWindow - 1, 'out-of-window'],
    [-signatureWindow, 'ok'],
    [signatureWindow, 'ok'],
    [signatureWindow + 1, 'out-of-window'],
  ] as const) {
    assert.equal(kindOf(verifyRequest(verifier(), signedAt(now + seconds), request)), kind, `${seconds}`)
  }
})

test('each part that is exchanged has its refusal', () => {
  const other = generateKeyPair()
  const cases: readonly (readonly [
    string,
    Record<string, string>,
    HttpRequest,
    Partial<VerifyRequestDeps>?,
  ])[] = [
    ['unsigned', { ...signedAt(now), signature: '' }, request],
    ['bad-digest', signedAt(now), { ...request, body: utf8('{}') }],
    ['bad-signature', signedAt(now), { ...request, method: 'GET' }],
    ['bad-signature', signedAt(now), { ...request, target: '/exchange/v1/status' }],
    ['bad-signature', { ...signedAt(now), 'comity-to': 'LA.MPS' }, request],
    ['bad-signature-input', { ...signedAt(now), 'comity-from': 'LA.MPS' }, request],
    ['bad-signature', signedAt(now), request, { findKey: () => other.publicKey }],
    ['foreign', signedAt(now), request, { findKey: () => undefined }],
  ]
  for (const [kind, headers, sent, changes] of cases) {
    assert.equal(kindOf(verifyRequest(verifier(changes), headers, sent)), kind)
  }
})

test('a header changed anywhere is refused and never throws', () => {
  const headers = signedAt(now)
  const names = Object.keys(headers)
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.nat(),
      fc.string({ minLength: 1, maxLength: 3 }),
      (name, at, text) => {
        const value = headers[name] ?? ''
        const place = at % value.length
        const changed = value.slice(0, place) + text + value.slice(place + 1)
        fc.pre(changed !== value)
        assert.notEqual(kindOf(verifyRequest(verifier(), { ...headers, [name]: changed }, request)), 'ok')
      },
    ),
    { numRuns: process.env.COMITY_SOAK === undefined ? 500 : 50_000 },
  )
})
