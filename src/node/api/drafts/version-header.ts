/** Versions of drafts and comments as entity tags (RFC 9110 sections 8.8.3 and 13.1.1): `"3"`. */
import { err, ok, type Result } from '../../../ledger/result.ts'
import type { Calling, Problem } from '../route.ts'

export const tagOf = (version: number): string => `"${version}"`

export const readsIfMatch = { 'if-match': 'The version that the caller has before them, as `"3"`' }

/** The version that the caller changes; one that is not named could be another's. */
export const versionOf = ({ header }: Pick<Calling, 'header'>): Result<number, Problem> => {
  const given = header('if-match')
  if (given === undefined) return err({ status: 428, kind: 'no-version-named' })
  const version = /^"([1-9][0-9]{0,8})"$/.exec(given.trim())?.[1]
  return version === undefined ? err({ status: 400, kind: 'version-malformed' }) : ok(Number(version))
}
