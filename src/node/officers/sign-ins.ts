/**
 * Sign-ins: who is let in, since when, from where, until when. A browser holds the secret in a cookie; a script holds an
 * officer's token. What an officer may do is read anew at every call, so a role that is taken away is gone at once.
 */
import { err, ok, type Result } from '../../ledger/result.ts'
import type { SignInRow } from '../../store/sign-in-table.ts'
import type { Officer } from './officer.ts'
import { officerOf } from './officer-book.ts'
import { logPowers, type OfficerDeps } from './officer-deps.ts'
import { idOfSecret, newSecret, newToken } from './secrets.ts'
import { dayMs, hourMs, minuteMs, readSignInPolicy } from './sign-in-policy.ts'

export interface Origin {
  /** The browser's own name for itself, or what a token is for. */
  readonly label: string
  /** Where the call came from; empty where nobody knows. */
  readonly address: string
}

export interface BegunSignIn {
  readonly id: string
  /** For the cookie; kept nowhere here. */
  readonly secret: string
  readonly ends: number
}

export interface MadeToken {
  readonly id: string
  /** Shown once. */
  readonly token: string
  readonly ends: number
}

export interface FoundSignIn {
  readonly officer: Officer
  readonly signIn: SignInRow
}

export type TokenError =
  | { readonly kind: 'no-such-officer' }
  | { readonly kind: 'officer-disabled' }
  | { readonly kind: 'token-too-long'; readonly days: number }

export interface SignIns {
  /** For an officer who has shown who they are; within a transaction of the caller's. */
  begin(officer: string, means: Exclude<SignInRow['means'], 'token'>, origin: Origin): BegunSignIn
  /** A token lets an invited officer in: scripts have no other means. `days`: as many as the policy has, where not given. */
  makeToken(actor: string, officer: string, origin: Origin, days?: number): Result<MadeToken, TokenError>
  /** Undefined where it is unknown, has ended, or its officer is not active. */
  find(kind: 'sign-in' | 'token', secret: string): FoundSignIn | undefined
  /** The officer of a sign-in or token that has not ended. It is looked at and not used: its idle time goes on. */
  stands(id: string): Officer | undefined
  /** Those that have not ended, newest first; tokens too. */
  of(officer: string): readonly SignInRow[]
  /** Ends one of this officer; whether there was one. */
  end(actor: string, officer: string, id: string): boolean
  /** Ends all of this officer, tokens too, but for one that may stay. How many. */
  endAll(actor: string, officer: string, stays?: string): number
}

export const openSignIns = (deps: OfficerDeps): SignIns => {
  const { store, now, random } = deps
  const table = store.signIns

  const idleMs = (): number => readSignInPolicy(store).idleMinutes * minuteMs
  const isOver = ({ ends, used, means }: SignInRow, at: number, idle: number): boolean =>
    at >= ends || (means !== 'token' && at >= used + idle)

  const forgetEnded = (): void => {
    const [at, idle] = [now(), idleMs()]
    for (const row of table.all()) if (isOver(row, at, idle)) table.remove(row.id)
  }

  return {
    begin: (officer, means, { label, address }) => {
      forgetEnded()
      const secret = newSecret(random)
      const id = idOfSecret('sign-in', secret)
      const at = now()
      const ends = at + readSignInPolicy(store).longestHours * hourMs
      table.add({ id, officer, means, label, address, at, used: at, ends })
      store.logAccess({ actor: officer, action: `signed-in-by-${means}`, target: `${officer}/${id}`, at })
      return { id, secret, ends }
    },

    makeToken: (actor, officer, { label, address }, days) =>
      store.atomically<MadeToken, TokenError>(() => {
        const row = store.officers.find(officer)
        if (row === undefined) return err({ kind: 'no-such-officer' })
        if (row.state === 'disabled') return err({ kind: 'officer-disabled' })
        const most = readSignInPolicy(store).tokenDays
        if (days !== undefined && days > most) return err({ kind: 'token-too-long', days: most })
        const token = newToken(random)
        const id = idOfSecret('token', token)
        const at = now()
        const ends = at + (days ?? most) * dayMs
        table.add({ id, officer, means: 'token', label, address, at, used: at, ends })
        store.logAccess({ actor, action: 'token-made', target: `${officer}/${id}`, at })
        if (row.state === 'invited') {
          store.officers.put({ ...row, state: 'active' })
          logPowers(deps, actor, 'officer-activated', officer)
        }
        return ok({ id, token, ends })
      }),

    find: (kind, secret) => {
      const row = table.find(idOfSecret(kind, secret))
      if (row === undefined) return undefined
      const at = now()
      const officer = store.officers.find(row.officer)
      if (officer?.state !== 'active' || isOver(row, at, idleMs())) return undefined
      if (at >= row.used + minuteMs) table.touch(row.id, at)
      return { officer: officerOf(officer), signIn: row }
    },

    stands: (id) => {
      const row = table.find(id)
      const officer = row && store.officers.find(row.officer)
      return row === undefined || officer?.state !== 'active' || isOver(row, now(), idleMs())
        ? undefined
        : officerOf(officer)
    },

    of: (officer) => {
      const [at, idle] = [now(), idleMs()]
      return table.of(officer).filter((row) => !isOver(row, at, idle))
    },

    end: (actor, officer, id) => {
      if (table.find(id)?.officer !== officer) return false
      const ended = store.atomically(() => {
        table.remove(id)
        store.logAccess({ actor, action: 'sign-in-ended', target: `${officer}/${id}`, at: now() })
        return ok(true)
      })
      return ended.ok
    },

    endAll: (actor, officer, stays) => {
      const ending = table.of(officer).filter(({ id }) => id !== stays)
      store.atomically(() => {
        for (const { id } of ending) {
          table.remove(id)
          store.logAccess({ actor, action: 'sign-in-ended', target: `${officer}/${id}`, at: now() })
        }
        return ok(undefined)
      })
      return ending.length
    },
  }
}
