/**
 * Signing in with handle and password. An unknown handle, an officer who has no password or is disabled, and a wrong
 * password take the same way through the throttle and the hash, and get the same answer.
 */
import { err, ok, type Result } from '../../ledger/result.ts'
import type { OfficerRow } from '../../store/officer-table.ts'
import { logPowers, type OfficerDeps } from './officer-deps.ts'
import type { PasswordBusy, PasswordHasher } from './password-hash.ts'
import { checkNewPassword, opaqueString, type PasswordError } from './password-text.ts'
import { idOfSecret, newSecret } from './secrets.ts'
import type { BegunSignIn, Origin, SignIns } from './sign-ins.ts'
import type { Throttle, TooManyAttempts } from './throttle.ts'

export interface SignInRefused {
  readonly kind: 'sign-in-refused'
}

export type SignInError = SignInRefused | TooManyAttempts | PasswordBusy

export interface PasswordAttempt extends Origin {
  /** As typed: case does not matter. */
  readonly handle: string
  readonly password: string
  /** The secret of a known browser, where it sent one. */
  readonly device: string | undefined
}

export interface SignedIn extends BegunSignIn {
  readonly officer: string
  /** For a browser that was not known yet; undefined where it was. */
  readonly device: string | undefined
}

export type ChangePasswordError = SignInError | PasswordError | { readonly kind: 'no-such-officer' }

export interface Passwords {
  signIn(attempt: PasswordAttempt): Promise<Result<SignedIn, SignInError>>
  /** The present one is asked for where there is one. Ends every other sign-in and all tokens. */
  change(
    officer: string,
    signIn: string,
    present: string,
    wanted: string,
  ): Promise<Result<number, ChangePasswordError>>
  /** What a new password is kept as. */
  prepare(
    officer: Pick<OfficerRow, 'handle' | 'name'>,
    wanted: string,
  ): Promise<Result<string, PasswordError | PasswordBusy>>
}

export interface PasswordsDeps extends OfficerDeps {
  readonly hasher: PasswordHasher
  readonly throttle: Throttle
  readonly signIns: SignIns
}

export const openPasswords = (deps: PasswordsDeps): Passwords => {
  const { store, authority, now, hasher, throttle, signIns } = deps

  /** Where it is an officer's that may be entered by password, and the password is theirs. */
  const verify = async (
    row: OfficerRow | undefined,
    password: string,
  ): Promise<Result<OfficerRow | undefined, PasswordBusy>> => {
    const text = opaqueString(password)
    const kept = row?.state === 'active' && text !== undefined ? row.password : null
    const verified = await hasher.verify(text ?? '', kept)
    if (!verified.ok) return verified
    // Meanwhile the officer may have been disabled, or the password changed.
    const still = row === undefined ? undefined : store.officers.find(row.id)
    const holds = verified.value && still?.state === 'active' && still.password === kept
    return ok(holds ? still : undefined)
  }

  const prepare: Passwords['prepare'] = async ({ handle, name }, wanted) => {
    const checked = checkNewPassword(wanted, [handle, name, authority])
    return checked.ok ? hasher.hash(checked.value) : checked
  }

  /** Made again under today's parameters, while the password is at hand. */
  const renewHash = async (row: OfficerRow, password: string): Promise<void> => {
    if (row.password === null || !hasher.isOutdated(row.password)) return
    const hashed = await hasher.hash(opaqueString(password) ?? '')
    const still = store.officers.find(row.id)
    if (!hashed.ok || still?.password !== row.password) return
    store.atomically(() => {
      store.officers.put({ ...still, password: hashed.value })
      logPowers(deps, row.id, 'password-hash-renewed', row.id)
      return ok(undefined)
    })
  }

  return {
    prepare,

    signIn: async ({ handle, password, device, label, address }) => {
      const row = store.officers.findByHandle(handle.toLowerCase())
      const isKnown = row !== undefined && isKnownDevice(deps, row.id, device)
      const attempt = throttle.begin(
        isKnown
          ? [{ kind: 'device', name: idOfSecret('device', device ?? '') }]
          : [
              { kind: 'account', name: handle.toLowerCase() },
              { kind: 'address', name: address },
            ],
      )
      if (!attempt.ok) return attempt
      const verified = await verify(row, password)
      if (!verified.ok) {
        attempt.value.takenBack()
        return verified
      }
      const entered = verified.value
      if (entered === undefined) {
        // The handle is not written down: people type passwords there.
        const target = row === undefined ? 'officer' : `${row.id}/password`
        store.logAccess({ actor: 'nobody', action: 'sign-in-refused', target, at: now() })
        return err({ kind: 'sign-in-refused' })
      }
      attempt.value.succeeded()
      await renewHash(entered, password)
      return store.atomically(() => {
        const begun = signIns.begin(entered.id, 'password', { label, address })
        const marked = isKnown ? undefined : rememberDevice(deps, entered.id)
        return ok({ ...begun, officer: entered.id, device: marked })
      })
    },

    change: async (officer, signIn, present, wanted) => {
      const row = store.officers.find(officer)
      if (row === undefined) return err({ kind: 'no-such-officer' })
      if (row.password !== null) {
        const attempt = throttle.begin([{ kind: 'device', name: signIn }])
        if (!attempt.ok) return attempt
        const verified = await verify(row, present)
        if (!verified.ok) {
          attempt.value.takenBack()
          return verified
        }
        if (verified.value === undefined) {
          store.logAccess({
            actor: officer,
            action: 'password-refused',
            target: `${officer}/password`,
            at: now(),
          })
          return err({ kind: 'sign-in-refused' })
        }
        attempt.value.succeeded()
      }
      const hashed = await prepare(row, wanted)
      if (!hashed.ok) return hashed
      const still = store.officers.find(officer)
      // Disabled, recovered or changed elsewhere meanwhile.
      const isEnded = store.signIns.find(signIn) === undefined
      if (isEnded || still?.state !== 'active' || still.password !== row.password)
        return err({ kind: 'sign-in-refused' })
      store.atomically(() => {
        store.officers.put({ ...still, password: hashed.value })
        store.signIns.forgetDevices(officer)
        logPowers(deps, officer, 'password-changed', officer)
        return ok(undefined)
      })
      return ok(signIns.endAll(officer, officer, signIn))
    },
  }
}

/** Browsers of one officer that are remembered. */
const mostDevices = 8

/** Whether this officer has signed in before in the browser that holds the secret. */
export const isKnownDevice = (
  { store }: Pick<OfficerDeps, 'store'>,
  officer: string,
  device: string | undefined,
): boolean => device !== undefined && store.signIns.device(idOfSecret('device', device))?.officer === officer

/** The secret for its cookie; within a transaction of the caller's. */
export const rememberDevice = ({ store, now, random }: OfficerDeps, officer: string): string => {
  const device = newSecret(random)
  store.signIns.addDevice({ id: idOfSecret('device', device), officer, at: now() }, mostDevices)
  return device
}
