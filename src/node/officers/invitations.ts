/**
 * Invitations: the one way in for a new officer, and back in for one who lost theirs. A code that is shown once and used
 * once lets its holder set a password or register a passkey. To invite an officer again is recovery: whatever let them in
 * until then ends with it, since nobody knows who has it now.
 */
import { err, ok, type Result } from '../../ledger/result.ts'
import type { AccessAction } from '../../store/access-actions.ts'
import type { OfficerRow } from '../../store/officer-table.ts'
import { isAdministrator } from './grants.ts'
import type { Officer } from './officer.ts'
import { officerOf } from './officer-book.ts'
import { logPowers, type OfficerDeps } from './officer-deps.ts'
import type { PasskeyError, Passkeys } from './passkeys.ts'
import { idOfSecret, newCode, readCode } from './secrets.ts'
import { hourMs, readSignInPolicy } from './sign-in-policy.ts'
import { rememberDevice, type SignedIn } from './sign-in-with-password.ts'
import type { Origin, SignIns } from './sign-ins.ts'
import type { NewCredential } from './webauthn.ts'

export type InviteError =
  | { readonly kind: 'no-such-officer' }
  | { readonly kind: 'officer-disabled' }
  /** Only the operator of the node may recover the one who is left. */
  | { readonly kind: 'last-administrator' }

/** Unknown, used, or past its time: nobody outside is told which. */
export interface CodeError {
  readonly kind: 'code-refused'
}

export interface Invitation {
  readonly officer: Officer
  /** Shown once. */
  readonly code: string
  readonly ends: number
}

export interface Invitations {
  invite(actor: string, officer: string): Result<Invitation, InviteError>
  /** Whose code it is, while it may be used. */
  peek(code: string): Officer | undefined
  /** Uses the code up, sets the password and signs in; all of it or nothing. `password`: as it is kept. */
  enterWithPassword(code: string, password: string, origin: Origin): Result<SignedIn, CodeError>
  /** The same with a key that holds. */
  enterWithPasskey(
    code: string,
    passkey: { readonly key: NewCredential; readonly label: string },
    origin: Origin,
  ): Result<SignedIn, CodeError | PasskeyError>
}

export interface InvitationsDeps extends OfficerDeps {
  readonly signIns: SignIns
  readonly keepPasskey: Passkeys['keep']
}

export const openInvitations = (deps: InvitationsDeps): Invitations => {
  const { store, now, random } = deps
  const { officers, signIns, passkeys } = store

  const find = (code: string): OfficerRow | undefined => {
    const found = officers.invitation(idOfSecret('invitation', readCode(code)))
    return found === undefined || now() >= found.ends ? undefined : officers.find(found.officer)
  }

  const enter = (row: OfficerRow, action: AccessAction, origin: Origin): SignedIn => {
    officers.dropInvitation(row.id)
    officers.put({ ...row, state: 'active' })
    logPowers(deps, row.id, action, row.id)
    const begun = deps.signIns.begin(row.id, 'invitation', origin)
    return { ...begun, officer: row.id, device: rememberDevice(deps, row.id) }
  }

  return {
    invite: (actor, id) =>
      store.atomically<Invitation, InviteError>(() => {
        const row = officers.find(id)
        if (row === undefined) return err({ kind: 'no-such-officer' })
        if (row.state === 'disabled') return err({ kind: 'officer-disabled' })
        const others = officers.all().filter((each) => each.id !== id)
        const isLast = isAdministrator(officerOf(row)) && !others.map(officerOf).some(isAdministrator)
        if (isLast && actor !== 'operator') return err({ kind: 'last-administrator' })
        for (const signIn of signIns.of(id))
          store.logAccess({ actor, action: 'sign-in-ended', target: `${id}/${signIn.id}`, at: now() })
        signIns.removeAll(id)
        signIns.forgetDevices(id)
        passkeys.removeAll(id)
        const invited: OfficerRow = { ...row, state: 'invited', password: null }
        officers.put(invited)
        const code = newCode(random)
        const ends = now() + readSignInPolicy(store).invitationHours * hourMs
        const invitation = idOfSecret('invitation', code)
        officers.invite({ id: invitation, officer: id, ends })
        store.logAccess({ actor, action: 'invitation-made', target: `${id}/${invitation}`, at: now() })
        logPowers(deps, actor, 'officer-invited', id)
        return ok({ officer: officerOf(invited), code, ends })
      }),

    peek: (code) => {
      const row = find(code)
      return row === undefined ? undefined : officerOf(row)
    },

    enterWithPassword: (code, password, origin) =>
      store.atomically<SignedIn, CodeError>(() => {
        const row = find(code)
        if (row === undefined) return err({ kind: 'code-refused' })
        return ok(enter({ ...row, password }, 'password-set', origin))
      }),

    enterWithPasskey: (code, { key, label }, origin) =>
      store.atomically<SignedIn, CodeError | PasskeyError>(() => {
        const row = find(code)
        if (row === undefined) return err({ kind: 'code-refused' })
        const kept = deps.keepPasskey(row.id, row.id, key, label)
        return kept.ok ? ok(enter(row, 'officer-activated', origin)) : kept
      }),
  }
}
