/**
 * What somebody holds to show who they are: the cookie of a sign-in, an officer's token, the code of an invitation, the
 * mark of a known browser. The node keeps an identifier that is a hash of the secret: it can be listed, logged and named in
 * a revocation, and gives nobody the secret. 160 bits of SHA-256 over at least 120 random bits.
 */
import { encodeBase32 } from '../../ledger/base32.ts'
import { sha256 } from '../../vault/sha256.ts'

export type Random = (length: number) => Uint8Array

export type SecretKind = 'sign-in' | 'token' | 'invitation' | 'device'

const prefixes: Readonly<Record<SecretKind, string>> = {
  'sign-in': 's-',
  token: 't-',
  invitation: 'i-',
  device: 'd-',
}

export const idOfSecret = (kind: SecretKind, secret: string): string =>
  prefixes[kind] + encodeBase32(sha256(`comity/${kind}/v1\n${secret}`).subarray(0, 20))

/** For a cookie: 256 bits, base64url. */
export const newSecret = (random: Random): string => Buffer.from(random(32)).toString('base64url')

/** Begins with a word by which scanners for lost secrets know it. */
export const newToken = (random: Random): string => `comity_${newSecret(random)}`

/** 120 bits in six groups, to be typed once: `abcd-efgh-…`. */
export const newCode = (random: Random): string =>
  encodeBase32(random(15)).replaceAll(/.{4}(?=.)/g, (group) => `${group}-`)

/** A code as somebody typed it: case, spaces and dashes do not matter. */
export const readCode = (typed: string): string =>
  typed
    .toLowerCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll(/.{4}(?=.)/g, (group) => `${group}-`)

/** `o-` and 80 random bits. */
export const newOfficerId = (random: Random): string => `o-${encodeBase32(random(10))}`
