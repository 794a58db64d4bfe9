/** An officer of a test's or benchmark's node who may do everything with records, and a token for them. */

import { openSqliteStore } from '../../store/sqlite-store.ts'
import { sha256 } from '../../vault/sha256.ts'
import { dataFolder } from '../data-folder.ts'
import { everyOffice } from '../officers/officer.ts'
import { officerWithToken } from '../officers/officer-with-token.ts'
import { type Officers, openOfficers } from '../officers/officers.ts'

const handle = 'worker'

/** A token of the officer, who is made where there is none. Other officers do not matter. */
export const workingToken = ({ book, signIns }: Pick<Officers, 'book' | 'signIns'>): string => {
  const known = book.all().find((officer) => officer.handle === handle)
  const grants = [
    { office: everyOffice, roles: ['prepare', 'clear', 'release', 'audit', 'administer'] as const },
  ]
  const made =
    known === undefined
      ? officerWithToken({ book, signIns }, { handle, grants })
      : signIns.makeToken('operator', known.id, { label: handle, address: '' })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return made.value.token
}

/** The same in the folder of a node that does not run. */
export const workingTokenIn = (dir: string, authority: string): string => {
  const opened = openSqliteStore({ file: dataFolder(dir).database, authority, sha256 })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const store = opened.value
  try {
    return workingToken(openOfficers({ store, authority, origin: undefined }))
  } finally {
    store.close()
  }
}
