/** Makes a node in an empty folder: configuration, root key, token, database. */
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { err, ok, type Result } from '../../ledger/result.ts'
import { openSqliteStore } from '../../store/sqlite-store.ts'
import type { StoreError } from '../../store/store-error.ts'
import { createAuthority, type Keyring, type KeyringError } from '../../vault/keyring.ts'
import { sha256 } from '../../vault/sha256.ts'
import type { Config, ConfigError } from '../config.ts'
import { checkConfig } from '../config.ts'
import { dataFolder } from '../data-folder.ts'

export type InitError =
  | { readonly kind: 'folder-not-empty'; readonly dir: string }
  | ConfigError
  | KeyringError
  | StoreError

export const initNode = async (
  dir: string,
  config: Config,
  passphrase: Keyring['passphrase'],
): Promise<Result<void, InitError>> => {
  const folder = dataFolder(dir)
  const checked = checkConfig(config, folder.config)
  if (!checked.ok) return checked
  await mkdir(dir, { recursive: true, mode: 0o700 })
  if ((await readdir(dir)).length > 0) return err({ kind: 'folder-not-empty', dir })
  const root = await createAuthority({ dir: folder.keys, passphrase })
  if (!root.ok) return root
  const store = openSqliteStore({ file: folder.database, authority: config.authority, sha256 })
  if (!store.ok) return store
  store.value.close()
  await writeFile(folder.token, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  await writeFile(folder.config, `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return ok(undefined)
}
