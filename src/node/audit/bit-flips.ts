/**
 * Flips single bits in the rows of a database, past everything that guards them: what a disk, or somebody at the file, does.
 * Each flip can be taken back.
 */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

export interface Flip {
  /** `table.column`, and for settings the first word of their key. */
  readonly name: string
  /** Where and what, for a failing test. */
  readonly at: string
  apply(): void
  revert(): void
}

interface Cell {
  readonly table: string
  readonly column: string
  /** Condition on the key of the row, with its values. */
  readonly where: string
  readonly key: readonly SQLInputValue[]
  readonly value: SQLInputValue
}

/**
 * For each column of each table, flips in up to `rows` of its rows; `pick` gives a whole number below its argument. Columns
 * that are null everywhere have no bit to flip.
 */
export const flipsOf = (file: string, rows: number, pick: (below: number) => number): readonly Flip[] => {
  const db = openUnguarded(file)
  const cells = tablesOf(db).flatMap((table) => cellsOf(db, table, rows, pick))
  db.close()
  return cells.flatMap((cell) => flipOf(file, cell, pick))
}

const openUnguarded = (file: string): DatabaseSync => {
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: false })
  db.exec('PRAGMA ignore_check_constraints = ON')
  for (const { name } of db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).all())
    db.exec(`DROP TRIGGER ${name}`)
  return db
}

const tablesOf = (db: DatabaseSync): readonly string[] =>
  db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .all()
    .map(({ name }) => String(name))

const cellsOf = (
  db: DatabaseSync,
  table: string,
  rows: number,
  pick: (below: number) => number,
): readonly Cell[] => {
  const columns = db.prepare(`SELECT name, pk FROM pragma_table_info(?)`).all(table)
  const keys = columns.filter(({ pk }) => Number(pk) > 0).map(({ name }) => String(name))
  const where = keys.map((key) => `${key} = ?`).join(' AND ')
  return columns.flatMap(({ name }) => {
    const column = String(name)
    const found = db.prepare(`SELECT * FROM ${table} WHERE ${column} IS NOT NULL`).all()
    // Settings are of many kinds: each of them is a column of its own.
    const wanted = table === 'setting' ? found : sample(found, rows, pick)
    return wanted.map((row) => ({
      table,
      column,
      where,
      key: keys.map((key) => row[key] ?? null),
      value: row[column] ?? null,
    }))
  })
}

const sample = <T>(rows: readonly T[], count: number, pick: (below: number) => number): readonly T[] => {
  const left = [...rows]
  return Array.from({ length: Math.min(count, rows.length) }, () => left.splice(pick(left.length), 1)).flat()
}

const tries = 16

/** A bit that can be flipped: some would make two rows of one key, which no file can hold. */
const flipOf = (file: string, cell: Cell, pick: (below: number) => number): readonly Flip[] => {
  for (let i = 0; i < tries; i += 1) {
    const flip = tryFlip(file, cell, pick)
    if (flip !== undefined) return [flip]
  }
  return []
}

const tryFlip = (file: string, cell: Cell, pick: (below: number) => number): Flip | undefined => {
  const { table, column, where, key, value } = cell
  const isKey = where.split(' AND ').indexOf(`${column} = ?`)
  const flipped = flipBit(value, isKey >= 0, pick)
  if (flipped === undefined) return undefined
  const set = (to: Flipped, whereKey: readonly SQLInputValue[], end: 'COMMIT' | 'ROLLBACK'): void => {
    const db = openUnguarded(file)
    try {
      db.exec('BEGIN')
      db.prepare(`UPDATE ${table} SET ${column} = ${to.sql} WHERE ${where}`).run(to.bytes, ...whereKey)
      db.exec(end)
    } finally {
      db.close()
    }
  }
  try {
    set(flipped, key, 'ROLLBACK')
  } catch {
    return undefined
  }
  const original: Flipped =
    typeof value === 'string'
      ? { sql: 'CAST(? AS TEXT)', bytes: Buffer.from(value), asKey: value }
      : { sql: '?', bytes: value, asKey: value }
  const keyAfter = key.map((part, i) => (i === isKey ? flipped.asKey : part))
  const kind = table === 'setting' && column === 'value' ? ` ${settingKind(String(key[0]))}` : ''
  return {
    name: `${table}.${column}${kind}`,
    at: `${table}.${column} of ${JSON.stringify(key, jsonable)}: ${JSON.stringify(flipped.asKey, jsonable)}`,
    apply: () => set(flipped, key, 'COMMIT'),
    revert: () => set(original, keyAfter, 'COMMIT'),
  }
}

interface Flipped {
  /** How the value is written. */
  readonly sql: string
  readonly bytes: SQLInputValue
  readonly asKey: SQLInputValue
}

/** In a key it is a high bit, where no other row stands. */
const flipBit = (
  value: SQLInputValue,
  isKey: boolean,
  pick: (below: number) => number,
): Flipped | undefined => {
  if (typeof value === 'number' || typeof value === 'bigint') {
    const bit = isKey ? 2 ** 20 : 1
    const isSet = Math.floor(Number(value) / bit) % 2 === 1
    const flipped = Number(value) + (isSet ? -bit : bit)
    return { sql: '?', bytes: flipped, asKey: flipped }
  }
  const isText = typeof value === 'string'
  const bytes = isText ? Buffer.from(value) : value instanceof Uint8Array ? Buffer.from(value) : undefined
  if (bytes === undefined || bytes.length === 0) return undefined
  const at = pick(bytes.length)
  // Among the five low bits: an ASCII letter stays one of ASCII, so that the text can be put back.
  bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(5))
  return isText
    ? { sql: 'CAST(? AS TEXT)', bytes, asKey: bytes.toString('utf8') }
    : { sql: '?', bytes, asKey: bytes }
}

const settingKind = (key: string): string => {
  const parts = key.split('/')
  return parts[0] === 'peer' ? `peer ${parts.at(-1)}` : (parts[0] ?? '')
}

const jsonable = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value
