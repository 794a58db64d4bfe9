/**
 * Numbered migrations, forward only: each in one transaction with the number it leaves behind, and before each that meets
 * a database with something in it, a copy beside it (`<file>.before-0002`). Going back means restoring that copy.
 */
import type { DatabaseSync } from 'node:sqlite'
import { err, ok, type Result } from '../ledger/result.ts'
import { giveNameDurably, makePrivate, partialOf } from './durable-file.ts'
import type { OnPoint, StoreLog } from './store.ts'
import type { StoreError } from './store-error.ts'

export interface Migration {
  /** From 1, without gaps. */
  readonly number: number
  readonly name: string
  readonly sql: string
}

export interface MigrateDeps {
  readonly file: string
  readonly migrations: readonly Migration[]
  readonly log: StoreLog
  readonly onPoint: OnPoint
}

/** In the header of our files ("Comy"), so that a foreign database is not taken for an empty one of ours. */
export const applicationId = 0x436f6d79

export const migrate = (db: DatabaseSync, deps: MigrateDeps): Result<void, StoreError> => {
  const { file, migrations } = deps
  const found = versionOf(db)
  if (found === undefined) return err({ kind: 'not-ours', file })
  if (found > migrations.length) return err({ kind: 'newer-database', file, found, known: migrations.length })
  for (const migration of migrations.slice(found)) {
    const failed = applyOne(db, deps, migration, found > 0)
    if (failed !== undefined) return err(failed)
  }
  return ok(undefined)
}

/** Number of the last migration applied, 0 for a new file; undefined for what is not ours. */
export const versionOf = (db: DatabaseSync): number | undefined => {
  const version = pragma(db, 'user_version')
  if (version > 0) return pragma(db, 'application_id') === applicationId ? version : undefined
  return db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined ? 0 : undefined
}

/** Where the copy stands that is made before this migration. */
export const copyBefore = (file: string, number: number): string =>
  `${file}.before-${String(number).padStart(4, '0')}`

const applyOne = (
  db: DatabaseSync,
  deps: MigrateDeps,
  migration: Migration,
  hasContent: boolean,
): StoreError | undefined => {
  const { file, log, onPoint } = deps
  const { number, name, sql } = migration
  let copy: string | null = null
  try {
    if (hasContent) copy = makeCopy(db, copyBefore(file, number))
    db.exec('BEGIN IMMEDIATE')
    db.exec(sql)
    db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${number}`)
    onPoint('during-migration')
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    return { kind: 'migration-failed', file, number, why: String(error), copy }
  }
  log('migrated', { number, name })
  return undefined
}

/** Replaces an older copy: the database is as it was before the migration, and newer. */
const makeCopy = (db: DatabaseSync, copy: string): string => {
  const partial = partialOf(copy)
  makePrivate(partial)
  db.prepare('VACUUM INTO ?').run(partial)
  giveNameDurably(partial, copy)
  return copy
}

const pragma = (db: DatabaseSync, name: 'user_version' | 'application_id'): number =>
  Number(db.prepare(`PRAGMA ${name}`).get()?.[name])
