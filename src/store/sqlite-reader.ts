/** Reads the database of a node beside its writer, from a worker or another process. */
import type { DatabaseSync } from 'node:sqlite'
import { err, ok, type Result } from '../ledger/result.ts'
import type { Sha256 } from '../ledger/sha256.ts'
import { createLaneCache } from './lane-cache.ts'
import { createLaneReader, prepareLaneQueries } from './lane-reader.ts'
import { createListingReader, type ListingReader } from './listing-table.ts'
import { versionOf } from './migrate.ts'
import { migrations } from './migrations.ts'
import { type OfficerTable, openOfficerTable } from './officer-table.ts'
import { createReads } from './reads.ts'
import { openForReading } from './sqlite-file.ts'
import type { StoreReader } from './store.ts'
import type { StoreError } from './store-error.ts'

export interface SqliteReader extends StoreReader {
  readonly officers: Pick<OfficerTable, 'all'>
  /**
   * Runs `read` on one unchanging state of the database. The write-ahead log cannot be emptied meanwhile, so erasing
   * waits: keep it to seconds. Without it each call sees what is newest, and `lane()` what was when it was called or later.
   */
  snapshot<T>(read: () => T): T
  readonly listing: ListingReader
}

/** The database must be of our version: only its writer migrates it. */
export type ReaderError =
  | Extract<StoreError, { kind: 'cannot-open' | 'newer-database' | 'not-ours' }>
  | OlderDatabase

export interface OlderDatabase {
  readonly kind: 'older-database'
  readonly file: string
  readonly found: number
  readonly known: number
}

export const openSqliteReader = (options: {
  readonly file: string
  readonly sha256: Sha256
}): Result<SqliteReader, ReaderError> => {
  const { file, sha256 } = options
  let db: DatabaseSync | undefined
  try {
    db = openForReading(file)
    const refusal = refuseVersion(file, versionOf(db))
    if (refusal === undefined) return ok(createReader(db, sha256))
    db.close()
    return err(refusal)
  } catch (error) {
    db?.close()
    return err({ kind: 'cannot-open', file, why: String(error) })
  }
}

const refuseVersion = (file: string, found: number | undefined): ReaderError | undefined => {
  const known = migrations.length
  if (found === undefined) return { kind: 'not-ours', file }
  if (found > known) return { kind: 'newer-database', file, found, known }
  return found < known ? { kind: 'older-database', file, found, known } : undefined
}

const createReader = (db: DatabaseSync, sha256: Sha256): SqliteReader => {
  const queries = prepareLaneQueries(db)
  return {
    ...createReads(db),
    listing: createListingReader(db),
    officers: openOfficerTable(db),
    lane: (key) => createLaneReader({ queries, sha256, cache: createLaneCache() }, key),
    snapshot: (read) => {
      db.exec('BEGIN')
      try {
        return read()
      } finally {
        db.exec('COMMIT')
      }
    },
    close: () => db.close(),
  }
}
