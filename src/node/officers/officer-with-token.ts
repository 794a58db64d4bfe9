/** An officer who works by a token, as scripts, demonstrations and tests of a node need one; made as an operator makes it. */
import { err, ok, type Result } from '../../ledger/result.ts'
import type { Grant, Officer } from './officer.ts'
import type { OfficerError } from './officer-book.ts'
import type { Officers } from './officers.ts'
import type { TokenError } from './sign-ins.ts'

export interface OfficerWithToken {
  readonly officer: Officer
  /** For `authorization: Bearer …`. */
  readonly token: string
}

export interface OfficerWanted {
  readonly handle: string
  readonly grants: readonly Grant[]
  readonly name?: string
  readonly clearedFor?: number
}

export const officerWithToken = (
  { book, signIns }: Pick<Officers, 'book' | 'signIns'>,
  { handle, grants, name = handle, clearedFor = 0 }: OfficerWanted,
): Result<OfficerWithToken, OfficerError | TokenError> => {
  const added = book.add('operator', { handle, name, grants, clearedFor })
  if (!added.ok) return added
  const made = signIns.makeToken('operator', added.value.id, { label: handle, address: '' })
  if (!made.ok) return made
  const officer = book.find(added.value.id)
  return officer === undefined ? err({ kind: 'no-such-officer' }) : ok({ officer, token: made.value.token })
}

/** All that work on records takes, for every office. */
export const workOnRecords: readonly Grant[] = [{ office: '*', roles: ['prepare', 'clear', 'release'] }]
