/** Connections to the file of a node. One writes; any number, in workers too, only read. */
import { closeSync, openSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { privateMode } from './durable-file.ts'

/** How long a reader waits for the writer, or a checkpoint for readers, in milliseconds. */
const patience = 1_000

/** Pages of the write-ahead log after which a commit itself writes them back, should `checkpointer.ts` lag: 128 MiB. */
const checkpointPages = 32_768

export const openForWriting = (file: string): DatabaseSync => {
  // Made here where it is missing, since SQLite would let everybody read it; log and index take over its mode.
  closeSync(openSync(file, 'a', privateMode))
  const db = new DatabaseSync(file, { timeout: patience })
  db.exec('PRAGMA journal_mode = WAL')
  db.exec('PRAGMA synchronous = FULL')
  db.exec('PRAGMA secure_delete = ON')
  // Sorting must not leave texts in a temporary file.
  db.exec('PRAGMA temp_store = MEMORY')
  db.exec(`PRAGMA wal_autocheckpoint = ${checkpointPages}`)
  return db
}

export const openForReading = (file: string): DatabaseSync =>
  new DatabaseSync(file, { readOnly: true, timeout: patience })

type Values = readonly SQLInputValue[]

/** A prepared statement with the shape of its rows, which is the one place where we trust our own SQL for it. */
export interface Query<Row> {
  first(...values: Values): Row | undefined
  all(...values: Values): readonly Row[]
}

export const prepareQuery = <Row extends object>(db: DatabaseSync, sql: string): Query<Row> => {
  const statement = db.prepare(sql)
  return {
    first: (...values) => statement.get(...values) as Row | undefined,
    all: (...values) => statement.all(...values) as Row[],
  }
}
