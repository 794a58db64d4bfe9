/**
 * A backup of a whole node, also while it runs: the database in one state, configuration, attachments, and the keys but for
 * log keys. A log key must never sign from an older state of its feed, so a restored node gets new ones. Encrypted keys
 * stay encrypted; the token of the command line is made anew.
 *
 * The database is copied first: what an entry names and is not among the attachments yet is fetched again from its author.
 */
import { chmod, copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { err, ok, type Result } from '../../ledger/result.ts'
import { backUp } from '../../store/back-up.ts'
import { type ConfigError, readConfig } from '../config.ts'
import { dataFolder } from '../data-folder.ts'
import { softwareVersion } from '../version.ts'
import { listFiles, type Manifest, manifestName } from './backup-manifest.ts'
import { packTar } from './tar.ts'

export type BackupError =
  | ConfigError
  | { readonly kind: 'target-exists'; readonly path: string }
  | { readonly kind: 'cannot-back-up'; readonly why: string }

/** `target`: a folder that is not there yet, or a file whose name ends with `.tar`. */
export const backUpNode = async (
  dir: string,
  target: string,
  now: () => Date,
): Promise<Result<Manifest, BackupError>> => {
  const config = await readConfig(dataFolder(dir).config)
  if (!config.ok) return config
  const partial = `${target}.partial`
  if (await isThere(target)) return err({ kind: 'target-exists', path: target })
  await rm(partial, { recursive: true, force: true })
  try {
    const manifest = await copyInto(dir, partial, config.value.authority, now())
    if (target.endsWith('.tar')) {
      await packTar(partial, target)
      await rm(partial, { recursive: true })
    } else await rename(partial, target)
    return ok(manifest)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    return err({ kind: 'cannot-back-up', why: error instanceof Error ? error.message : String(error) })
  }
}

const copyInto = async (dir: string, target: string, authority: string, at: Date): Promise<Manifest> => {
  const [from, to] = [dataFolder(dir), dataFolder(target)]
  await mkdir(target, { recursive: true, mode: 0o700 })
  await backUp(from.database, to.database, () => {})
  await copyPrivately(from.config, to.config)
  await copyTree(from.keys, to.keys, (name) => name.endsWith('.key') && !name.startsWith('log.'))
  // A name with a dot in front, or `.part` behind, is a file on its way.
  await copyTree(from.files, to.files, (name) => !name.startsWith('.') && !name.endsWith('.part'))
  const manifest: Manifest = {
    kind: 'comity-backup',
    v: 1,
    authority,
    at: at.toISOString(),
    software: `comity/${softwareVersion}`,
    files: await listFiles(target),
  }
  await writeFile(join(target, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
  return manifest
}

/** Copies the files that are wanted, and makes folders of mode 0700. */
export const copyTree = async (
  from: string,
  to: string,
  isWanted: (name: string) => boolean,
): Promise<void> => {
  await mkdir(to, { recursive: true, mode: 0o700 })
  const entries = await readdir(from, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await copyTree(source, copy, isWanted)
    else if (entry.isFile() && isWanted(entry.name)) await copyPrivately(source, copy)
  }
}

export const copyPrivately = async (from: string, to: string): Promise<void> => {
  await copyFile(from, to)
  await chmod(to, 0o600)
}

export const isThere = async (path: string): Promise<boolean> => {
  const names = await readdir(dirname(path)).catch(() => [])
  return names.some((name) => join(dirname(path), name) === path)
}
