/** An officer of this authority as the node knows them: a person who signs in, with roles by office. */
import type { Role } from '../../affairs/kernel/access.ts'

/** An office of ours (`office/VN-MPS-1`), or all of them. */
export type OfficeScope = string

export const everyOffice: OfficeScope = '*'

export interface Grant {
  readonly office: OfficeScope
  readonly roles: readonly Role[]
}

export interface Officer {
  /** `o-` and random base32; what drafts and the access log name. */
  readonly id: string
  /** What they sign in with: unique, lower case. */
  readonly handle: string
  /** As shown: name and rank. */
  readonly name: string
  readonly grants: readonly Grant[]
  /** Highest marking they may see; 0: unmarked only. */
  readonly clearedFor: number
  readonly state: 'invited' | 'active' | 'disabled'
}

/** Whether the officer holds one of these roles for the office; for any office at all where none is named. */
export const holdsRole = (
  officer: Pick<Officer, 'grants'>,
  anyOf: readonly Role[],
  office?: OfficeScope,
): boolean =>
  officer.grants.some(
    (grant) =>
      (office === undefined || grant.office === everyOffice || grant.office === office) &&
      grant.roles.some((role) => anyOf.includes(role)),
  )
