/**
 * An officer's signature by their authenticator (WebAuthn Level 3 section 7.2), in the form in which it stands in the act.
 * The challenge names digest, record, step and key, and is computed here (`affairs/credential/challenge.ts`). Undefined
 * where the person or the browser said no: then nothing was signed.
 */
import { challengeOf } from '../../../affairs/credential/challenge.ts'
import type { Signature } from '../../../affairs/credential/schema.ts'
import type { Step } from '../../../affairs/text/schema.ts'
import type { SigningKeyShown } from './signing-keys.ts'

export interface ToSign {
  readonly act: Step
  readonly authority: string
  readonly compact: string
  readonly digest: string
  readonly record: string
}

export const signWithKey = async (
  { record: credential, introduction }: SigningKeyShown,
  what: ToSign,
): Promise<Signature | undefined> => {
  const publicKey: PublicKeyCredentialRequestOptionsJSON = {
    challenge: challengeOf({ ...what, credential }),
    rpId: introduction.rpId,
    allowCredentials: [{ id: urlSafe(introduction.credentialId), type: 'public-key' }],
    userVerification: 'required',
  }
  const made = await navigator.credentials
    .get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(publicKey) })
    .catch(() => null)
  if (!(made instanceof PublicKeyCredential) || !(made.response instanceof AuthenticatorAssertionResponse))
    return undefined
  const { authenticatorData, clientDataJSON, signature } = made.response
  return {
    credential,
    key: introduction.key,
    authenticatorData: base64(authenticatorData),
    clientData: new TextDecoder().decode(clientDataJSON),
    signature: base64(signature),
  }
}

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)))

const urlSafe = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
