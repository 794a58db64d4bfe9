/**
 * The ceremonies of WebAuthn Level 3 (sections 7.1 and 7.2) by a kept library of plain JavaScript, which is loaded when
 * somebody first needs it: its parts for attestation, which we refuse, take some 25 MB. What we ask beyond it: no
 * attestation, since which make of key an officer uses is none of our business; user verification; no frame of another
 * site; one use of each challenge (challenges.ts).
 */
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { z } from 'zod'
import type { Challenges } from './challenges.ts'

/** Who the keys are for: `id` is a host name, `origin` the address of the desk under it. */
export interface RelyingParty {
  readonly id: string
  readonly origin: string
  readonly name: string
}

const base64url = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[A-Za-z0-9_-]+$/)

/** `PublicKeyCredential.toJSON()` of a browser after `create`, without what we do not use. */
export const registrationResponse = z.object({
  id: base64url(1_400),
  rawId: base64url(1_400),
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url(8_192),
    attestationObject: base64url(16_384),
    transports: z.array(z.string().max(32)).max(16).default([]),
  }),
})

export type RegistrationResponse = z.infer<typeof registrationResponse>

/** The same after `get`. */
export const assertionResponse = z.object({
  id: base64url(1_400),
  rawId: base64url(1_400),
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url(8_192),
    authenticatorData: base64url(8_192),
    signature: base64url(2_048),
    userHandle: base64url(128).nullish(),
  }),
})

export type AssertionResponse = z.infer<typeof assertionResponse>

/** ECDSA with SHA-256 on P-256, and EdDSA on Ed25519 (RFC 9053). */
export const coseAlgorithms = { ES256: -7, EdDSA: -8 } as const

export interface CreationWanted {
  readonly purpose: string
  readonly user: { readonly id: Uint8Array<ArrayBuffer>; readonly name: string; readonly displayName: string }
  readonly exclude: readonly string[]
  /** Whether the authenticator keeps the key with the user in it, so that nobody types a handle. */
  readonly residentKey: 'required' | 'discouraged'
}

export interface NewCredential {
  readonly id: string
  /** COSE_Key. */
  readonly key: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
}

export interface Webauthn {
  creationOptions(wanted: CreationWanted): Promise<PublicKeyCredentialCreationOptionsJSON>
  /** Undefined where anything does not hold. The challenge is used up. */
  verifyCreation(response: RegistrationResponse, purpose: string): Promise<NewCredential | undefined>
  requestOptions(purpose: string): Promise<PublicKeyCredentialRequestOptionsJSON>
  /** The counter of the authenticator now; undefined where anything does not hold. The challenge is used up. */
  verifyAssertion(response: AssertionResponse, purpose: string, key: Uint8Array): Promise<number | undefined>
}

const timeout = 240_000

export const openWebauthn = (party: RelyingParty, challenges: Challenges): Webauthn => ({
  creationOptions: async ({ purpose, user, exclude, residentKey }) => {
    const { generateRegistrationOptions } = await import('@simplewebauthn/server')
    return generateRegistrationOptions({
      rpName: party.name,
      rpID: party.id,
      userID: user.id,
      userName: user.name,
      userDisplayName: user.displayName,
      challenge: challenges.issue(purpose),
      timeout,
      attestationType: 'none',
      excludeCredentials: exclude.map((id) => ({ id })),
      authenticatorSelection: { residentKey, userVerification: 'required' },
      supportedAlgorithmIDs: Object.values(coseAlgorithms),
    })
  },

  verifyCreation: async (given, purpose) => {
    const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
    const challenge = challengeIn(given.response.clientDataJSON)
    if (challenge === undefined) return undefined
    const verified = await verifyRegistrationResponse({
      response: { ...given, clientExtensionResults: {} } as RegistrationResponseJSON,
      expectedChallenge: (sent) => challenges.isOpen(sent, purpose),
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: Object.values(coseAlgorithms),
    }).catch(() => undefined)
    const info = verified?.verified === true ? verified.registrationInfo : undefined
    if (info === undefined || info.fmt !== 'none' || info.credential.id !== given.id) return undefined
    if (!challenges.use(challenge, purpose)) return undefined
    const { id, publicKey, counter } = info.credential
    return { id, key: new Uint8Array(publicKey), counter, transports: given.response.transports }
  },

  requestOptions: async (purpose) => {
    const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
    return generateAuthenticationOptions({
      rpID: party.id,
      challenge: challenges.issue(purpose),
      timeout,
      // No list: it would tell which keys an officer has, to whoever asks.
      allowCredentials: [],
      userVerification: 'required',
    })
  },

  verifyAssertion: async (given, purpose, key) => {
    const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
    const challenge = challengeIn(given.response.clientDataJSON)
    if (challenge === undefined) return undefined
    const verified = await verifyAuthenticationResponse({
      response: { ...given, clientExtensionResults: {} } as AuthenticationResponseJSON,
      expectedChallenge: (sent) => challenges.isOpen(sent, purpose),
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      // We compare counters ourselves, to tell one that went back from a signature that does not hold.
      credential: { id: given.id, publicKey: new Uint8Array(key), counter: 0 },
    }).catch(() => undefined)
    if (verified?.verified !== true || !challenges.use(challenge, purpose)) return undefined
    return verified.authenticationInfo.newCounter
  },
})

/** Of the client data, where they are made for no frame of another site. The library holds all the rest to its form. */
const challengeIn = (clientDataJSON: string): string | undefined => {
  const shape = z.object({ challenge: z.string().max(512), crossOrigin: z.literal(false).optional() })
  try {
    const parsed = shape.safeParse(JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')))
    return parsed.success ? parsed.data.challenge : undefined
  } catch {
    return undefined
  }
}
