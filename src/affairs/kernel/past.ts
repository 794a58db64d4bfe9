/**
 * What the engine may look up while it judges. Synchronous: a store answers from rows it holds in memory or reads at
 * once; one whose database is asynchronous loads first and runs the computation, which is pure, again where it missed.
 */
import type { JsonObject } from '../../ledger/strict-json.ts'
import type { Act } from './act.ts'
import type { Cut, Ref } from './cut.ts'

/**
 * A record keeps the rules version it was created under. Should two authorities create the same derived record under two
 * versions before they know of each other, both incarnations stand, each under its own key.
 */
export const recordKey = (record: string, version: number): string =>
  version === 1 ? record : `${record}@${version}`

/** A record as it stands now: the fold of all its effective acts in canonical order. */
export interface RecordState {
  readonly key: string
  readonly state: JsonObject
  /** The canonical text of the state, where it is at hand. */
  readonly text?: string
  /** SHA-256 of the canonical state, base64. */
  readonly digest: string
  /** Per feed, one past the last effective act on this record. */
  readonly reach: Cut
  /** The effective act that stands last in canonical order. */
  readonly top: Pick<Act, 'height' | 'authority' | 'seq'>
}

export interface Past {
  /** Members of the compact, ascending. */
  readonly members: readonly string[]
  record(key: string): RecordState | undefined
  /** All effective acts on the record with this key, in any order. */
  acts(key: string): readonly Act[]
  /** The past of an accepted entry, itself not included. */
  cutOf(ref: Ref): Cut
  /** Accepted acts on this record, of whatever version, that no rules here can judge yet. */
  held(record: string): readonly Ref[]
}
