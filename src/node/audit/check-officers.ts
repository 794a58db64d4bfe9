/**
 * Officers and how they sign in. The access log holds a digest of all power of each after every change, and names each
 * sign-in, token and invitation by the hash of its secret: what was put into these tables by another hand is not there.
 */
import type { OfficerRow } from '../../store/officer-table.ts'
import { type SignInRow, signInMeans } from '../../store/sign-in-table.ts'
import { grantList, tidyGrants, writeGrants } from '../officers/grants.ts'
import { powersOf } from '../officers/officer-deps.ts'
import { officerDigest } from '../officers/officer-digest.ts'
import { readHash } from '../officers/password-hash.ts'
import { signInPolicyKey } from '../officers/sign-in-policy.ts'
import type { AuditedStore } from './audited-store.ts'
import type { Findings } from './findings.ts'
import type { AuditCounts } from './report.ts'

type Counts = Pick<AuditCounts, 'officers' | 'signIns' | 'passkeys' | 'invitations'>

export const checkOfficers = (
  { store, officers, signIns, passkeys, searchAccess }: AuditedStore,
  findings: Findings,
): Counts => {
  const rows = officers.all()
  const known = new Set(rows.map(({ id }) => id))
  const keys = Map.groupBy(passkeys.all(), ({ officer }) => officer)
  for (const row of rows) {
    if (!isWellFormed(row)) findings.add('officer-malformed', `officer ${row.id}`)
    const [last] = searchAccess({ target: powersOf(row.id), limit: 1 }).rows
    if (last?.target !== `${powersOf(row.id)}/${officerDigest(row, keys.get(row.id) ?? [])}`)
      findings.add('officer-differs', `officer ${row.id}`)
  }

  const policy = store.setting(signInPolicyKey)
  const [set] = searchAccess({ target: signInPolicyKey, limit: 1 }).rows
  if ((policy ?? set) !== undefined && set?.target !== `${signInPolicyKey}/${policy}`)
    findings.add('officer-differs', `setting ${signInPolicyKey}`)

  const mustBeKnown = (officer: string, place: string): void => {
    if (!known.has(officer)) findings.add('officer-malformed', place, 'of no officer')
  }
  const mustBeLogged = (target: string, actions: readonly string[], place: string): void => {
    const isLogged = searchAccess({ target, limit: 4 }).rows.some(({ action }) => actions.includes(action))
    if (!isLogged) findings.add('sign-in-unlogged', place)
  }

  const kept = signIns.all()
  for (const { id, officer, means } of kept) {
    mustBeKnown(officer, `sign-in ${id}`)
    mustBeLogged(`${officer}/${id}`, actionsOf(means), `sign-in ${id}`)
  }
  const invitations = officers.invitations()
  for (const { id, officer } of invitations) {
    mustBeKnown(officer, `invitation ${id}`)
    mustBeLogged(`${officer}/${id}`, ['invitation-made'], `invitation ${id}`)
  }
  for (const { id, officer } of signIns.devices()) mustBeKnown(officer, `device ${id}`)
  for (const [officer, of] of keys) mustBeKnown(officer, `passkey ${of[0]?.id}`)

  return {
    officers: rows.length,
    signIns: kept.length,
    passkeys: [...keys.values()].flat().length,
    invitations: invitations.length,
  }
}

const actionsOf = (means: SignInRow['means']): readonly string[] =>
  signInMeans.includes(means) ? [means === 'token' ? 'token-made' : `signed-in-by-${means}`] : []

const isWellFormed = ({ id, grants, clearedFor, state, password }: OfficerRow): boolean =>
  /^o-[a-z2-7]{16}$/.test(id) &&
  isTidy(grants) &&
  clearedFor >= 0 &&
  clearedFor <= 4 &&
  ['invited', 'active', 'disabled'].includes(state) &&
  (password === null || readHash(password) !== undefined)

const isTidy = (text: string): boolean => {
  try {
    const tidy = tidyGrants(grantList.parse(JSON.parse(text)))
    return tidy.ok && writeGrants(tidy.value) === text
  } catch {
    return false
  }
}
