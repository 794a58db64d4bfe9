/**
 * Verifies an assertion of an authenticator (WebAuthn Level 3 sections 6.1 and 7.2), purely: the same code on every node
 * and in `comity verify`, with no Node and no browser.
 *
 * Left out of section 7.2, and why: the signature counter (passkeys that are synchronised count nothing), and extensions,
 * of which none is asked for.
 */
import { ed25519 } from '@noble/curves/ed25519.js'
import { p256 } from '@noble/curves/nist.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { decodeBase64 } from '../../ledger/base64.ts'
import { concatBytes, equalBytes } from '../../ledger/bytes.ts'
import { utf8 } from '../../ledger/strict-json.ts'
import type { Introduction } from './schema.ts'

export type Assertion = {
  /** Base64. */
  readonly authenticatorData: string
  readonly clientData: string
  /** Base64: DER for ES256 (section 6.5.5), 64 bytes for EdDSA. */
  readonly signature: string
}

export type Expected = Pick<Introduction, 'alg' | 'key' | 'rpId'> & { readonly challenge: string }

/** The first thing that does not hold. */
export type AssertionFault =
  | 'client-data'
  | 'type'
  | 'challenge'
  | 'origin'
  | 'authenticator-data'
  | 'relying-party'
  | 'not-present'
  | 'not-verified'
  | 'signature'

/** Undefined where it holds. */
export const verifyAssertion = (expected: Expected, assertion: Assertion): AssertionFault | undefined => {
  const data = decodeBase64(assertion.authenticatorData) ?? new Uint8Array()
  const fault = clientDataFault(expected, assertion.clientData) ?? authenticatorDataFault(expected, data)
  if (fault !== undefined) return fault
  const key = decodeBase64(expected.key) ?? new Uint8Array()
  const signature = decodeBase64(assertion.signature) ?? new Uint8Array()
  // Section 6.3.3: authenticator data, then the hash of the client data.
  const message = concatBytes(data, sha256(utf8(assertion.clientData)))
  return isSigned(expected.alg, key, message, signature) ? undefined : 'signature'
}

/** Whether these bytes are a public key of the algorithm. */
export const isPublicKey = (alg: Introduction['alg'], key: Uint8Array): boolean =>
  holds(() => {
    if (alg === 'ES256') return key.length === 65 && p256.utils.isValidPublicKey(key, false)
    return key.length === 32 && ed25519.utils.isValidPublicKey(key, false)
  })

/** Section 7.2, steps 10 to 14. */
const clientDataFault = ({ challenge, rpId }: Expected, text: string): AssertionFault | undefined => {
  const data = clientDataOf(text)
  if (data === undefined) return 'client-data'
  if (data.type !== 'webauthn.get') return 'type'
  if (data.challenge !== challenge) return 'challenge'
  if (data.crossOrigin === true || typeof data.origin !== 'string') return 'origin'
  return isWithin(data.origin, rpId) ? undefined : 'origin'
}

const clientDataOf = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null ? { ...data } : undefined
  } catch {
    return undefined
  }
}

/** A secure origin at the relying party's host or below it; `localhost` counts as secure (Secure Contexts section 3.1). */
const isWithin = (origin: string, rpId: string): boolean => {
  const [, scheme, host = ''] = /^(https?):\/\/([a-z0-9.-]+)(?::\d{1,5})?$/.exec(origin) ?? []
  const isSecure = scheme === 'https' || host === 'localhost' || host.endsWith('.localhost')
  return isSecure && (host === rpId || host.endsWith(`.${rpId}`))
}

const flag = { present: 0x01, verified: 0x04, eligible: 0x08, backedUp: 0x10, attested: 0x40, extended: 0x80 }

/** Section 6.1: rpIdHash (32), flags (1), counter (4), and extensions where the flag says so. */
const authenticatorDataFault = ({ rpId }: Expected, data: Uint8Array): AssertionFault | undefined => {
  const flags = data[32] ?? 0
  const is = (bit: number): boolean => (flags & bit) !== 0
  const isWhole = is(flag.extended) ? data.length > 37 : data.length === 37
  // Attested credential data belongs to registrations; what cannot be backed up is not backed up.
  if (!isWhole || is(flag.attested) || (is(flag.backedUp) && !is(flag.eligible))) return 'authenticator-data'
  if (!equalBytes(data.subarray(0, 32), sha256(utf8(rpId)))) return 'relying-party'
  if (!is(flag.present)) return 'not-present'
  return is(flag.verified) ? undefined : 'not-verified'
}

/** ES256 as authenticators sign it: both values of s are valid. EdDSA strictly after RFC 8032, as elsewhere here. */
const isSigned = (
  alg: Introduction['alg'],
  key: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean =>
  holds(() =>
    alg === 'ES256'
      ? p256.verify(signature, message, key, { format: 'der', lowS: false, prehash: true })
      : ed25519.verify(signature, message, key, { zip215: false }),
  )

/** The package throws at what is no point and no encoding; here that is an answer. */
const holds = (check: () => boolean): boolean => {
  try {
    return check()
  } catch {
    return false
  }
}
