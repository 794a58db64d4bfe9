/**
 * A database that was put back may hold sign-ins, tokens and codes that were revoked since: none of them counts any more.
 * Officers, their passwords and their passkeys stay.
 */
import { ok } from '../../ledger/result.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'

export const endSignIns = (
  store: Pick<SqliteStore, 'officers' | 'signIns' | 'atomically' | 'logAccess'>,
  now: () => number,
): void => {
  store.atomically(() => {
    if (store.officers.all().length === 0) return ok(undefined)
    store.signIns.removeAll()
    store.signIns.forgetDevices()
    store.officers.dropInvitations()
    store.logAccess({ actor: 'node', action: 'all-sign-ins-ended', target: 'officers', at: now() })
    return ok(undefined)
  })
}
