/** Vectors of texts and officers' signatures (protocol section 11). ES256 is signed after RFC 6979, so it is the same each time. */
import { ed25519 } from '@noble/curves/ed25519.js'
import { p256 } from '@noble/curves/nist.js'
import { bornId } from '../src/affairs/commitment/born-id.ts'
import { challengeOf, type Signed } from '../src/affairs/credential/challenge.ts'
import { textDigest } from '../src/affairs/text/digest.ts'
import { encodeBase64 } from '../src/ledger/base64.ts'
import { concatBytes } from '../src/ledger/bytes.ts'
import type { Json, JsonObject } from '../src/ledger/strict-json.ts'
import { utf8 } from '../src/ledger/utf8.ts'
import { nodeSha256 as sha256 } from './node-crypto.ts'

const compact = `c${'a'.repeat(32)}`
const record = 'text/T1'
const leaf = (name: string): string => encodeBase64(sha256(utf8(name)))
const rpId = 'desk.example'

const parts = {
  compact,
  frame: leaf('frame'),
  paragraphs: [
    ['h', leaf('h')],
    ['p1', leaf('p1')],
    ['p2', leaf('p2')],
  ] as const,
  record,
}
const digest = textDigest(parts)
const signed: Signed = {
  act: 'signed',
  authority: 'VN.MPS',
  compact,
  credential: 'credential/K1',
  digest,
  record,
}

interface Manner {
  readonly challenge?: string
  readonly flags?: number
  readonly host?: string
  readonly origin?: string
  readonly type?: string
}

const secret = sha256(utf8('an officer of the exercise'))
const keys = {
  ES256: encodeBase64(p256.getPublicKey(secret, false)),
  EdDSA: encodeBase64(ed25519.getPublicKey(secret)),
}

const assertion = (alg: keyof typeof keys, manner: Manner = {}): JsonObject => {
  const { challenge = challengeOf(signed), flags = 0x05, host = rpId } = manner
  const { origin = `https://vn.${rpId}`, type = 'webauthn.get' } = manner
  const clientData = JSON.stringify({ type, challenge, origin, crossOrigin: false })
  const data = concatBytes(sha256(utf8(host)), new Uint8Array([flags, 0, 0, 0, 7]))
  const message = concatBytes(data, sha256(utf8(clientData)))
  const signature =
    alg === 'ES256'
      ? p256.sign(message, secret, { format: 'der', lowS: false })
      : ed25519.sign(message, secret)
  return {
    alg,
    authenticatorData: encodeBase64(data),
    challenge: challengeOf(signed),
    clientData,
    key: keys[alg],
    rpId,
    signature: encodeBase64(signature),
  }
}

const spoilt = assertion('ES256')

export const signatures = (): Json => ({
  texts: [
    { digest, parts },
    { digest: textDigest({ ...parts, paragraphs: [] }), parts: { ...parts, paragraphs: [] } },
  ],
  born: ['p1', 'p2'].map((paragraph) => ({ digest, paragraph, record: bornId(digest, paragraph) })),
  challenges: [signed, { ...signed, act: 'initialled' }].map((each) => ({
    challenge: challengeOf(each),
    signed: { ...each },
  })),
  accept: [assertion('ES256'), assertion('EdDSA'), assertion('ES256', { flags: 0x1d })],
  reject: [
    {
      kind: 'challenge',
      assertion: assertion('ES256', { challenge: challengeOf({ ...signed, record: 'text/T2' }) }),
    },
    { kind: 'type', assertion: assertion('EdDSA', { type: 'webauthn.create' }) },
    { kind: 'origin', assertion: assertion('ES256', { origin: 'https://desk.example.org' }) },
    { kind: 'origin', assertion: assertion('ES256', { origin: 'http://desk.example' }) },
    { kind: 'relying-party', assertion: assertion('ES256', { host: 'other.example' }) },
    { kind: 'not-present', assertion: assertion('ES256', { flags: 0x04 }) },
    { kind: 'not-verified', assertion: assertion('EdDSA', { flags: 0x01 }) },
    { kind: 'authenticator-data', assertion: assertion('ES256', { flags: 0x45 }) },
    { kind: 'authenticator-data', assertion: assertion('ES256', { flags: 0x15 }) },
    { kind: 'signature', assertion: { ...spoilt, clientData: `${String(spoilt.clientData)} ` } },
    { kind: 'signature', assertion: { ...spoilt, alg: 'EdDSA', key: keys.EdDSA } },
  ],
})
