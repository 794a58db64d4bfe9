/** Rows of comments and positions on records. Who may write them is decided in `node/drafts`. */
import type { DatabaseSync } from 'node:sqlite'
import { openPrivateText } from './private-text.ts'
import { prepareQuery } from './sqlite-file.ts'
import type { LaneKey } from './store.ts'

export interface CommentRow {
  readonly id: string
  readonly compact: string
  readonly lane: 'main' | 'hot'
  /** Identifier of a record, or of a part of one: `text/T1#p3`. */
  readonly record: string
  readonly kind: 'comment' | 'position'
  readonly version: number
  readonly author: string
  readonly marking: number
  /** 1: its words are gone. */
  readonly removed: 0 | 1
}

export interface CommentVersionRow {
  readonly version: number
  readonly author: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly text: string | null
}

export interface CommentTable {
  /** Removed ones too. */
  all(): readonly CommentRow[]
  countVersions(): number
  find(id: string): CommentRow | undefined
  /** On one record and its parts, in the order in which they were written. */
  on(lane: LaneKey, record: string): readonly CommentRow[]
  put(row: CommentRow): void
  versions(id: string): readonly CommentVersionRow[]
  addVersion(id: string, version: CommentVersionRow & { readonly text: string }): void
  /** Overwrites the words of all versions. */
  forgetWords(id: string): void
}

const columns = 'id, compact, lane, record, kind, version, author, marking, removed'

export const openCommentTable = (db: DatabaseSync): CommentTable => {
  const texts = openPrivateText(db)
  const all = prepareQuery<CommentRow>(db, `SELECT ${columns} FROM comment ORDER BY id`)
  const count = prepareQuery<{ count: number }>(db, 'SELECT count(*) AS count FROM comment_version')
  const find = prepareQuery<CommentRow>(db, `SELECT ${columns} FROM comment WHERE id = ?`)
  // Of a part the identifier goes on after `#`, which `$` follows.
  const on = prepareQuery<CommentRow>(
    db,
    `SELECT ${columns} FROM comment WHERE compact = ? AND lane = ? AND (record = ? OR (record >= ? AND record < ?))
     ORDER BY (SELECT at FROM comment_version WHERE comment = comment.id AND comment_version.version = 1), id`,
  )
  const put = db.prepare(
    `INSERT INTO comment (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
       version = excluded.version, author = excluded.author, marking = excluded.marking, removed = excluded.removed`,
  )
  const versions = prepareQuery<{ version: number; author: string; at: number; text: number | null }>(
    db,
    'SELECT version, author, at, text FROM comment_version WHERE comment = ? ORDER BY version',
  )
  const addVersion = db.prepare(
    'INSERT INTO comment_version (comment, version, author, at, text) VALUES (?, ?, ?, ?, ?)',
  )
  const dropText = db.prepare('UPDATE comment_version SET text = NULL WHERE comment = ?')
  return {
    all: () => all.all(),
    countVersions: () => count.first()?.count ?? 0,
    find: (id) => find.first(id),
    on: ({ compact, lane }, record) => on.all(compact, lane, record, `${record}#`, `${record}$`),
    put: ({ id, compact, lane, record, kind, version, author, marking, removed }) => {
      put.run(id, compact, lane, record, kind, version, author, marking, removed)
    },
    versions: (id) =>
      versions.all(id).map((row) => ({ ...row, text: row.text === null ? null : texts.read(row.text) })),
    addVersion: (id, { version, author, at, text }) => {
      addVersion.run(id, version, author, at, texts.add(text))
    },
    forgetWords: (id) => {
      for (const { text } of versions.all(id)) if (text !== null) texts.overwrite(text)
      dropText.run(id)
    },
  }
}
