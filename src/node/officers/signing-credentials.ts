/**
 * The ceremony in which an officer's authenticator makes a key to sign texts with. The node reads from it what the act
 * `credential introduced` says, and keeps nothing: the record does. The key is for this desk's host (the RP ID), as every
 * key of WebAuthn is; it is not one to sign in with, and its user has another name, so that neither takes the other's place.
 */
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import { encodeBase64 } from '../../ledger/base64.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import { sha256 } from '../../vault/sha256.ts'
import type { Officer } from './officer.ts'
import type { PasskeyError } from './passkeys.ts'
import { coseAlgorithms, type RegistrationResponse, type RelyingParty, type Webauthn } from './webauthn.ts'

/** Fields of the act that the ceremony gives. */
export interface ParsedCredential {
  readonly alg: keyof typeof coseAlgorithms
  /** Base64: of ES256 the uncompressed point (SEC 1 section 2.3.3, 65 bytes), of EdDSA the 32 bytes of RFC 8032. */
  readonly key: string
  /** Base64. */
  readonly credentialId: string
  readonly rpId: string
}

export interface SigningCredentials {
  options(officer: Officer): Promise<Result<PublicKeyCredentialCreationOptionsJSON, PasskeyError>>
  parse(officer: Officer, response: RegistrationResponse): Promise<Result<ParsedCredential, PasskeyError>>
}

export interface SigningCredentialsDeps {
  readonly party: RelyingParty | undefined
  readonly webauthn: Webauthn | undefined
}

export const openSigningCredentials = ({ party, webauthn }: SigningCredentialsDeps): SigningCredentials => ({
  options: async ({ id, handle, name }) => {
    if (webauthn === undefined) return err({ kind: 'no-desk' })
    const user = {
      id: new Uint8Array(sha256(`comity/signing-user/v1\n${id}`)),
      name: handle,
      displayName: name,
    }
    return ok(
      await webauthn.creationOptions({
        purpose: purposeOf(id),
        user,
        exclude: [],
        residentKey: 'discouraged',
      }),
    )
  },

  parse: async ({ id }, response) => {
    if (webauthn === undefined || party === undefined) return err({ kind: 'no-desk' })
    const made = await webauthn.verifyCreation(response, purposeOf(id))
    const read = made === undefined ? undefined : await readKey(made.key)
    if (made === undefined || read === undefined) return err({ kind: 'passkey-refused' })
    return ok({
      ...read,
      credentialId: encodeBase64(new Uint8Array(Buffer.from(made.id, 'base64url'))),
      rpId: party.id,
    })
  },
})

const purposeOf = (officer: string): string => `credential ${officer}`

/** Of a COSE_Key (RFC 9053 section 7). */
const readKey = async (cose: Uint8Array): Promise<Pick<ParsedCredential, 'alg' | 'key'> | undefined> => {
  const { cose: types, decodeCredentialPublicKey } = await import('@simplewebauthn/server/helpers')
  const key = decodeCredentialPublicKey(new Uint8Array(cose))
  const alg = key.get(types.COSEKEYS.alg)
  if (alg === coseAlgorithms.ES256 && types.isCOSEPublicKeyEC2(key)) {
    const [x, y] = [key.get(types.COSEKEYS.x), key.get(types.COSEKEYS.y)]
    if (x?.length !== 32 || y?.length !== 32) return undefined
    return { alg: 'ES256', key: encodeBase64(new Uint8Array([4, ...x, ...y])) }
  }
  if (alg === coseAlgorithms.EdDSA && types.isCOSEPublicKeyOKP(key)) {
    const x = key.get(types.COSEKEYS.x)
    return x?.length === 32 ? { alg: 'EdDSA', key: encodeBase64(new Uint8Array(x)) } : undefined
  }
  return undefined
}
