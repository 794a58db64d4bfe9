/**
 * The officers of this authority and what each may do. Every change and its row in the access log are one transaction, and
 * none takes the last administrator away: the node would then be kept from its operator's terminal alone.
 */
import { err, ok, type Result } from '../../ledger/result.ts'
import type { AccessAction } from '../../store/access-actions.ts'
import type { OfficerRow } from '../../store/officer-table.ts'
import { isAdministrator, type NotForOneOffice, readGrants, tidyGrants, writeGrants } from './grants.ts'
import type { Grant, Officer } from './officer.ts'
import { logPowers, type OfficerDeps } from './officer-deps.ts'
import { newOfficerId } from './secrets.ts'

export type OfficerError =
  | { readonly kind: 'no-such-officer' }
  | { readonly kind: 'handle-taken' }
  | { readonly kind: 'last-administrator' }
  | NotForOneOffice

export interface NewOfficer {
  /** Lower-case ASCII letters, digits, `.` and `-` (`handle` of shapes.ts). */
  readonly handle: string
  readonly name: string
  readonly grants: readonly Grant[]
  readonly clearedFor: number
}

/** What of an officer an administrator changes; what is not named stays. */
export type OfficerChange = {
  readonly [K in Exclude<keyof NewOfficer, 'handle'>]?: NewOfficer[K] | undefined
}

/** `actor`: who does it, as the access log names them (caller.ts). */
export interface OfficerBook {
  all(): readonly Officer[]
  find(id: string): Officer | undefined
  findByHandle(handle: string): Officer | undefined
  add(actor: string, officer: NewOfficer): Result<Officer, OfficerError>
  change(actor: string, id: string, change: OfficerChange): Result<Officer, OfficerError>
  /** Ends all that lets them in, and clears what they had in work; `enable` asks for a new invitation where nothing is left to sign in with. */
  disable(actor: string, id: string): Result<Officer, OfficerError>
  enable(actor: string, id: string): Result<Officer, OfficerError>
  /** Takes all roles for one office from everybody, as when it is dissolved. How many held some. */
  withdrawOffice(actor: string, office: string): Result<number, OfficerError>
}

export const openOfficerBook = (deps: OfficerDeps): OfficerBook => {
  const { store, now, random } = deps
  const table = store.officers

  const anyAdministrator = (): boolean => table.all().map(officerOf).some(isAdministrator)

  /** Keeps what `work` did only where an administrator is left, if there was one. */
  const guarded = <T>(work: () => Result<T, OfficerError>): Result<T, OfficerError> =>
    store.atomically(() => {
      const before = anyAdministrator()
      const done = work()
      return done.ok && before && !anyAdministrator() ? err({ kind: 'last-administrator' }) : done
    })

  const edit = (
    actor: string,
    action: AccessAction,
    id: string,
    change: (row: OfficerRow) => Result<Partial<OfficerRow>, OfficerError>,
  ): Result<Officer, OfficerError> =>
    guarded(() => {
      const row = table.find(id)
      if (row === undefined) return err({ kind: 'no-such-officer' })
      const changed = change(row)
      if (!changed.ok) return changed
      const edited = { ...row, ...changed.value }
      table.put(edited)
      logPowers(deps, actor, action, id)
      return ok(officerOf(edited))
    })

  return {
    all: () => table.all().map(officerOf),
    find: (id) => officerOr(table.find(id)),
    findByHandle: (handle) => officerOr(table.findByHandle(handle)),

    add: (actor, { handle, name, grants, clearedFor }) =>
      store.atomically<Officer, OfficerError>(() => {
        const tidy = tidyGrants(grants)
        if (!tidy.ok) return tidy
        if (table.findByHandle(handle) !== undefined) return err({ kind: 'handle-taken' })
        const row: OfficerRow = {
          id: newOfficerId(random),
          handle,
          name,
          grants: writeGrants(tidy.value),
          clearedFor,
          state: 'invited',
          password: null,
          at: now(),
        }
        table.put(row)
        logPowers(deps, actor, 'officer-added', row.id)
        return ok(officerOf(row))
      }),

    change: (actor, id, { name, grants, clearedFor }) =>
      edit(actor, 'officer-changed', id, () => {
        const tidy = grants === undefined ? undefined : tidyGrants(grants)
        if (tidy?.ok === false) return tidy
        return ok({
          ...(name === undefined ? {} : { name }),
          ...(tidy === undefined ? {} : { grants: writeGrants(tidy.value) }),
          ...(clearedFor === undefined ? {} : { clearedFor }),
        })
      }),

    disable: (actor, id) =>
      edit(actor, 'officer-disabled', id, () => {
        store.signIns.removeAll(id)
        store.signIns.forgetDevices(id)
        table.dropInvitation(id)
        store.kept.removeAll(id)
        return ok({ state: 'disabled' })
      }),

    enable: (actor, id) =>
      edit(actor, 'officer-enabled', id, ({ state, password }) => {
        const mayEnter = password !== null || store.passkeys.of(id).length > 0
        if (state !== 'disabled') return ok({})
        return ok({ state: mayEnter ? 'active' : 'invited' })
      }),

    withdrawOffice: (actor, office) =>
      guarded(() => {
        let held = 0
        for (const row of table.all()) {
          const grants = readGrants(row.grants)
          const left = grants.filter((grant) => grant.office !== office)
          if (left.length === grants.length) continue
          held += 1
          table.put({ ...row, grants: writeGrants(left) })
          logPowers(deps, actor, 'officer-changed', row.id)
        }
        return ok(held)
      }),
  }
}

export const officerOf = ({ id, handle, name, grants, clearedFor, state }: OfficerRow): Officer => ({
  id,
  handle,
  name,
  grants: readGrants(grants),
  clearedFor,
  state,
})

const officerOr = (row: OfficerRow | undefined): Officer | undefined =>
  row === undefined ? undefined : officerOf(row)
