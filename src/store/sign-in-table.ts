/** Rows of sign-ins and tokens, which are the same thing held by a browser or by a script, and of known devices. */
import type { DatabaseSync } from 'node:sqlite'
import { prepareQuery } from './sqlite-file.ts'

/** What an officer showed. A token is held by a script, the others begin a sign-in in a browser. */
export const signInMeans = ['password', 'passkey', 'invitation', 'token'] as const

export interface SignInRow {
  readonly id: string
  readonly officer: string
  readonly means: (typeof signInMeans)[number]
  readonly label: string
  /** Where it was made from, empty where nobody knows. */
  readonly address: string
  readonly at: number
  /** Last, to the minute. */
  readonly used: number
  /** At this time at the latest. */
  readonly ends: number
}

export interface DeviceRow {
  readonly id: string
  readonly officer: string
  readonly at: number
}

export interface SignInTable {
  all(): readonly SignInRow[]
  find(id: string): SignInRow | undefined
  /** Newest first. */
  of(officer: string): readonly SignInRow[]
  add(row: SignInRow): void
  touch(id: string, used: number): void
  remove(id: string): void
  /** Those of an officer, or of everybody. */
  removeAll(officer?: string): void
  device(id: string): DeviceRow | undefined
  devices(): readonly DeviceRow[]
  /** Keeps the newest of the officer. */
  addDevice(row: DeviceRow, most: number): void
  /** Those of an officer, or of everybody. */
  forgetDevices(officer?: string): void
}

const columns = 'id, officer, means, label, address, at, used, ends'

export const openSignInTable = (db: DatabaseSync): SignInTable => {
  const all = prepareQuery<SignInRow>(db, `SELECT ${columns} FROM sign_in ORDER BY id`)
  const find = prepareQuery<SignInRow>(db, `SELECT ${columns} FROM sign_in WHERE id = ?`)
  const of = prepareQuery<SignInRow>(db, `SELECT ${columns} FROM sign_in WHERE officer = ? ORDER BY at DESC`)
  const add = db.prepare(`INSERT INTO sign_in (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
  const touch = db.prepare('UPDATE sign_in SET used = ? WHERE id = ?')
  const remove = db.prepare('DELETE FROM sign_in WHERE id = ?')
  const removeOf = db.prepare('DELETE FROM sign_in WHERE officer = ?')
  const removeAll = db.prepare('DELETE FROM sign_in')
  const device = prepareQuery<DeviceRow>(db, 'SELECT id, officer, at FROM device WHERE id = ?')
  const devices = prepareQuery<DeviceRow>(db, 'SELECT id, officer, at FROM device ORDER BY id')
  const addDevice = db.prepare('INSERT INTO device (id, officer, at) VALUES (?, ?, ?)')
  const dropOldest = db.prepare(
    `DELETE FROM device WHERE officer = ?1 AND id NOT IN
       (SELECT id FROM device WHERE officer = ?1 ORDER BY at DESC, id LIMIT ?2)`,
  )
  const forgetOf = db.prepare('DELETE FROM device WHERE officer = ?')
  const forgetAll = db.prepare('DELETE FROM device')

  return {
    all: () => all.all(),
    find: (id) => find.first(id),
    of: (officer) => of.all(officer),
    add: (row) => {
      const { id, officer, means, label, address, at, used, ends } = row
      add.run(id, officer, means, label, address, at, used, ends)
    },
    touch: (id, used) => {
      touch.run(used, id)
    },
    remove: (id) => {
      remove.run(id)
    },
    removeAll: (officer) => {
      if (officer === undefined) removeAll.run()
      else removeOf.run(officer)
    },
    device: (id) => device.first(id),
    devices: () => devices.all(),
    addDevice: ({ id, officer, at }, most) => {
      addDevice.run(id, officer, at)
      dropOldest.run(officer, most)
    },
    forgetDevices: (officer) => {
      if (officer === undefined) forgetAll.run()
      else forgetOf.run(officer)
    },
  }
}
