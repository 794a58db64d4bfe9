/**
 * Erases bodies for good.
 *
 * When SQLite splits or merges pages, bytes of the rows it moves may stay behind in the page they left, and no later
 * `secure_delete` of the row finds them: of 1,334 bodies in a table that was filled by several feeds in turn, 6 could
 * still be read after they were set null. So rows of `body` are only ever appended, and a body is overwritten where it
 * stands with blanks of the same length: no page is ever split or merged over them. The length of what was erased remains.
 */
import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { err, ok, type Result } from '../ledger/result.ts'
import { entryId } from './entry-row.ts'
import { prepareQuery } from './sqlite-file.ts'
import type { EraseError, Erasure } from './store.ts'

export type EraseStatements = ReturnType<typeof prepareErase>

export const prepareErase = (db: DatabaseSync) => ({
  state: prepareQuery<{ body: number | null; bytes: number | null }>(
    db,
    `SELECT body, octet_length(body.text) AS bytes FROM entry LEFT JOIN body ON body.id = entry.body WHERE entry.id = ?`,
  ),
  overwrite: db.prepare('UPDATE body SET salt = zeroblob(32), text = ? WHERE id = ?'),
  markErased: db.prepare('UPDATE entry SET erased = 1 WHERE id = ?'),
  wordsDue: db.prepare(
    'INSERT OR REPLACE INTO words_due (record, erased) SELECT record, 1 FROM entry WHERE id = ? AND record IS NOT NULL',
  ),
  addStatement: db.prepare('INSERT OR IGNORE INTO erasure (entry, note, at) VALUES (?, ?, ?)'),
  // They may repeat what is erased.
  forgetAnswers: db.prepare('UPDATE answer SET body = NULL WHERE body IS NOT NULL'),
  emptyLog: prepareQuery<{ busy: number }>(db, 'PRAGMA wal_checkpoint(TRUNCATE)'),
})

/** Inside the transaction of the caller. */
export const overwriteBodies = (statements: EraseStatements, erasures: readonly Erasure[]): void => {
  for (const { feed, seq, note, at } of erasures) {
    const id = entryId(feed, seq)
    const found = statements.state.first(id)
    if (found === undefined) throw new RangeError(`feed ${feed} has no entry ${seq}`)
    statements.addStatement.run(id, note, at)
    if (found.body === null) continue
    statements.overwrite.run(' '.repeat(found.bytes ?? 0), found.body)
    statements.markErased.run(id)
    statements.wordsDue.run(id)
  }
  if (erasures.length > 0) statements.forgetAnswers.run()
}

/** After the commit: old pages leave the write-ahead log, and copies that were made before a migration go. */
export const removeTraces = (statements: EraseStatements, file: string): Result<void, EraseError> => {
  for (const copy of copiesBeforeMigrations(file)) rmSync(copy)
  return statements.emptyLog.first()?.busy === 0 ? ok(undefined) : err({ kind: 'still-read' })
}

const copiesBeforeMigrations = (file: string): readonly string[] => {
  const prefix = `${basename(file)}.before-`
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(dirname(file), name))
}
