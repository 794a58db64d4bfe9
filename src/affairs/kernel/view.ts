/**
 * What `judge` may look at: the record and the cited records as they stood in the act's own past, the members,
 * and what each member is known there to have seen. No clock, no roles, no locale, nothing that came later.
 */
import type { JsonObject } from '../../ledger/strict-json.ts'
import { type Cut, holds, type Ref } from './cut.ts'

export interface View<S extends JsonObject = JsonObject> {
  readonly state: S | undefined
  /** Members of the compact, ascending. */
  readonly members: readonly string[]
  /** State of a cited record; undefined where it does not exist there or was not cited. */
  cited(record: string): JsonObject | undefined
  /** The past, itself included, of the last entry that this party has inside the cut. */
  known(party: string): Cut
}

/** Whether at this cut the party has an entry whose past, itself included, holds the entry named. */
export const knows = (view: Pick<View, 'known'>, party: string, ref: Ref): boolean =>
  holds(view.known(party), ref)
