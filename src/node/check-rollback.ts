/**
 * Before a node writes anything: is its database as far as it once was? One that was set back behind the node's back (a
 * snapshot of a virtual machine) would write other entries where it has written some before, and so prove a fork against
 * itself. Its lanes are closed to own entries until they are restored (protocol section 9), and nobody is signed in to it.
 */
import { isRaised } from '../exchange/lane/is-raised.ts'
import { fenceRolledBack } from '../exchange/lane/restore-state.ts'
import { canonicalJson } from '../ledger/strict-json.ts'
import { checkHighWater } from '../store/high-water.ts'
import type { SqliteStore } from '../store/sqlite-store.ts'
import { takeBackAll } from './drafts/take-back-all.ts'
import type { Log } from './log.ts'
import { endSignIns } from './officers/end-sign-ins.ts'

/** `markFile`: readable, since the store was opened with it. */
export const checkRollback = (
  store: SqliteStore,
  self: string,
  markFile: string,
  log: Log,
  now: () => number,
): void => {
  const checked = checkHighWater(store, markFile)
  if (checked.ok || checked.error.kind !== 'rolled-back') return
  endSignIns(store, now)
  takeBackAll(store, now)
  fenceRolledBack(store, self, checked.error.feeds)
  for (const { origin, marked, found } of checked.error.feeds) {
    const detail = canonicalJson({ found, marked, origin })
    const alarm = { kind: 'rolled-back' as const, feed: null, detail, at: now() }
    if (!isRaised(store, alarm)) store.addAlarm(alarm)
    log.error('rolled-back', { origin, marked, found })
  }
}
