/**
 * Begins to restore the lanes of a node that was put back: new log keys, each signed by the root key, and the lanes closed
 * to own acts until every peer has answered. The node does the rest when it runs.
 */
import { rulesOf } from '../../affairs/registry.ts'
import { keyStatementsOf } from '../../exchange/lane/key-statements.ts'
import type { LaneContext } from '../../exchange/lane/lane-context.ts'
import { type BeginError, beginRestore } from '../../exchange/lane/restore.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import { signKeyStatement } from '../../ledger/key-statement.ts'
import { lanes } from '../../ledger/names.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import type { LaneKey, Store } from '../../store/store.ts'
import { verify } from '../../vault/ed25519.ts'
import {
  createLogKey,
  type Keyring,
  type KeyringError,
  logEpochs,
  openLane,
  type Signer,
} from '../../vault/keyring.ts'
import { compactIds, compactOf } from '../compact-book.ts'
import { openMembersBook } from '../members-book.ts'

export type BeginRestoreError =
  | KeyringError
  | { readonly kind: 'cannot-begin'; readonly lane: LaneKey; readonly why: BeginError['kind'] }

export interface BeginRestoreDeps {
  readonly store: Store
  readonly self: string
  readonly keyring: Keyring
  readonly root: Signer
  /** Which lanes; each must be closed for a restore (exchange/lane/restore-state.ts). */
  readonly isWanted: (lane: LaneKey) => boolean
}

/** The lanes that now wait for their peers. */
export const beginRestores = async (
  deps: BeginRestoreDeps,
): Promise<Result<readonly LaneKey[], BeginRestoreError>> => {
  const begun: LaneKey[] = []
  for (const compact of compactIds(deps.store)) {
    for (const lane of lanes) {
      const key = { compact, lane }
      if (!deps.isWanted(key)) continue
      const done = await beginOne(deps, key)
      if (!done.ok) return done
      begun.push(key)
    }
  }
  return ok(begun)
}

const beginOne = async (
  { store, self, keyring, root }: BeginRestoreDeps,
  key: LaneKey,
): Promise<Result<void, BeginRestoreError>> => {
  const { compact, lane } = key
  const description = compactOf(store, compact)
  const members = openMembersBook(store, verify, key).all()
  const own = members.get(self)
  if (description === undefined || own === undefined)
    return err({ kind: 'cannot-begin', lane: key, why: 'foreign' })
  const epoch = keyStatementsOf(store, key, self).length + 1
  // A key of this epoch was made before and the restore did not come to its end: it serves.
  if (!(await logEpochs(keyring, compact, lane)).includes(epoch)) {
    const made = await createLogKey(keyring, compact, lane, epoch)
    if (!made.ok) return made
  }
  const keys = await openLane(keyring, compact, lane)
  if (!keys.ok) return keys
  const replaces = own.logKeys.at(-1) ?? new Uint8Array(0)
  const statement = {
    authority: self,
    compact,
    epoch,
    head: null,
    lane,
    log: encodeBase64(keys.value.log.publicKey),
    reason: 'restore',
    replaces: encodeBase64(replaces),
    v: 1,
  } as const
  const context: LaneContext = {
    lane: key,
    self,
    compact: description,
    keys: keys.value,
    store,
    rulesOf,
    verify,
    // Nothing is written or taken here.
    ceiling: 0,
    members: () => members,
    mayWrite: () => false,
    now: () => Date.now(),
    randomBytes: () => new Uint8Array(0),
  }
  const signature = signKeyStatement(root.sign, statement)
  const begun = beginRestore(context, { statement, signature })
  return begun.ok ? ok(undefined) : err({ kind: 'cannot-begin', lane: key, why: begun.error.kind })
}
