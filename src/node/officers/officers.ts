/** The officers of a node, put together: for the running node, and for the command line on the folder of a stopped one. */
import { randomBytes } from 'node:crypto'
import { type OfficerBook, openOfficerBook } from './officer-book.ts'
import type { OfficerDeps, OfficerStore } from './officer-deps.ts'
import { openSignIns, type SignIns } from './sign-ins.ts'

export interface Officers {
  readonly book: OfficerBook
  readonly signIns: SignIns
}

export interface OfficersOptions {
  readonly store: OfficerStore
  readonly authority: string
  readonly now?: () => number
}

export const openOfficers = ({ store, authority, now = Date.now }: OfficersOptions): Officers => {
  const deps: OfficerDeps = {
    store,
    authority,
    now,
    random: (length) => new Uint8Array(randomBytes(length)),
  }
  return { book: openOfficerBook(deps), signIns: openSignIns(deps) }
}
