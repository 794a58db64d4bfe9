/** Rows of calls that were answered once and must not be done twice. Kept for a day: `node/api/kept-answers.ts` says which. */
import type { DatabaseSync } from 'node:sqlite'
import { prepareQuery } from './sqlite-file.ts'

export interface AnswerRow {
  readonly caller: string
  readonly key: string
  /** Of what was asked. */
  readonly fingerprint: string
  /** When it was asked, milliseconds since 1970. */
  readonly at: number
  /** Null while it is being answered, or where the node stopped before it was. */
  readonly status: number | null
  /** JSON; null where it is not kept. */
  readonly body: string | null
  /** Identifier of what was made, where there is one. */
  readonly made: string | null
}

export interface AnswerTable {
  find(caller: string, key: string): AnswerRow | undefined
  /** Makes the row or puts it in the place of the one that is there. */
  put(row: AnswerRow): void
  remove(caller: string, key: string): void
  /** Those that were asked before this time. */
  removeBefore(at: number): void
}

const columns = 'caller, key, fingerprint, at, status, body, made'

export const openAnswerTable = (db: DatabaseSync): AnswerTable => {
  const find = prepareQuery<AnswerRow>(db, `SELECT ${columns} FROM answer WHERE caller = ? AND key = ?`)
  const put = db.prepare(`INSERT OR REPLACE INTO answer (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`)
  const remove = db.prepare('DELETE FROM answer WHERE caller = ? AND key = ?')
  const removeBefore = db.prepare('DELETE FROM answer WHERE at < ?')
  return {
    find: (caller, key) => find.first(caller, key),
    put: ({ caller, key, fingerprint, at, status, body, made }) => {
      put.run(caller, key, fingerprint, at, status, body, made)
    },
    remove: (caller, key) => {
      remove.run(caller, key)
    },
    removeBefore: (at) => {
      removeBefore.run(at)
    },
  }
}
