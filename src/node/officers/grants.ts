/** The roles of an officer by office, in the one form in which they are kept. */
import { z } from 'zod'
import { type Role, roles } from '../../affairs/kernel/access.ts'
import { isRecordId } from '../../ledger/names.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import { everyOffice, type Grant, type Officer } from './officer.ts'

const role = z.enum(roles)

export const officeScope = z
  .string()
  .max(100)
  .refine((text) => text === everyOffice || (isRecordId(text) && text.startsWith('office/')), 'not an office')

/** As an administrator writes them. */
export const grantList = z
  .array(z.strictObject({ office: officeScope, roles: z.array(role).max(roles.length) }))
  .max(64)

/** Who keeps the house, and who proves, does so for all offices: an administrator of one could name one of all. */
const undivided: readonly Role[] = ['administer', 'audit']

export interface NotForOneOffice {
  readonly kind: 'not-for-one-office'
  readonly role: Role
}

/** Once for each office, ascending, without those that hold nothing; roles in the order of `roles`. */
export const tidyGrants = (grants: readonly Grant[]): Result<readonly Grant[], NotForOneOffice> => {
  const byOffice = new Map<string, Set<Role>>()
  for (const { office, roles: given } of grants)
    byOffice.set(office, new Set([...(byOffice.get(office) ?? []), ...given]))
  for (const [office, given] of byOffice) {
    const wrong = undivided.find((each) => office !== everyOffice && given.has(each))
    if (wrong !== undefined) return err({ kind: 'not-for-one-office', role: wrong })
  }
  const tidy = [...byOffice]
    .map(([office, given]) => ({ office, roles: roles.filter((each) => given.has(each)) }))
    .filter((grant) => grant.roles.length > 0)
    .sort((a, b) => (a.office < b.office ? -1 : 1))
  return ok(tidy)
}

export const writeGrants = (grants: readonly Grant[]): string => JSON.stringify(grants)

/** What the node wrote itself. */
export const readGrants = (text: string): readonly Grant[] => grantList.parse(JSON.parse(text))

/** Administers the house: whoever may change officers, and what the last one must keep. */
export const isAdministrator = ({ state, grants }: Pick<Officer, 'state' | 'grants'>): boolean =>
  state === 'active' && grants.some((grant) => grant.roles.includes('administer'))
