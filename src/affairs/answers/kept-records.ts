/**
 * What the answers are read from: the states of one lane's records at one cut. Whoever asks gives them; nothing here knows
 * of a store. The day of today comes in as an argument, as days since 1970-01-01.
 */
import type { JsonObject } from '../../ledger/strict-json.ts'
import type { CommitmentState } from '../commitment/schema.ts'
import type { ConflictState } from '../conflict/schema.ts'
import type { MechanismState } from '../mechanism/schema.ts'
import type { OfficeState } from '../office/schema.ts'
import type { ReviewState } from '../review/schema.ts'
import type { SessionState } from '../session/schema.ts'

export interface Kept<S extends JsonObject> {
  /** Record id: `commitment/C13`. */
  readonly record: string
  readonly state: S
}

export interface KeptRecords {
  /** Members of the compact, ascending. */
  readonly members: readonly string[]
  readonly offices: readonly Kept<OfficeState>[]
  readonly mechanisms: readonly Kept<MechanismState>[]
  readonly sessions: readonly Kept<SessionState>[]
  readonly commitments: readonly Kept<CommitmentState>[]
  readonly conflicts: readonly Kept<ConflictState>[]
  readonly reviews: readonly Kept<ReviewState>[]
}

/** `load` gives all records of an affair, as its rules made them, ascending by id. */
export const keptRecords = (
  members: readonly string[],
  load: (affair: string) => readonly Kept<JsonObject>[],
): KeptRecords => {
  const of = <S extends JsonObject>(affair: string) => load(affair) as readonly Kept<S>[]
  return {
    members,
    offices: of('office'),
    mechanisms: of('mechanism'),
    sessions: of('session'),
    commitments: of('commitment'),
    conflicts: of('conflict'),
    reviews: of('review'),
  }
}
