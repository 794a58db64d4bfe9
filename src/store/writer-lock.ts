/**
 * One process writes a database. The lock is SQLite's own on a small file beside it: the system takes it back when the
 * process dies, however it dies, so there is no stale lock to judge. The file also tells who holds it.
 *
 * Trap: on POSIX systems a process that opens and closes the lock file by itself gives the lock away.
 */
import { DatabaseSync } from 'node:sqlite'

export interface WriterLock {
  release(): void
}

export type TakenLock =
  | { readonly taken: true; readonly lock: WriterLock }
  /** `pid`: what the holder left, null where it left nothing. */
  | { readonly taken: false; readonly pid: number | null }

export const lockFileOf = (file: string): string => `${file}.lock`

export const takeWriterLock = (lockFile: string, pid: number): TakenLock => {
  const db = new DatabaseSync(lockFile)
  try {
    db.exec('BEGIN IMMEDIATE')
    db.exec(`PRAGMA user_version = ${pid}; COMMIT; BEGIN IMMEDIATE`)
  } catch (error) {
    const holder = isBusy(error) ? holderIn(db) : undefined
    db.close()
    if (holder === undefined) throw error
    return { taken: false, pid: holder }
  }
  return { taken: true, lock: { release: () => db.close() } }
}

const holderIn = (db: DatabaseSync): number | null => {
  const pid = Number(db.prepare('PRAGMA user_version').get()?.user_version)
  return pid > 0 ? pid : null
}

const sqliteBusy = 5

/** Extended result codes keep the primary one in the low byte. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  (error.errcode & 0xff) === sqliteBusy
