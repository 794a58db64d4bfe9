/**
 * Of which affairs a caller sees records at all, by the `access.ts` of each: who keeps the house sees its offices, its keys and
 * its table of classification, and nothing of the work.
 */
import { deskRoles } from '../../affairs/kernel/access.ts'
import { affairNamed } from '../../affairs/registry.ts'
import type { Caller } from './caller.ts'
import { holdsRole } from './officer.ts'

/** Whether the caller sees records of every affair, as whoever works on them does. */
export const seesAllAffairs = (caller: Caller): boolean =>
  caller.kind === 'guest' || (caller.kind === 'officer' && holdsRole(caller.officer, deskRoles))

export const seesAffair = (caller: Caller, affair: string): boolean =>
  seesAllAffairs(caller) ||
  (caller.kind === 'officer' && holdsRole(caller.officer, affairNamed(affair)?.access.see ?? []))
