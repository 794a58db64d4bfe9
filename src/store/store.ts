/**
 * The seam between a node and its database: load, compute in memory, `commit`. Everything a node knows of a lane changes
 * in one transaction, and only if the heads are still those the computation began with.
 *
 * Invariants:
 *  1. entries are keyed by (feed, seq), inserted once, and never changed but for the verdict of one that was early or held
 *     and for the removal of a body;
 *  2. a head never moves back;
 *  3. `commit` is all or nothing and durable when it returns (SQLite: WAL, synchronous=FULL); one that brings nothing but
 *     cosignatures and signed heads becomes durable with the next, since whoever gave them gives them again;
 *  4. hashes, salts and signatures are bytes; leaf, facts and body are the text as it came.
 */
import type { Act } from '../affairs/kernel/act.ts'
import type { Cut, Ref } from '../affairs/kernel/cut.ts'
import type { RecordState } from '../affairs/kernel/past.ts'
import type { Lane } from '../ledger/names.ts'
import type { Result } from '../ledger/result.ts'
import type { AccessAction } from './access-actions.ts'
import type { AlarmKind } from './alarm-kinds.ts'

/** One compact and lane: the unit of judging, order and transaction. */
export interface LaneKey {
  readonly compact: string
  readonly lane: Lane
}

export interface Head {
  readonly feed: number
  readonly authority: string
  /** Entries stored, early ones included. */
  readonly size: number
  /** Entries accepted: the prefix that `seen` may name. */
  readonly accepted: number
  /** Entries judged without a gap: the prefix that `rolling` covers. */
  readonly judged: number
  /** Compact range of the tree at `size`, encoded. */
  readonly range: Uint8Array
  /** Rolling digest at `judged`. */
  readonly rolling: Uint8Array
  /** What the last stored entry had seen. */
  readonly lastSeen: Cut
  /** Set when the feed is closed to further entries: a fork was proven, or another past was named. */
  readonly frozen: string | null
}

export type StoredVerdict =
  /** Stored, its past not yet here. */
  | { readonly kind: 'early' }
  /** Accepted, its rules not known here. */
  | { readonly kind: 'held' }
  | { readonly kind: 'effective' }
  | { readonly kind: 'void'; readonly reason: string }

export interface StoredEntry {
  readonly feed: number
  readonly seq: number
  readonly leaf: string
  readonly leafHash: Uint8Array
  readonly factsSalt: Uint8Array
  readonly facts: string
  /** Null where the entry has no body or it was erased. */
  readonly bodySalt: Uint8Array | null
  readonly body: string | null
  readonly erased: boolean
  /** Key of the record (`recordKey`), null for acts of `feed`. */
  readonly record: string | null
  readonly height: number
  readonly verdict: StoredVerdict
  /** Rolling digest after this entry; null until it is known. */
  readonly rolling: Uint8Array | null
  /** When it was stored here, milliseconds since 1970. */
  readonly at: number
}

/** One for each witness and size; the first one stays. */
export interface Cosignature {
  readonly feed: number
  /** The authority that witnessed. */
  readonly by: string
  readonly size: number
  /** The signature line of the note. */
  readonly line: string
  readonly at: number
}

/** One for each size; a later note at the same size takes the place of the earlier. */
export interface SignedHead {
  readonly feed: number
  readonly size: number
  /** The signed note. */
  readonly note: string
}

/** Something that must not be lost and that a person should look at. */
export interface Alarm {
  /** Outcome or alarm code: `fork`, `mismatched`, `digest-differs`, `ahead-of-us`… */
  readonly kind: string
  readonly feed: number | null
  /** Canonical JSON: sizes, roots, notes, digest of the refused bytes. */
  readonly detail: string
  readonly at: number
}

/** One that this software raises itself. */
export type RaisedAlarm = Alarm & { readonly kind: AlarmKind }

export interface Erasure {
  readonly feed: number
  readonly seq: number
  /** The signed statement. */
  readonly note: string
  readonly at: number
}

/** All that one computation changes. */
export interface Batch {
  readonly lane: LaneKey
  /** Members of the compact, ascending: whom lists show as waited for. */
  readonly members: readonly string[]
  /** When it was computed, milliseconds since 1970. */
  readonly at: number
  /** Heads as they must be now (`size`, `accepted`, `judged`) and as they become. */
  readonly heads: readonly { readonly from: Head; readonly to: Head }[]
  /** Of each feed, all from the old size up to the new, ascending. */
  readonly entries: readonly StoredEntry[]
  /** Entries stored before whose verdict, record and rolling digest are known now. */
  readonly judged: readonly Pick<StoredEntry, 'feed' | 'seq' | 'record' | 'verdict' | 'rolling'>[]
  readonly records: readonly RecordState[]
  /** Roots of complete subtrees of 2^level leaves, level 8, 16, 24…, as they fill. */
  readonly subtrees: readonly {
    readonly feed: number
    readonly level: number
    readonly index: number
    readonly hash: Uint8Array
  }[]
  readonly signedHeads: readonly SignedHead[]
  readonly cosignatures: readonly Cosignature[]
  readonly alarms: readonly RaisedAlarm[]
  /** Statements of erasure for entries of this batch that came without their body: kept with them, or a crash parts them. */
  readonly statements?: readonly Erasure[]
}

