/**
 * The index of words: all that people wrote and that stands, folded, so that it is found in any language with or without
 * marks. It follows the database by what is due there. What is erased is out of it before erasing ends; afterwards the file is
 * written anew, since SQLite may leave bytes behind where it moved rows (erase-bodies.ts).
 */
import type { DatabaseSync } from 'node:sqlite'
import { affairNamed } from '../../affairs/registry.ts'
import { affairOf } from '../../ledger/names.ts'
import { prepareQuery } from '../sqlite-file.ts'
import { foldWords } from './fold-words.ts'
import { sortText } from './sort-text.ts'
import { openStandingWords, type Wording } from './standing-words.ts'
import { openWordsFile } from './words-file.ts'

export interface WordsIndex {
  /** Reads it, and the database beside it: the connection of lists that ask for words. */
  readonly db: DatabaseSync
  /** Takes in up to so many records that are due; gives how many it took. */
  catchUp(limit: number): number
  /** Takes in every record of which words were erased. */
  forgetErased(): void
  /** Writes the file anew where something was erased since. Takes a second for a hundred thousand records. */
  cleanUp(): void
  close(): void
}

/** Languages by which lists are sorted. */
export const sortedLanguages = ['en', 'th', 'vi'] as const

/**
 * As many are written in one go, since FTS5 has to merge what many small ones leave behind. Should the process die meanwhile,
 * the file is made anew.
 */
const many = 4_000

/** Bytes up to which the file is written anew at once, in some tens of milliseconds; a larger one soon after, by the node's job. */
const quicklyCleaned = 2 ** 25

/** Affairs whose lists are sorted by what their records are called. */
const sortedAffairs = ['commitment']

interface DueRow {
  readonly id: number
  readonly key: string | null
  readonly erased: number
}

const selectDue = (where: string): string =>
  `SELECT words_due.record AS id, record.key, erased FROM words_due LEFT JOIN record ON record.id = words_due.record
   WHERE ${where} ORDER BY 1 LIMIT ?`

