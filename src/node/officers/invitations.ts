/**
 * Invitations: the one way in for a new officer, and back in for one who lost theirs. A code that is shown once and used
 * once lets its holder set a password or register a passkey. To invite an officer again is recovery: whatever let them in
 * until then ends with it, since nobody knows who has it now.
 */
import { err, ok, type Result } from '../../ledger/result.ts'
import type { OfficerRow } from '../../store/officer-table.ts'
import { isAdministrator } from './grants.ts'
import type { Officer } from './officer.ts'
import { officerOf } from './officer-book.ts'
import { logPowers, type OfficerDeps } from './officer-deps.ts'
import { idOfSecret, newCode, readCode } from './secrets.ts'
import { hourMs, readSignInPolicy } from './sign-in-policy.ts'

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
  /** Uses the code up and lets `enter` give the officer what they sign in with; all of it or nothing. */
  redeem<T>(code: string, enter: (row: OfficerRow) => Result<T, CodeError>): Result<T, CodeError>
}

export const openInvitations = (deps: OfficerDeps): Invitations => {
  const { store, now, random } = deps
  const { officers, signIns, passkeys } = store

  const find = (code: string): OfficerRow | undefined => {
    const found = officers.invitation(idOfSecret('invitation', readCode(code)))
    return found === undefined || now() >= found.ends ? undefined : officers.find(found.officer)
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

    redeem: (code, enter) =>
      store.atomically(() => {
        const row = find(code)
        if (row === undefined) return err({ kind: 'code-refused' })
        officers.dropInvitation(row.id)
        return enter(row)
      }),
  }
}
