/**
 * Holds the index of words to the record, while a node may write both: what differs is looked at again, since the one is read
 * a little later than the other. Of many records a sample is compared; rows of no record are found in all.
 */
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { prepareQuery } from '../sqlite-file.ts'
import { openStandingWords } from './standing-words.ts'
import { wordsFileOf } from './words-file.ts'
import { creatingActs, rowOf } from './words-index.ts'

/** Records that are compared. */
const most = 5_000

/** Identifiers of what differs; undefined where there is no index, which a node makes when it starts. */
export const compareWords = (database: string): readonly string[] | undefined => {
  const file = wordsFileOf(database)
  if (!existsSync(file)) return undefined
  const db = new DatabaseSync(file, { readOnly: true, timeout: 1_000 })
  try {
    db.prepare('ATTACH ? AS node').run(`${pathToFileURL(database).href}?mode=ro`)
    const building = prepareQuery<{ value: string }>(db, "SELECT value FROM made WHERE key = 'building'")
    if (building.first()?.value !== '0') return undefined
    return differing(db)
  } catch (error) {
    return [String(error)]
  } finally {
    db.close()
  }
}

interface Compared {
  readonly id: number
  readonly key: string
}

const differing = (db: DatabaseSync): readonly string[] => {
  const standing = openStandingWords(db)
  const records = prepareQuery<Compared>(
    db,
    `SELECT id, key FROM record WHERE state IS NOT NULL
     AND id % (1 + (SELECT count(*) FROM record) / ${most}) = 0`,
  )
  const kept = prepareQuery<{ title: string; rest: string }>(
    db,
    'SELECT title, rest FROM words WHERE rowid = ?',
  )
  const isDue = prepareQuery<{ n: number }>(
    db,
    'SELECT EXISTS (SELECT 1 FROM words_due WHERE words_due.record = ?) AS n',
  )
  const strays = prepareQuery<{ id: number }>(
    db,
    'SELECT rowid AS id FROM words WHERE NOT EXISTS (SELECT 1 FROM record WHERE record.id = words.rowid) LIMIT 10',
  )
  const differs = ({ id, key }: Compared): boolean => {
    const told = rowOf(key, standing(id, creatingActs(key)))
    const row = kept.first(id) ?? { title: '', rest: '' }
    return (row.title !== told.title || row.rest !== told.rest) && isDue.first(id)?.n === 0
  }
  return [
    ...records
      .all()
      .filter(differs)
      .filter(differs)
      .map(({ key }) => key),
    ...strays.all().map(({ id }) => `row ${id}`),
  ]
}