export const openWordsIndex = (node: DatabaseSync, database: string): WordsIndex => {
  const db = openWordsFile(node, database)
  const due = prepareQuery<DueRow>(node, selectDue('true'))
  const erased = prepareQuery<DueRow>(node, selectDue('erased = 1'))
  const countDue = prepareQuery<{ n: number }>(
    node,
    `SELECT count(*) AS n FROM (SELECT 1 FROM words_due LIMIT ${many})`,
  )
  const untake = node.prepare('DELETE FROM words_due WHERE record = ?')
  const entries = prepareQuery<{ n: number | null }>(node, 'SELECT sum(size) AS n FROM feed')
  const bytes = prepareQuery<{ n: number }>(
    db,
    'SELECT page_count * page_size AS n FROM pragma_page_count, pragma_page_size',
  )
  const wordsOf = openStandingWords(node)
  const known = prepareQuery<{ title: string; rest: string }>(
    db,
    'SELECT title, rest FROM words WHERE rowid = ?',
  )
  const forget = db.prepare('DELETE FROM words WHERE rowid = ?')
  const forgetSorting = db.prepare('DELETE FROM sorting WHERE record = ?')
  const write = db.prepare('INSERT INTO words (rowid, title, rest) VALUES (?, ?, ?)')
  const writeSorting = db.prepare(
    'INSERT OR IGNORE INTO sorting (affair, language, text, record) VALUES (?, ?, ?, ?)',
  )
  const made = prepareQuery<{ value: string }>(db, 'SELECT value FROM made WHERE key = ?')
  const make = db.prepare('UPDATE made SET value = ? WHERE key = ?')

  const take = ({ id, key, erased: isErased }: DueRow): void => {
    if (isErased === 1) make.run('1', 'unclean')
    const row =
      key === null ? { title: '', rest: '', calling: [] } : rowOf(key, wordsOf(id, creatingActs(key)))
    const before = known.first(id)
    if (before?.title === row.title && before.rest === row.rest) return
    if (before !== undefined) {
      forget.run(id)
      forgetSorting.run(id)
    }
    if (row.title === '' && row.rest === '') return
    write.run(id, row.title, row.rest)
    const affair = affairOf(key ?? '')
    if (!sortedAffairs.includes(affair)) return
    for (const language of sortedLanguages)
      writeSorting.run(affair, language, sortText(calledIn(row.calling, language), language), id)
  }

  const takeAll = (rows: readonly DueRow[]): void => {
    for (const row of rows) take(row)
    make.run(String(entries.first()?.n ?? 0), 'entries')
  }
  const taken = (rows: readonly DueRow[]): void => {
    // It need not be on disk at once: what is due twice is taken in twice.
    node.exec('PRAGMA synchronous = NORMAL')
    try {
      inTransaction(node, () => {
        for (const { id } of rows) untake.run(id)
      })
    } finally {
      node.exec('PRAGMA synchronous = FULL')
    }
  }
  /** Rows written since the last commit, where very many are written in a row. */
  let unsaved: number | undefined
  const endBuilding = (): void => {
    if (unsaved === undefined) return
    make.run('0', 'building')
    db.exec('COMMIT')
    unsaved = undefined
  }

  const cleanUp = (): void => {
    endBuilding()
    if (made.first('unclean')?.value !== '1') return
    db.exec('VACUUM')
    // Of this file alone: the database beside it is only read here.
    db.exec('PRAGMA main.wal_checkpoint(TRUNCATE)')
    make.run('0', 'unclean')
  }

  return {
    db,
    catchUp: (limit) => {
      const rows = due.all(limit)
      if (unsaved === undefined && countDue.first()?.n !== many) {
        if (rows.length > 0) inTransaction(db, () => takeAll(rows))
        // Only now: should the process die between the two, they are taken in once more.
        taken(rows)
        return rows.length
      }
      if (unsaved === undefined) {
        make.run('1', 'building')
        db.exec('BEGIN')
        unsaved = 0
      }
      takeAll(rows)
      taken(rows)
      unsaved += rows.length
      if (rows.length < limit) endBuilding()
      else if (unsaved >= many) {
        db.exec('COMMIT; BEGIN')
        unsaved = 0
      }
      return rows.length
    },
    forgetErased: () => {
      endBuilding()
      const rows = erased.all(-1)
      inTransaction(db, () => takeAll(rows))
      taken(rows)
      if ((bytes.first()?.n ?? 0) <= quicklyCleaned) cleanUp()
    },
    cleanUp,
    close: () => {
      endBuilding()
      db.close()
    },
  }
}

/** Those that word a record as a whole. */
export const creatingActs = (key: string): readonly string[] =>
  affairNamed(affairOf(key))?.rules.flatMap(({ creating }) => creating) ?? []

/** As the index holds it. A record is found by its identifier too. */
export const rowOf = (
  key: string,
  { title, rest }: { readonly title: readonly Wording[]; readonly rest: readonly Wording[] },
): { readonly title: string; readonly rest: string; readonly calling: readonly Wording[] } => {
  const joined = (wordings: readonly Wording[]): string =>
    wordings.flatMap(({ text }) => foldWords(text)).join(' ')
  return {
    title: [foldWords(key.slice(key.indexOf('/') + 1)).join(' '), joined(title)].filter(Boolean).join(' '),
    rest: joined(rest),
    calling: title,
  }
}

/** In the language, else in English, else in any: as the desk picks it. */
const calledIn = (calling: readonly Wording[], language: string): string =>
  (
    calling.find((each) => each.language === language) ??
    calling.find((each) => each.language === 'en') ??
    calling[0]
  )?.text ?? ''

const inTransaction = (db: DatabaseSync, work: () => void): void => {
  db.exec('BEGIN')
  try {
    work()
    db.exec('COMMIT')
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}
