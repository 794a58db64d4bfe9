/** What officers have in work, by name (migrations/0005-kept.ts). Who may keep how much is decided in `node/officers`. */
import type { DatabaseSync } from 'node:sqlite'
import { prepareQuery } from './sqlite-file.ts'

export interface KeptRow {
  readonly officer: string
  readonly name: string
  /** From 1, one more with each writing. */
  readonly version: number
  /** Milliseconds since 1970. */
  readonly at: number
  /** JSON. */
  readonly text: string
}

export interface KeptTable {
  /** Ascending by officer and name. */
  all(): readonly KeptRow[]
  /** How many places two of them name, or none has: each has one of its own. */
  countMisplaced(): number
  /** Ascending. */
  names(officer: string): readonly string[]
  find(officer: string, name: string): KeptRow | undefined
  /** How many an officer keeps, and the lengths of their places together, in bytes. */
  sizeOf(officer: string): { readonly count: number; readonly bytes: number }
  put(row: KeptRow): void
  /** Overwrites the words and frees their place; their pages leave the write-ahead log with the next `Store.erase`. */
  remove(officer: string, name: string): void
  removeAll(officer: string): void
}

/** Lengths of places are powers of two from here on, in bytes. */
const shortestPlace = 512

export const openKeptTable = (db: DatabaseSync): KeptTable => {
  const columns = 'officer, name, version, at, kept_text.text'
  const joined = 'kept JOIN kept_text ON kept_text.id = kept.text'
  const all = prepareQuery<KeptRow>(db, `SELECT ${columns} FROM ${joined} ORDER BY officer, name`)
  const names = prepareQuery<{ name: string }>(db, 'SELECT name FROM kept WHERE officer = ? ORDER BY name')
  const find = prepareQuery<KeptRow>(db, `SELECT ${columns} FROM ${joined} WHERE officer = ? AND name = ?`)
  const size = prepareQuery<{ count: number; bytes: number }>(
    db,
    `SELECT count(*) AS count, coalesce(sum(octet_length(kept_text.text)), 0) AS bytes FROM ${joined} WHERE officer = ?`,
  )
  const placesOf = prepareQuery<Place & { readonly name: string }>(
    db,
    `SELECT name, kept_text.id, octet_length(kept_text.text) AS bytes FROM ${joined} WHERE officer = ?`,
  )
  const placeOf = prepareQuery<Place>(
    db,
    `SELECT kept_text.id, octet_length(kept_text.text) AS bytes FROM ${joined} WHERE officer = ? AND name = ?`,
  )
  const misplaced = prepareQuery<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM (
       SELECT kept.text FROM kept LEFT JOIN kept_text ON kept_text.id = kept.text
       GROUP BY kept.text HAVING count(*) > 1 OR kept_text.id IS NULL)`,
  )
  const free = prepareQuery<Place>(
    db,
    `SELECT id, octet_length(text) AS bytes FROM kept_text
     WHERE octet_length(text) = ? AND NOT EXISTS (SELECT 1 FROM kept WHERE kept.text = kept_text.id) LIMIT 1`,
  )
  const add = db.prepare('INSERT INTO kept_text (text) VALUES (?)')
  const write = db.prepare('UPDATE kept_text SET text = ? WHERE id = ?')
  const put = db.prepare(
    `INSERT INTO kept (officer, name, version, at, text) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (officer, name) DO UPDATE SET version = excluded.version, at = excluded.at, text = excluded.text`,
  )
  const drop = db.prepare('DELETE FROM kept WHERE officer = ? AND name = ?')

  const blank = ({ id, bytes }: Place): void => {
    write.run(' '.repeat(bytes), id)
  }
  const remove = (officer: string, name: string): void => {
    const place = placeOf.first(officer, name)
    if (place === undefined) return
    blank(place)
    drop.run(officer, name)
  }
  /** Where words of this length go: where the last ones stood, in a free place, or in a new one. */
  const placeFor = (bytes: number, now: Place | undefined): Place => {
    if (now !== undefined && bytes <= now.bytes) return now
    const wanted = lengthOfPlace(bytes)
    if (now !== undefined) blank(now)
    return free.first(wanted) ?? { id: Number(add.run(' '.repeat(wanted)).lastInsertRowid), bytes: wanted }
  }

  return {
    all: () => all.all().map(trimmed),
    countMisplaced: () => misplaced.first()?.count ?? 0,
    names: (officer) => names.all(officer).map(({ name }) => name),
    find: (officer, name) => {
      const row = find.first(officer, name)
      return row && trimmed(row)
    },
    sizeOf: (officer) => size.first(officer) ?? { count: 0, bytes: 0 },
    put: ({ officer, name, version, at, text }) => {
      const bytes = Buffer.byteLength(text)
      const place = placeFor(bytes, placeOf.first(officer, name))
      write.run(text + ' '.repeat(place.bytes - bytes), place.id)
      put.run(officer, name, version, at, place.id)
    },
    remove,
    removeAll: (officer) => {
      for (const { name } of placesOf.all(officer)) remove(officer, name)
    },
  }
}

interface Place {
  readonly id: number
  readonly bytes: number
}

export const lengthOfPlace = (bytes: number): number =>
  2 ** Math.ceil(Math.log2(Math.max(bytes, shortestPlace)))

const trimmed = (row: KeptRow): KeptRow => ({ ...row, text: row.text.trimEnd() })
