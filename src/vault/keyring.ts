/**
 * An authority's keys on disk (docs/protocol.md sections 4 and 9):
 *
 *   <dir>/root.key                            kept offline between uses; a node runs without it
 *   <dir>/<compact>/<lane>/log.<epoch>.key    signs heads, bundles and requests; never part of a backup
 *   <dir>/<compact>/<lane>/cosigner.key       signs the heads of others
 *   <dir>/<compact>/<lane>/seal.key           opens what is sent to us
 */
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Lane } from '../ledger/names.ts'
import { err, ok, type Result } from '../ledger/result.ts'
import type { Sign } from '../ledger/sign.ts'
import { isCode, syncFolder } from './durable-file.ts'
import { generateKeyPair, publicKeyOf, signer } from './ed25519.ts'
import { type KeyFileError, type KeyUse, readKeyFile, type StoredKey, writeKeyFile } from './key-file.ts'
import type { Passphrase } from './passphrase.ts'
import { generateSealKeyPair, importSealKeyPair, type SealKeyPair } from './seal.ts'

export interface Keyring {
  readonly dir: string
  /** Encrypts and opens every key of the ring; without one the keys are guarded by their files' mode alone. */
  readonly passphrase?: Passphrase | undefined
}

/** Public keys are raw: 32 bytes of Ed25519. */
export interface Signer {
  readonly publicKey: Uint8Array
  readonly sign: Sign
}

export interface LogSigner extends Signer {
  /** Counts the log keys of the feed from 0. */
  readonly epoch: number
}

export interface LaneKeys {
  readonly log: LogSigner
  readonly cosigner: Signer
  readonly seal: SealKeyPair
}

export type KeyringError =
  | KeyFileError
  /** The root key is not in this keyring, as it should be on most days; what needs it is done where it is kept. */
  | { readonly kind: 'root-offline'; readonly path: string }
  /** The public key in the file does not belong to the private key. */
  | { readonly kind: 'key-mismatched'; readonly path: string }

/** Makes the root key. */
export const createAuthority = async (keyring: Keyring): Promise<Result<Signer, KeyringError>> => {
  await makeFolder(keyring.dir)
  return createSigner(keyring, rootPath(keyring), 'root', rootOwner)
}

export const rootSigner = async (keyring: Keyring): Promise<Result<Signer, KeyringError>> => {
  const path = rootPath(keyring)
  const root = await openSigner(keyring, path, 'root', rootOwner)
  return !root.ok && root.error.kind === 'key-missing' ? err({ kind: 'root-offline', path }) : root
}

/** Makes the three keys of a lane; the log key has epoch 0. */
export const createLaneKeys = async (
  keyring: Keyring,
  compact: string,
  lane: Lane,
): Promise<Result<LaneKeys, KeyringError>> => {
  const log = await createLogKey(keyring, compact, lane, 0)
  if (!log.ok) return log
  const folder = laneFolder(keyring, compact, lane)
  const owner = laneOwner(compact, lane)
  const cosigner = await createSigner(keyring, join(folder, 'cosigner.key'), 'cosigner', owner)
  if (!cosigner.ok) return cosigner
  const seal = await generateSealKeyPair()
  const { publicKey, privateKey } = seal
  const path = join(folder, 'seal.key')
  const written = await writeKeyFile(path, { use: 'seal', owner, publicKey, privateKey }, keyring.passphrase)
  return written.ok ? ok({ log: log.value, cosigner: cosigner.value, seal }) : written
}

/** Makes a later log key, after a restore or where one is replaced; the root's statement introduces it. */
export const createLogKey = async (
  keyring: Keyring,
  compact: string,
  lane: Lane,
  epoch: number,
): Promise<Result<LogSigner, KeyringError>> => {
  const folder = laneFolder(keyring, compact, lane)
  await makeFolder(folder)
  const owner = logOwner(compact, lane, epoch)
  const made = await createSigner(keyring, join(folder, logName(epoch)), 'log', owner)
  return made.ok ? ok({ ...made.value, epoch }) : made
}

/** The keys of a lane, the log key being that of the highest epoch on disk. */
export const openLane = async (
  keyring: Keyring,
  compact: string,
  lane: Lane,
): Promise<Result<LaneKeys, KeyringError>> => {
  const folder = laneFolder(keyring, compact, lane)
  const owner = laneOwner(compact, lane)
  const epoch = Math.max(...(await logEpochs(keyring, compact, lane)), 0)
  const log = await openSigner(keyring, join(folder, logName(epoch)), 'log', logOwner(compact, lane, epoch))
  if (!log.ok) return log
  const cosigner = await openSigner(keyring, join(folder, 'cosigner.key'), 'cosigner', owner)
  if (!cosigner.ok) return cosigner
  const path = join(folder, 'seal.key')
  const seal = await readKeyFile(path, 'seal', owner, keyring.passphrase)
  if (!seal.ok) return seal
  const imported = await importSealKeyPair(seal.value.publicKey, seal.value.privateKey)
  return imported.ok
    ? ok({ log: { ...log.value, epoch }, cosigner: cosigner.value, seal: imported.value })
    : err({ kind: 'key-mismatched', path })
}

/** Epochs of the log keys on disk, ascending; none after a restore, since backups leave log keys out. */
export const logEpochs = async (
  keyring: Keyring,
  compact: string,
  lane: Lane,
): Promise<readonly number[]> => {
  const names = await readdir(laneFolder(keyring, compact, lane)).catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return []
    throw error
  })
  return names
    .map((name) => /^log\.(0|[1-9][0-9]{0,8})\.key$/.exec(name)?.[1])
    .filter((epoch) => epoch !== undefined)
    .map(Number)
    .sort((a, b) => a - b)
}

const rootOwner = 'root'
const rootPath = ({ dir }: Keyring): string => join(dir, 'root.key')
const laneFolder = ({ dir }: Keyring, compact: string, lane: Lane): string => join(dir, compact, lane)
const laneOwner = (compact: string, lane: Lane): string => `${compact}/${lane}`
const logName = (epoch: number): string => `log.${epoch}.key`
const logOwner = (compact: string, lane: Lane, epoch: number): string =>
  `${laneOwner(compact, lane)}/${epoch}`

/** Mode 0700, each folder on the way too, and on disk before a key is put there. */
const makeFolder = async (folder: string): Promise<void> => {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (first !== undefined) await syncFolder(join(first, '..'))
}

const createSigner = async (
  keyring: Keyring,
  path: string,
  use: KeyUse,
  owner: string,
): Promise<Result<Signer, KeyringError>> => {
  const { publicKey, privateKey } = generateKeyPair()
  const key: StoredKey = { use, owner, publicKey, privateKey }
  const written = await writeKeyFile(path, key, keyring.passphrase)
  return written.ok ? ok({ publicKey, sign: signer(privateKey) }) : written
}

const openSigner = async (
  keyring: Keyring,
  path: string,
  use: KeyUse,
  owner: string,
): Promise<Result<Signer, KeyringError>> => {
  const key = await readKeyFile(path, use, owner, keyring.passphrase)
  if (!key.ok) return key
  const { publicKey, privateKey } = key.value
  if (privateKey.length !== 32 || !Buffer.from(publicKeyOf(privateKey)).equals(publicKey)) {
    return err({ kind: 'key-mismatched', path })
  }
  return ok({ publicKey, sign: signer(privateKey) })
}
