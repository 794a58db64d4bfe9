/** Rows of passkeys: public keys with which officers sign in. */
import type { DatabaseSync } from 'node:sqlite'
import { prepareQuery } from './sqlite-file.ts'

export interface PasskeyRow {
  /** Of the credential, base64url. */
  readonly id: string
  readonly officer: string
  readonly label: string
  /** COSE_Key. */
  readonly key: Uint8Array
  /** Of signatures, as the authenticator last told; 0 where it counts none. */
  readonly counter: number
  /** JSON. */
  readonly transports: string
  readonly at: number
  readonly used: number | null
}

export interface PasskeyTable {
  all(): readonly PasskeyRow[]
  find(id: string): PasskeyRow | undefined
  /** Oldest first. */
  of(officer: string): readonly PasskeyRow[]
  add(row: PasskeyRow): void
  count(id: string, counter: number, used: number): void
  remove(id: string): void
  removeAll(officer: string): void
}

const columns = 'id, officer, label, key, counter, transports, at, used'

export const openPasskeyTable = (db: DatabaseSync): PasskeyTable => {
  const all = prepareQuery<PasskeyRow>(db, `SELECT ${columns} FROM passkey ORDER BY id`)
  const find = prepareQuery<PasskeyRow>(db, `SELECT ${columns} FROM passkey WHERE id = ?`)
  const of = prepareQuery<PasskeyRow>(db, `SELECT ${columns} FROM passkey WHERE officer = ? ORDER BY at, id`)
  const add = db.prepare(`INSERT INTO passkey (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
  const count = db.prepare('UPDATE passkey SET counter = ?, used = ? WHERE id = ?')
  const remove = db.prepare('DELETE FROM passkey WHERE id = ?')
  const removeOf = db.prepare('DELETE FROM passkey WHERE officer = ?')

  return {
    all: () => all.all(),
    find: (id) => find.first(id),
    of: (officer) => of.all(officer),
    add: (row) => {
      const { id, officer, label, key, counter, transports, at, used } = row
      add.run(id, officer, label, key, counter, transports, at, used)
    },
    count: (id, counter, used) => {
      count.run(counter, used, id)
    },
    remove: (id) => {
      remove.run(id)
    },
    removeAll: (officer) => {
      removeOf.run(officer)
    },
  }
}
