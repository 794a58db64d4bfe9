/** What the officers of a node stand on. */
import type { AccessAction } from '../../store/access-actions.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'
import { officerDigest } from './officer-digest.ts'
import type { Random } from './secrets.ts'

export type OfficerStore = Pick<
  SqliteStore,
  | 'officers'
  | 'signIns'
  | 'passkeys'
  | 'kept'
  | 'atomically'
  | 'logAccess'
  | 'addAlarm'
  | 'setting'
  | 'setSetting'
>

export interface OfficerDeps {
  readonly store: OfficerStore
  readonly authority: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly random: Random
  /** The powers of an officer are others now. */
  readonly onChanged: () => void
}

/** Writes into the access log who did what to an officer, and all the power this officer has now (officer-digest.ts). */
export const logPowers = (deps: OfficerDeps, actor: string, action: AccessAction, id: string): void => {
  const { store, now, onChanged } = deps
  const row = store.officers.find(id)
  if (row === undefined) return
  const target = `${powersOf(id)}/${officerDigest(row, store.passkeys.of(id))}`
  store.logAccess({ actor, action, target, at: now() })
  onChanged()
}

/** What stands before the digest in the target of such a row. */
export const powersOf = (officer: string): string => `${officer}/powers`
