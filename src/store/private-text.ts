/** Words that stay in this node: appended, and erased by overwriting where they stand (migrations/0003-drafts.ts). */
import type { DatabaseSync } from 'node:sqlite'
import { prepareQuery } from './sqlite-file.ts'

export interface PrivateText {
  add(text: string): number
  read(id: number): string
  /** Its pages leave the write-ahead log with the next `Store.erase`, which may be one of nothing. */
  overwrite(id: number): void
}

export const openPrivateText = (db: DatabaseSync): PrivateText => {
  const add = db.prepare('INSERT INTO private_text (text) VALUES (?)')
  const find = prepareQuery<{ text: string; bytes: number }>(
    db,
    'SELECT text, octet_length(text) AS bytes FROM private_text WHERE id = ?',
  )
  const overwrite = db.prepare('UPDATE private_text SET text = ? WHERE id = ?')
  const rowOf = (id: number): { readonly text: string; readonly bytes: number } => {
    const row = find.first(id)
    if (row === undefined) throw new RangeError(`there is no private text ${id}`)
    return row
  }
  return {
    add: (text) => Number(add.run(text).lastInsertRowid),
    read: (id) => rowOf(id).text,
    overwrite: (id) => {
      overwrite.run(' '.repeat(rowOf(id).bytes), id)
    },
  }
}

/** How many texts two versions name: each is of one alone. */
export const openSharedTexts = (db: DatabaseSync): (() => number) => {
  const shared = prepareQuery<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM (
       SELECT text FROM (SELECT text FROM draft_version UNION ALL SELECT text FROM comment_version)
       WHERE text IS NOT NULL GROUP BY text HAVING count(*) > 1)`,
  )
  return () => shared.first()?.count ?? 0
}
