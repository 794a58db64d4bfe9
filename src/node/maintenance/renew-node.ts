/**
 * Begins a restore in place: of a node whose database was set back behind its back, or whose restore a peer answered with
 * a later key. The database stays as it is; the root key signs new log keys for the lanes that are closed.
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isRestoring } from '../../exchange/lane/restore-state.ts'
import type { Result } from '../../ledger/result.ts'
import { markFileOf, openSqliteStore } from '../../store/sqlite-store.ts'
import type { LaneKey } from '../../store/store.ts'
import type { StoreError } from '../../store/store-error.ts'
import { type KeyringError, rootSigner } from '../../vault/keyring.ts'
import type { Passphrase } from '../../vault/passphrase.ts'
import { sha256 } from '../../vault/sha256.ts'
import { checkRollback } from '../check-rollback.ts'
import { type ConfigError, readConfig } from '../config.ts'
import { dataFolder } from '../data-folder.ts'
import type { Log } from '../log.ts'
import { copyPrivately } from './back-up-node.ts'
import { type BeginRestoreError, beginRestores } from './begin-restore.ts'

export type RenewError = ConfigError | StoreError | KeyringError | BeginRestoreError

export interface RenewOptions {
  readonly dir: string
  readonly passphrase: Passphrase | undefined
  /** File of the root key where it is not among the node's keys; it does not stay there. */
  readonly rootKey: string | undefined
  readonly log: Log
}

/** The lanes that now wait for their peers; none where no lane is closed. The node must be stopped. */
export const renewNode = async ({
  dir,
  passphrase,
  rootKey,
  log,
}: RenewOptions): Promise<Result<readonly LaneKey[], RenewError>> => {
  const folder = dataFolder(dir)
  const config = await readConfig(folder.config)
  if (!config.ok) return config
  const { authority } = config.value
  const opened = openSqliteStore({ file: folder.database, authority, sha256 })
  if (!opened.ok) return opened
  const store = opened.value
  const brought = join(folder.keys, 'root.key')
  try {
    checkRollback(store, authority, markFileOf(folder.database), log, Date.now)
    if (rootKey !== undefined) await copyPrivately(rootKey, brought)
    const keyring = { dir: folder.keys, passphrase }
    const root = await rootSigner(keyring)
    if (!root.ok) return root
    const isWanted = (lane: LaneKey): boolean => isRestoring(store, lane)
    return await beginRestores({ store, self: authority, keyring, root: root.value, isWanted })
  } finally {
    if (rootKey !== undefined) await rm(brought, { force: true })
    store.close()
  }
}
