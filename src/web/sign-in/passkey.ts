/**
 * The browser's side of passkeys, in the JSON forms of WebAuthn Level 3 section 5.1. Undefined where the person or the
 * browser said no: neither is a fault, and nothing was changed. The node checks every field of what comes.
 */
import type { redeemWithPasskey } from '../../node/api/officers/redeem-invitation.ts'
import type { signInWithPasskey } from '../../node/api/officers/sign-in-with-passkey.ts'
import type { BodyOf } from '../api/calls.ts'
import { isFramed } from '../route/framed.ts'

type Asserted = BodyOf<typeof signInWithPasskey>['response']
type Created = BodyOf<typeof redeemWithPasskey>['response']

/** Options as the node gives them. */
type Options = Readonly<Record<string, unknown>>

export const askForPasskey = async (options: Options): Promise<Asserted | undefined> => {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    options as unknown as PublicKeyCredentialRequestOptionsJSON,
  )
  const credential = await navigator.credentials.get({ publicKey }).catch(() => null)
  return jsonOf(credential) as Asserted | undefined
}

export const makePasskey = async (options: Options): Promise<Created | undefined> => {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as unknown as PublicKeyCredentialCreationOptionsJSON,
  )
  const credential = await navigator.credentials.create({ publicKey }).catch(() => null)
  return jsonOf(credential) as Created | undefined
}

/** Not in a frame, even the stage's own: there a page around it could lay something over what is asked. */
export const canUsePasskeys = (): boolean =>
  !isFramed() && 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential

const jsonOf = (credential: Credential | null): unknown =>
  credential instanceof PublicKeyCredential ? credential.toJSON() : undefined
