/** Rows of officers and their invitations. What may change, and who may change it, is decided in `node/officers`. */
import type { DatabaseSync } from 'node:sqlite'
import { prepareQuery } from './sqlite-file.ts'

export interface OfficerRow {
  readonly id: string
  readonly handle: string
  readonly name: string
  /** JSON. */
  readonly grants: string
  readonly clearedFor: number
  readonly state: 'invited' | 'active' | 'disabled'
  readonly password: string | null
  /** Made, milliseconds since 1970. */
  readonly at: number
}

export interface InvitationRow {
  readonly id: string
  readonly officer: string
  readonly ends: number
}

export interface OfficerTable {
  /** Ascending by handle. */
  all(): readonly OfficerRow[]
  find(id: string): OfficerRow | undefined
  findByHandle(handle: string): OfficerRow | undefined
  /** Makes the row or puts it in the place of the one that is there. */
  put(row: OfficerRow): void
  invitations(): readonly InvitationRow[]
  invitation(id: string): InvitationRow | undefined
  /** An earlier one of the same officer is gone. */
  invite(row: InvitationRow): void
  /** Whether there was one. */
  dropInvitation(officer: string): boolean
  dropInvitations(): void
}

const columns = 'id, handle, name, grants, cleared_for AS clearedFor, state, password, at'

export const openOfficerTable = (db: DatabaseSync): OfficerTable => {
  const all = prepareQuery<OfficerRow>(db, `SELECT ${columns} FROM officer ORDER BY handle`)
  const find = prepareQuery<OfficerRow>(db, `SELECT ${columns} FROM officer WHERE id = ?`)
  const findByHandle = prepareQuery<OfficerRow>(db, `SELECT ${columns} FROM officer WHERE handle = ?`)
  const put = db.prepare(
    `INSERT INTO officer (id, handle, name, grants, cleared_for, state, password, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET handle = excluded.handle, name = excluded.name, grants = excluded.grants,
       cleared_for = excluded.cleared_for, state = excluded.state, password = excluded.password`,
  )
  const invitations = prepareQuery<InvitationRow>(db, 'SELECT id, officer, ends FROM invitation ORDER BY id')
  const invitation = prepareQuery<InvitationRow>(db, 'SELECT id, officer, ends FROM invitation WHERE id = ?')
  const invite = db.prepare('INSERT INTO invitation (id, officer, ends) VALUES (?, ?, ?)')
  const dropInvitation = db.prepare('DELETE FROM invitation WHERE officer = ?')
  const dropInvitations = db.prepare('DELETE FROM invitation')

  return {
    all: () => all.all(),
    find: (id) => find.first(id),
    findByHandle: (handle) => findByHandle.first(handle),
    put: ({ id, handle, name, grants, clearedFor, state, password, at }) => {
      put.run(id, handle, name, grants, clearedFor, state, password, at)
    },
    invitations: () => invitations.all(),
    invitation: (id) => invitation.first(id),
    invite: ({ id, officer, ends }) => {
      dropInvitation.run(officer)
      invite.run(id, officer, ends)
    },
    dropInvitation: (officer) => dropInvitation.run(officer).changes > 0,
    dropInvitations: () => {
      dropInvitations.run()
    },
  }
}
