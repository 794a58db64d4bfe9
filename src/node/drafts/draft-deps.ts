/** What drafts stand on, and what can be said against a step of one. */
import type { ReleaseError } from '../../exchange/lane/release-acts.ts'
import type { Result } from '../../ledger/result.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'
import type { ActFault } from '../check-acts.ts'
import type { LaneService } from '../lane-service.ts'
import type { OfficerBook } from '../officers/officer-book.ts'
import type { Random } from '../officers/secrets.ts'
import type { ActToSend } from './acts-of-draft.ts'
import type { Objection } from './draft-rules.ts'

export interface DraftDeps {
  readonly store: Pick<
    SqliteStore,
    'drafts' | 'uploads' | 'atomically' | 'logAccess' | 'setting' | 'setSetting'
  >
  readonly officers: Pick<OfficerBook, 'find'>
  /** Highest marking that this node may hold. */
  readonly ceiling: number
  readonly lane: (compact: string, lane: 'main' | 'hot') => LaneService | undefined
  readonly checkFiles: (acts: readonly ActToSend[]) => Promise<Result<void, ActFault>>
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly random: Random
  /** Called when another draft may be due next. */
  readonly onChanged: () => void
  /** Called when words are gone. */
  readonly onForgotten: () => void
}

/** What stands against the acts themselves. */
export type DraftRefusal = ReleaseError | ActFault | RecordChanged

export type DraftError =
  | Objection
  | DraftRefusal
  | { readonly kind: 'above-ceiling'; readonly level: number; readonly ceiling: number }
  | { readonly kind: 'no-such-draft' | 'no-such-compact' | 'no-such-office' }
  /** The authority's policy asks for more than one step. */
  | { readonly kind: 'needs-the-steps' }
  /** The policy holds what is released, and not the officer who released it. */
  | { readonly kind: 'held-by-policy' }

/** A record is not as the caller saw it. `digest`: of its state now; null where there is none. */
export interface RecordChanged {
  readonly kind: 'record-changed'
  readonly index: number
  readonly record: string
  readonly digest: string | null
}

/** Looks once more, in the turn in which the acts are appended. */
export type AsSeen = () => Result<void, RecordChanged>
