/**
 * Passkeys: signing in with a key that never leaves the officer's device and cannot be told to anybody. They are
 * discoverable, so nobody types a handle and nobody learns from our questions which officers there are.
 */
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import { err, ok, type Result } from '../../ledger/result.ts'
import { canonicalJson } from '../../ledger/strict-json.ts'
import type { PasskeyRow } from '../../store/passkey-table.ts'
import type { Officer } from './officer.ts'
import { logPowers, type OfficerDeps } from './officer-deps.ts'
import { isKnownDevice, rememberDevice, type SignedIn, type SignInRefused } from './sign-in-with-password.ts'
import type { Origin, SignIns } from './sign-ins.ts'
import type { Throttle, TooManyAttempts } from './throttle.ts'
import type { AssertionResponse, NewCredential, RegistrationResponse, Webauthn } from './webauthn.ts'

export type PasskeyError =
  /** The configuration names no address of the desk, to which keys are bound. */
  | { readonly kind: 'no-desk' }
  | { readonly kind: 'passkey-refused' }
  /** That key is registered already. */
  | { readonly kind: 'passkey-known' }
  | { readonly kind: 'too-many-passkeys'; readonly most: number }

export type RemovePasskeyError =
  | { readonly kind: 'no-such-passkey' }
  /** Nothing would be left to sign in with. */
  | { readonly kind: 'only-means' }

export interface Passkeys {
  creationOptions(
    officer: Officer,
    purpose: string,
  ): Promise<Result<PublicKeyCredentialCreationOptionsJSON, PasskeyError>>
  /** A key that holds, not kept yet. */
  verify(response: RegistrationResponse, purpose: string): Promise<Result<NewCredential, PasskeyError>>
  /** Keeps it; within a transaction of the caller's. */
  keep(actor: string, officer: string, key: NewCredential, label: string): Result<PasskeyRow, PasskeyError>
  of(officer: string): readonly PasskeyRow[]
  remove(actor: string, officer: string, id: string): Result<void, RemovePasskeyError>
  requestOptions(): Promise<Result<PublicKeyCredentialRequestOptionsJSON, PasskeyError>>
  signIn(
    response: AssertionResponse,
    origin: Origin & { readonly device: string | undefined },
  ): Promise<Result<SignedIn, SignInRefused | TooManyAttempts | PasskeyError>>
}

export interface PasskeysDeps extends OfficerDeps {
  readonly throttle: Throttle
  readonly signIns: SignIns
  /** Undefined where the configuration names no desk. */
  readonly webauthn: Webauthn | undefined
}

/** Of one officer. */
const mostPasskeys = 16
const signingIn = 'sign-in'

export const openPasskeys = (deps: PasskeysDeps): Passkeys => {
  const { store, now, throttle, signIns, webauthn } = deps
  const noDesk = { kind: 'no-desk' } as const

  return {
    creationOptions: async ({ id, handle, name }, purpose) => {
      if (webauthn === undefined) return err(noDesk)
      const user = { id: new Uint8Array(Buffer.from(id)), name: handle, displayName: name }
      const exclude = store.passkeys.of(id).map((passkey) => passkey.id)
      return ok(await webauthn.creationOptions({ purpose, user, exclude, residentKey: 'required' }))
    },

    verify: async (response, purpose) => {
      if (webauthn === undefined) return err(noDesk)
      const key = await webauthn.verifyCreation(response, purpose)
      return key === undefined ? err({ kind: 'passkey-refused' }) : ok(key)
    },

    keep: (actor, officer, { id, key, counter, transports }, label) => {
      if (store.passkeys.find(id) !== undefined) return err({ kind: 'passkey-known' })
      if (store.passkeys.of(officer).length >= mostPasskeys)
        return err({ kind: 'too-many-passkeys', most: mostPasskeys })
      const at = now()
      const row = {
        id,
        officer,
        label,
        key,
        counter,
        transports: canonicalJson([...transports]),
        at,
        used: null,
      }
      store.passkeys.add(row)
      logPowers(deps, actor, 'passkey-added', officer)
      return ok(row)
    },

    of: (officer) => store.passkeys.of(officer),

    remove: (actor, officer, id) =>
      store.atomically<void, RemovePasskeyError>(() => {
        if (store.passkeys.find(id)?.officer !== officer) return err({ kind: 'no-such-passkey' })
        store.passkeys.remove(id)
        const isLeft = store.officers.find(officer)?.password != null || store.passkeys.of(officer).length > 0
        if (!isLeft) return err({ kind: 'only-means' })
        logPowers(deps, actor, 'passkey-removed', officer)
        return ok(undefined)
      }),

    requestOptions: async () =>
      webauthn === undefined ? err(noDesk) : ok(await webauthn.requestOptions(signingIn)),

    signIn: async (response, { device, ...origin }) => {
      if (webauthn === undefined) return err(noDesk)
      const attempt = throttle.begin([{ kind: 'address', name: origin.address }])
      if (!attempt.ok) return attempt
      const refuse = (target: string): Result<never, SignInRefused> => {
        store.logAccess({ actor: 'nobody', action: 'sign-in-refused', target, at: now() })
        return err({ kind: 'sign-in-refused' })
      }
      const passkey = store.passkeys.find(response.id)
      if (passkey === undefined || !isOf(response, passkey.officer)) return refuse('passkey')
      const target = `${passkey.officer}/passkey`
      const counter = await webauthn.verifyAssertion(response, signingIn, passkey.key)
      if (counter === undefined) return refuse(target)
      const entered = store.atomically<SignedIn | undefined, never>(() => {
        // Read anew: while the signature was verified, the key may have been removed, or used elsewhere.
        const still = store.passkeys.find(response.id)
        if (still === undefined || store.officers.find(still.officer)?.state !== 'active')
          return ok(undefined)
        if ((counter > 0 || still.counter > 0) && counter <= still.counter) {
          const detail = canonicalJson({ counter, kept: still.counter, officer: still.officer })
          store.addAlarm({ kind: 'passkey-copied', feed: null, detail, at: now() })
          return ok(undefined)
        }
        store.passkeys.count(still.id, counter, now())
        attempt.value.succeeded()
        const begun = signIns.begin(still.officer, 'passkey', origin)
        const marked = isKnownDevice(deps, still.officer, device)
          ? undefined
          : rememberDevice(deps, still.officer)
        return ok({ ...begun, officer: still.officer, device: marked })
      })
      return entered.ok && entered.value !== undefined ? ok(entered.value) : refuse(target)
    },
  }
}

/** The authenticator names its user too (WebAuthn section 7.2, step 6). */
const isOf = ({ response }: AssertionResponse, officer: string): boolean =>
  response.userHandle != null && Buffer.from(response.userHandle, 'base64url').toString('utf8') === officer