export type CommitError =
  /** Somebody else moved a head since it was loaded: load and compute again. */
  | { readonly kind: 'head-moved'; readonly feed: number }
  /** What was to be written alongside did not agree: nothing is written. */
  | { readonly kind: 'refused-alongside' }

/** A lane's rows for computing; synchronous, cached between batches as long as this process is the only writer. */
export interface LaneReader {
  heads(): readonly Head[]
  record(key: string): RecordState | undefined
  /** All effective acts on the record, in canonical order. */
  acts(key: string): readonly Act[]
  cutOf(ref: Ref): Cut
  /** Held acts by record id (without version), in order of height. */
  held(record: string): readonly Ref[]
  allHeld(): readonly Ref[]
  entry(feed: number, seq: number): StoredEntry | undefined
  /** The body alone, for showing; null where there is none or it was erased. */
  body(feed: number, seq: number): string | null
  /** At most `limit` entries of a feed from `from` on, ascending. */
  entries(feed: number, from: number, limit: number): readonly StoredEntry[]
  /** Root of the prefix of this size, base64; a size beyond the head is a fault of the caller. */
  rootAt(feed: number, size: number): string
  /** Root of the complete subtree over the leaves [index·2^level, (index+1)·2^level): what proofs are made of. */
  subtree(feed: number, level: number, index: number): Uint8Array
}

export interface RecordRow extends RecordState {
  readonly affair: string
}

/** What a node may read without being its writer: audits, lists and searches in workers use this and nothing else. */
export interface StoreReader {
  lanes(): readonly LaneKey[]
  lane(key: LaneKey): LaneReader
  erasures(feed: number): readonly Erasure[]
  /** Records of an affair in a lane that have a state, ascending by key, from after `after`. */
  records(lane: LaneKey, affair: string, after: string, limit: number): readonly RecordRow[]
  countEntries(feed: number): number
  /** Entries on one record, in canonical order, whatever their verdict. */
  history(lane: LaneKey, key: string): readonly StoredEntry[]
  signedHeads(feed: number): readonly SignedHead[]
  /** The smallest signed head of the feed with at least this size. */
  signedHeadFrom(feed: number, size: number): SignedHead | undefined
  cosignatures(feed: number): readonly Cosignature[]
  /** The first cosignature by this authority that covers the place: when it was there. */
  firstCosignature(feed: number, by: string, seq: number): Cosignature | undefined
  alarms(after: number, limit: number): readonly (Alarm & { readonly id: number })[]
  /** Small values of the node itself: peers, settings, marks. */
  setting(key: string): string | undefined
  /** Rows of the access log from place `from` on, ascending. */
  accessLog(from: number, limit: number): readonly AccessRow[]
  close(): void
}

export interface Store extends StoreReader {
  /** Registers the feed of an authority in a lane, or returns the one that exists. */
  openFeed(lane: LaneKey, authority: string): number
  /**
   * `alongside`: what the node itself writes in the same transaction; where it gives false, nothing of either is written. It
   * is not asked where a head has moved.
   */
  commit(batch: Batch, alongside?: () => boolean): Result<void, CommitError>
  /**
   * Removes salts and bytes of bodies for good: from their rows, and from the write-ahead log before it returns. Their
   * statements are kept. Erasing again is harmless; with no erasures it only finishes what `still-read` left.
   */
  erase(erasures: readonly Erasure[]): Result<void, EraseError>
  addAlarm(alarm: RaisedAlarm): void
  setSetting(key: string, value: string): void
  /** Appends to the hash-linked access log (access-log.ts). */
  logAccess(event: AccessEvent & { readonly action: AccessAction }): void
  /** A consistent copy of the whole database in one file, made while others read and write. */
  backup(file: string): Promise<void>
}

/** The bodies are erased, and a reader still holds an older state: its pages leave the log when it ends. Erase again. */
export interface EraseError {
  readonly kind: 'still-read'
}

export interface AccessEvent {
  readonly actor: string
  readonly action: string
  readonly target: string
  /** Milliseconds since 1970. */
  readonly at: number
}

export interface AccessRow extends AccessEvent {
  /** From 0. */
  readonly seq: number
  /** Hash of the row before; 32 zero bytes in the first. */
  readonly previous: Uint8Array
  readonly hash: Uint8Array
}

/** What happened to the database, for the log of the node: names and numbers, never contents. */
export type StoreLog = (event: string, detail: Readonly<Record<string, string | number>>) => void

/** Called at points where a process may die; a test dies there. */
export type OnPoint = (point: 'before-commit' | 'after-commit' | 'during-migration' | 'during-backup') => void
