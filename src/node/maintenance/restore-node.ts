/**
 * Puts a backup back in an empty folder. Nothing is written before the backup has been held to its manifest and the root
 * key is at hand; then every lane is closed to own acts, with a new log key that the root has signed, until the node has run
 * and its peers have answered.
 */
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fenceLane } from '../../exchange/lane/restore-state.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import { openSqliteStore } from '../../store/sqlite-store.ts'
import type { Erasure, LaneKey, Store } from '../../store/store.ts'
import type { StoreError } from '../../store/store-error.ts'
import { type Keyring, type KeyringError, rootSigner } from '../../vault/keyring.ts'
import type { Passphrase } from '../../vault/passphrase.ts'
import { sha256 } from '../../vault/sha256.ts'
import { type Config, type ConfigError, readConfig } from '../config.ts'
import { dataFolder } from '../data-folder.ts'
import { takeBackAll } from '../drafts/take-back-all.ts'
import { endSignIns } from '../officers/end-sign-ins.ts'
import { copyPrivately, copyTree } from './back-up-node.ts'
import { checkManifest, type Manifest, type ManifestError } from './backup-manifest.ts'
import { type BeginRestoreError, beginRestores } from './begin-restore.ts'
import { type TarError, unpackTar } from './tar.ts'

export interface RestoreOptions {
  /** A folder, or a file whose name ends with `.tar`. */
  readonly backup: string
  readonly dir: string
  readonly passphrase: Passphrase | undefined
  /** File of the root key where the backup does not hold it. */
  readonly rootKey: string | undefined
}

export type RestoreNodeError =
  | ManifestError
  | TarError
  | ConfigError
  | KeyringError
  | StoreError
  | BeginRestoreError
  | { readonly kind: 'folder-not-empty'; readonly dir: string }

export interface Restored {
  readonly manifest: Manifest
  /** Lanes that now wait for their peers. */
  readonly lanes: readonly LaneKey[]
}

export const restoreNode = async (options: RestoreOptions): Promise<Result<Restored, RestoreNodeError>> => {
  const { backup, dir } = options
  await mkdir(dir, { recursive: true, mode: 0o700 })
  if ((await readdir(dir)).length > 0) return err({ kind: 'folder-not-empty', dir })
  if (!backup.endsWith('.tar')) return restoreFolder(options, backup)
  const unpacked = await mkdtemp(join(tmpdir(), 'comity-restore-'))
  try {
    const done = await unpackTar(backup, unpacked)
    return done.ok ? await restoreFolder(options, unpacked) : done
  } finally {
    await rm(unpacked, { recursive: true })
  }
}

const restoreFolder = async (
  options: RestoreOptions,
  backup: string,
): Promise<Result<Restored, RestoreNodeError>> => {
  const { dir, passphrase } = options
  const [from, to] = [dataFolder(backup), dataFolder(dir)]
  const manifest = await checkManifest(backup)
  if (!manifest.ok) return manifest
  const config = await readConfig(from.config)
  if (!config.ok) return config
  await copyTree(from.keys, to.keys, (name) => name.endsWith('.key'))
  if (options.rootKey !== undefined) await copyPrivately(options.rootKey, join(to.keys, 'root.key'))
  const keyring = { dir: to.keys, passphrase }
  const root = await rootSigner(keyring)
  if (!root.ok) {
    await empty(dir)
    return root
  }
  await copyPrivately(from.database, to.database)
  await copyTree(from.files, to.files, () => true)
  await writeFile(to.token, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  const begun = await begin(config.value, keyring, root.value, to.database)
  if (!begun.ok) {
    await empty(dir)
    return begun
  }
  // Last: without it the folder is no node, and one that was left half-way does not start.
  await copyPrivately(from.config, to.config)
  return ok({ manifest: manifest.value, lanes: begun.value })
}

const begin = async (
  { authority }: Config,
  keyring: Keyring,
  root: Parameters<typeof beginRestores>[0]['root'],
  file: string,
): Promise<Result<readonly LaneKey[], RestoreNodeError>> => {
  const opened = openSqliteStore({ file, authority, sha256 })
  if (!opened.ok) return opened
  const store = opened.value
  try {
    applyStatements(store)
    endSignIns(store, Date.now)
    takeBackAll(store, Date.now)
    // What was done since the backup was undone with it: a repetition must not hear that it was done.
    store.answers.removeBefore(Number.MAX_SAFE_INTEGER)
    for (const lane of store.lanes()) fenceLane(store, lane)
    return await beginRestores({ store, self: authority, keyring, root, isWanted: () => true })
  } finally {
    store.close()
  }
}

/** Whatever the backup itself states as erased is erased, before anybody can read it. Peers bring what was stated since. */
const applyStatements = (store: Store): void => {
  const undone: Erasure[] = []
  for (const lane of store.lanes()) {
    const reader = store.lane(lane)
    for (const { feed } of reader.heads()) {
      undone.push(...store.erasures(feed).filter(({ seq }) => reader.entry(feed, seq)?.body != null))
    }
  }
  store.erase(undone)
}

const empty = async (dir: string): Promise<void> => {
  for (const name of await readdir(dir)) await rm(join(dir, name), { recursive: true })
}
