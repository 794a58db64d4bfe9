/**
 * Who, inside one authority, may do what: roles, and the three steps an act goes through before it is released. Local to a
 * node: no rule reads it, no entry carries it. Every affair has an `access.ts` beside its rules.
 */

/** `prepare` drafts, `clear` approves them, `release` sends; `audit` reads all and proves; `administer` keeps the house. */
export const roles = ['prepare', 'clear', 'release', 'audit', 'administer'] as const

export type Role = (typeof roles)[number]

/** For each step, the roles of which an officer needs one. */
export interface ActAccess {
  readonly prepare: readonly Role[]
  readonly clear: readonly Role[]
  readonly release: readonly Role[]
}

export interface AffairAccess {
  /** Roles of which one is needed to see records of the affair. */
  readonly see: readonly Role[]
  readonly acts: Readonly<Record<string, ActAccess>>
}

/** Whoever works on records, and who audits. An administrator as such sees none. */
export const deskRoles: readonly Role[] = ['prepare', 'clear', 'release', 'audit']

/** The way of most acts. */
export const ordinary: ActAccess = { prepare: ['prepare'], clear: ['clear'], release: ['release'] }

/** What changes the house itself: its offices, its keys, its tables. */
export const institutional: ActAccess = { prepare: ['administer'], clear: ['clear'], release: ['release'] }

/** Every act of these schemas in the same way. */
export const everyAct = <Name extends string>(
  acts: Readonly<Record<Name, unknown>>,
  access: ActAccess,
): Readonly<Record<Name, ActAccess>> =>
  Object.fromEntries(Object.keys(acts).map((name) => [name, access])) as Record<Name, ActAccess>
