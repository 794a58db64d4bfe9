/**
 * The file of the index of words, beside the database and made from it alone: no backup holds it, and where it is missing, of
 * another making or of another state of the database, it is made anew. So a commit pays nothing for searches but a number, and
 * what is erased can be taken out of the whole file without touching the record.
 */
import { randomBytes } from 'node:crypto'
import { closeSync, openSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { privateMode } from '../durable-file.ts'
import { prepareQuery } from '../sqlite-file.ts'
import { foldingVersion } from './fold-words.ts'

export const wordsFileOf = (database: string): string => `${database}.words`

/** Another making of rows is another version, after which the file is made anew. */
const version = `1 ${foldingVersion}`

/** Key of the setting by which the database knows its index. */
const boundSetting = 'words/file'

/** The index, with the database attached for reading. Where it is new, everything is due. */
export const openWordsFile = (node: DatabaseSync, database: string): DatabaseSync => {
  const file = wordsFileOf(database)
  const known = openAttached(file, database)
  if (known !== undefined && isOurs(known, node)) return known
  known?.close()
  removeWordsFile(database)
  closeSync(openSync(file, 'a', privateMode))
  const db = openAttached(file, database)
  if (db === undefined) throw new Error('the index of words cannot be made')
  const name = randomBytes(12).toString('hex')
  db.exec(schema)
  const keep = db.prepare('INSERT INTO made (key, value) VALUES (?, ?)')
  for (const [key, value] of Object.entries({ version, name, entries: '0', unclean: '0', building: '0' }))
    keep.run(key, value)
  node.exec('BEGIN IMMEDIATE')
  node.prepare('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)').run(boundSetting, name)
  node.exec('INSERT OR IGNORE INTO words_due (record) SELECT id FROM record WHERE state IS NOT NULL')
  node.exec('COMMIT')
  return db
}

export const removeWordsFile = (database: string): void => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${wordsFileOf(database)}${suffix}`, { force: true })
}

/** Undefined where the file is damaged or no database. */
const openAttached = (file: string, database: string): DatabaseSync | undefined => {
  let db: DatabaseSync | undefined
  try {
    closeSync(openSync(file, 'a', privateMode))
    db = new DatabaseSync(file, { timeout: 1_000 })
    db.exec('PRAGMA journal_mode = WAL')
    // It can be made anew at any time, so no commit of it waits for the disk.
    db.exec('PRAGMA synchronous = NORMAL')
    db.exec('PRAGMA secure_delete = ON')
    db.exec('PRAGMA temp_store = MEMORY')
    db.prepare('ATTACH ? AS node').run(`${pathToFileURL(database).href}?mode=ro`)
    return db
  } catch {
    db?.close()
    return undefined
  }
}

/** A database that was set back knows fewer entries than the index has read. */
const isOurs = (db: DatabaseSync, node: DatabaseSync): boolean => {
  try {
    const made = new Map(
      prepareQuery<{ key: string; value: string }>(db, 'SELECT key, value FROM made')
        .all()
        .map(({ key, value }) => [key, value] as const),
    )
    const bound = prepareQuery<{ value: string }>(node, 'SELECT value FROM setting WHERE key = ?').first(
      boundSetting,
    )
    const entries =
      prepareQuery<{ n: number | null }>(node, 'SELECT sum(size) AS n FROM feed').first()?.n ?? 0
    return (
      made.get('version') === version &&
      made.get('building') === '0' &&
      made.get('name') !== undefined &&
      made.get('name') === bound?.value &&
      Number(made.get('entries')) <= entries
    )
  } catch {
    return false
  }
}

/** Thai vowels and tone marks are letters of the words they stand in. The folding is ours, so that the tokenizer does none. */
const schema = `
CREATE TABLE made (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (
  title, rest, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);
INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
-- By what each is called, in the order of each language.
CREATE TABLE sorting (
  affair TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  record INTEGER NOT NULL,
  PRIMARY KEY (affair, language, text, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX sorting_of ON sorting (record);
`
