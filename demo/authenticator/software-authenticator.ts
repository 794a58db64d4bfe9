/**
 * An authenticator in software (WebAuthn Level 3 section 6), for tests, the demonstration and sabotage: where an officer
 * would touch a key, this signs by itself. It answers what a browser answers, so everything behind it is the real thing.
 * Never a stand-in for an officer's own device: its keys live in this process.
 */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { cbor } from './cbor.ts'

export interface AuthenticatorOptions {
  /** Relying party identifier, and the origin that the browser would be at. */
  readonly rpId: string
  readonly origin: string
  readonly alg?: 'ES256' | 'EdDSA'
  /** Made where it is not given; of the curve that `alg` names. */
  readonly privateKey?: KeyObject
  readonly credentialId?: Uint8Array
}

/** What deviates from a right answer, for those who test refusals. */
export interface Manner {
  readonly type?: string
  readonly origin?: string
  readonly crossOrigin?: boolean
  readonly rpId?: string
  readonly flags?: number
  /** Of signatures so far (section 6.1.1); 0, as of authenticators that keep none. */
  readonly counter?: number
  /** Of the user whose key it is, base64url; none where it was not kept. */
  readonly userHandle?: string
}

export interface SoftwareAuthenticator {
  readonly alg: 'ES256' | 'EdDSA'
  /** Raw public key, base64, as `credential introduced` has it. */
  readonly key: string
  /** Base64. */
  readonly credentialId: string
  readonly rpId: string
  /** RegistrationResponseJSON (section 5.1.8) with attestation `none`; the challenge in base64url. */
  register(challenge: string): RegistrationResponse
  /** AuthenticationResponseJSON (section 5.1.9): for signing in. */
  authenticate(challenge: string, manner?: Manner): AuthenticationResponse
  /** The same answer in the form of a signature in an act. */
  sign(challenge: string, manner?: Manner): ActSignature
}

export interface RegistrationResponse {
  readonly id: string
  readonly rawId: string
  readonly type: 'public-key'
  readonly response: { readonly clientDataJSON: string; readonly attestationObject: string }
  readonly clientExtensionResults: Record<string, never>
}

export interface AuthenticationResponse {
  readonly id: string
  readonly rawId: string
  readonly type: 'public-key'
  readonly response: {
    readonly clientDataJSON: string
    readonly authenticatorData: string
    readonly signature: string
    readonly userHandle?: string
  }
  readonly clientExtensionResults: Record<string, never>
}

/** Without `credential`, which is the record's name and the caller's to know. */
export interface ActSignature {
  readonly key: string
  readonly authenticatorData: string
  readonly clientData: string
  readonly signature: string
}

export const makeAuthenticator = (options: AuthenticatorOptions): SoftwareAuthenticator => {
  const { rpId, origin, alg = 'ES256', credentialId = randomBytes(32) } = options
  const privateKey = options.privateKey ?? newKey(alg)
  const { raw, cose } = publicPart(privateKey, alg)
  const key = raw.toString('base64')
  const id = Buffer.from(credentialId).toString('base64url')

  const clientData = (type: string, challenge: string, manner: Manner): string =>
    JSON.stringify({
      type: manner.type ?? type,
      challenge,
      origin: manner.origin ?? origin,
      crossOrigin: manner.crossOrigin ?? false,
    })

  const answer = (challenge: string, manner: Manner) => {
    const data = clientData('webauthn.get', challenge, manner)
    const authenticatorData = authenticatorDataOf(
      manner.rpId ?? rpId,
      manner.flags ?? present | verified,
      manner.counter,
    )
    const message = Buffer.concat([authenticatorData, hashOf(data)])
    const signature = sign(alg === 'ES256' ? 'sha256' : null, message, privateKey)
    return { authenticatorData, clientData: data, signature }
  }

  return {
    alg,
    key,
    credentialId: Buffer.from(credentialId).toString('base64'),
    rpId,
    register: (challenge) => {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(credentialId.length)
      const authData = Buffer.concat([
        authenticatorDataOf(rpId, present | verified | attested),
        aaguid,
        length,
        credentialId,
        cose,
      ])
      const attestationObject = cbor(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      )
      const response = {
        clientDataJSON: Buffer.from(clientData('webauthn.create', challenge, {})).toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
      }
      return { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} }
    },
    authenticate: (challenge, manner = {}) => {
      const made = answer(challenge, manner)
      const response = {
        clientDataJSON: Buffer.from(made.clientData).toString('base64url'),
        authenticatorData: made.authenticatorData.toString('base64url'),
        signature: made.signature.toString('base64url'),
        ...(manner.userHandle === undefined ? {} : { userHandle: manner.userHandle }),
      }
      return { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} }
    },
    sign: (challenge, manner = {}) => {
      const made = answer(challenge, manner)
      return {
        key,
        authenticatorData: made.authenticatorData.toString('base64'),
        clientData: made.clientData,
        signature: made.signature.toString('base64'),
      }
    },
  }
}

const present = 0x01
const verified = 0x04
const attested = 0x40

/** Of a maker that does not say what it is (section 6.5.1.2). */
const aaguid = Buffer.alloc(16)

const newKey = (alg: 'ES256' | 'EdDSA'): KeyObject =>
  alg === 'ES256'
    ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    : generateKeyPairSync('ed25519').privateKey

const authenticatorDataOf = (rpId: string, flags: number, counter = 0): Buffer => {
  const counted = Buffer.alloc(4)
  counted.writeUInt32BE(counter)
  return Buffer.concat([hashOf(rpId), Buffer.from([flags]), counted])
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Raw key, and the COSE key of RFC 9053 sections 7.1.1 and 7.2. */
const publicPart = (
  privateKey: KeyObject,
  alg: 'ES256' | 'EdDSA',
): { readonly raw: Buffer; readonly cose: Buffer } => {
  const { x = '', y = '' } = publicJwk(privateKey)
  const [xBytes, yBytes] = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]
  if (alg === 'EdDSA') {
    const cose = new Map<number, unknown>([
      [1, 1],
      [3, -8],
      [-1, 6],
      [-2, xBytes],
    ])
    return { raw: xBytes, cose: cbor(cose) }
  }
  const cose = new Map<number, unknown>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, xBytes],
    [-3, yBytes],
  ])
  return { raw: Buffer.concat([Buffer.from([4]), xBytes, yBytes]), cose: cbor(cose) }
}

const publicJwk = (privateKey: KeyObject): { readonly x?: string; readonly y?: string } => {
  const { x, y } = privateKey.export({ format: 'jwk' })
  return { ...(x !== undefined && { x }), ...(y !== undefined && { y }) }
}
