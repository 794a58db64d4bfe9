import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Manner,
  makeAuthenticator,
  type SoftwareAuthenticator,
} from '../../../demo/authenticator/software-authenticator.ts'
import { challengeOf } from './challenge.ts'
import { verifyAssertion } from './verify-assertion.ts'

const rpId = 'desk.example'
const origin = 'https://vn.desk.example:8443'
const challenge = challengeOf({
  act: 'signed',
  authority: 'VN.MPS',
  compact: `c${'a'.repeat(32)}`,
  credential: 'credential/K1',
  digest: `${'A'.repeat(43)}=`,
  record: 'text/T1',
})

const faultOf = (authenticator: SoftwareAuthenticator, manner: Manner = {}, expected: object = {}) =>
  verifyAssertion(
    { alg: authenticator.alg, key: authenticator.key, rpId, challenge, ...expected },
    authenticator.sign(challenge, manner),
  )

for (const alg of ['ES256', 'EdDSA'] as const) {
  const authenticator = makeAuthenticator({ rpId, origin, alg })

  test(`${alg}: what the authenticator signs holds`, () => {
    // ECDSA draws anew each time: low and high s, short and long DER.
    for (let i = 0; i < 16; i += 1) assert.equal(faultOf(authenticator), undefined)
    assert.equal(faultOf(authenticator, { origin: 'https://desk.example' }), undefined)
    assert.equal(faultOf(authenticator, { flags: 0x1d }), undefined)
  })

  test(`${alg}: each deviation has its name`, () => {
    assert.equal(faultOf(authenticator, { type: 'webauthn.create' }), 'type')
    assert.equal(faultOf(authenticator, {}, { challenge: 'A'.repeat(43) }), 'challenge')
    for (const other of [
      'http://desk.example',
      'https://desk.example.net',
      'https://evildesk.example',
      'https://desk.example/path',
      'null',
    ])
      assert.equal(faultOf(authenticator, { origin: other }), 'origin', other)
    assert.equal(faultOf(authenticator, { crossOrigin: true }), 'origin')
    assert.equal(faultOf(authenticator, { rpId: 'other.example' }), 'relying-party')
    assert.equal(faultOf(authenticator, { flags: 0x04 }), 'not-present')
    assert.equal(faultOf(authenticator, { flags: 0x01 }), 'not-verified')
    assert.equal(faultOf(authenticator, { flags: 0x45 }), 'authenticator-data')
    assert.equal(faultOf(authenticator, { flags: 0x15 }), 'authenticator-data')
    assert.equal(faultOf(authenticator, { flags: 0x85 }), 'authenticator-data')
    const other = makeAuthenticator({ rpId, origin, alg })
    assert.equal(faultOf(authenticator, {}, { key: other.key }), 'signature')
    assert.equal(faultOf(authenticator, {}, { alg: alg === 'ES256' ? 'EdDSA' : 'ES256' }), 'signature')
  })

  test(`${alg}: any bit of the signature, the data or the client data counts`, () => {
    const made = authenticator.sign(challenge)
    const expected = { alg, key: authenticator.key, rpId, challenge }
    const flipped = (base64: string, at: number): string => {
      const bytes = Buffer.from(base64, 'base64')
      const i = at % bytes.length
      bytes[i] = (bytes[i] ?? 0) ^ 1
      return bytes.toString('base64')
    }
    for (const at of [0, 1, 5, 20, 40, 63]) {
      const spoilt = { ...made, signature: flipped(made.signature, at) }
      assert.equal(verifyAssertion(expected, spoilt), 'signature')
    }
    const counter = { ...made, authenticatorData: flipped(made.authenticatorData, 36) }
    assert.equal(verifyAssertion(expected, counter), 'signature')
    const spaced = { ...made, clientData: made.clientData.replace('{', '{ ') }
    assert.equal(verifyAssertion(expected, spaced), 'signature')
    for (const clientData of ['', '[]', 'null', '{"type":1}', '{'])
      assert.ok(verifyAssertion(expected, { ...made, clientData }))
  })
}

test('on localhost a desk needs no TLS', () => {
  const authenticator = makeAuthenticator({ rpId: 'localhost', origin: 'http://localhost:8471' })
  assert.equal(faultOf(authenticator, {}, { rpId: 'localhost' }), undefined)
})

test('a signature of other length or form is none, and throws nothing', () => {
  const authenticator = makeAuthenticator({ rpId, origin })
  const made = authenticator.sign(challenge)
  const expected = { alg: authenticator.alg, key: authenticator.key, rpId, challenge }
  for (const signature of ['', 'AAAA', '!', Buffer.alloc(64).toString('base64')])
    assert.equal(verifyAssertion(expected, { ...made, signature }), 'signature')
  for (const key of ['', 'AAAA', Buffer.alloc(65, 4).toString('base64')])
    assert.equal(verifyAssertion({ ...expected, key }, made), 'signature')
})
