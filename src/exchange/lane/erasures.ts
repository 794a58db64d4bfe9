/**
 * Erasing bodies (design section 10). Who erases signs a statement of it; the leaf, the facts and every digest stay as
 * they are, so no state changes. A statement by the author of an entry makes the other side erase too; one by the other
 * side only tells the author that the copy there is gone.
 */
import { encodeBase64 } from '../../ledger/base64.ts'
import {
  type ErasureGround,
  type ErasureStatement,
  signErasure,
  verifyErasure,
} from '../../ledger/erasure-statement.ts'
import { feedOrigin } from '../../ledger/names.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import { canonicalJson } from '../../ledger/strict-json.ts'
import type { Erasure, LaneKey } from '../../store/store.ts'
import { sha256 } from '../../vault/sha256.ts'
import type { LaneContext } from './lane-context.ts'

export type EraseError =
  | { readonly kind: 'no-such-entry' }
  /** The entry has no body, or it was erased before. */
  | { readonly kind: 'nothing-to-erase' }

/** Erases one body here and keeps the signed statement, which goes to the peers with the next bundle. */
export const eraseBody = (
  context: LaneContext,
  authority: string,
  seq: number,
  ground: ErasureGround,
): Result<string, EraseError> => {
  const reader = context.store.lane(context.lane)
  const head = reader.heads().find((each) => each.authority === authority)
  const entry = head && reader.entry(head.feed, seq)
  if (entry === undefined) return err({ kind: 'no-such-entry' })
  if (entry.body === null) return err({ kind: 'nothing-to-erase' })
  const at = context.now()
  const { compact, lane } = context.lane
  const note = signErasure(
    sha256,
    context.keys.log.sign,
    { name: feedOrigin(compact, context.self, lane), publicKey: context.keys.log.publicKey },
    {
      origin: feedOrigin(compact, authority, lane),
      seq,
      leafHash: entry.leafHash,
      time: Math.floor(at / 1000),
      ground,
    },
  )
  context.store.erase([{ feed: entry.feed, seq, note, at }])
  return ok(note)
}

export interface StatedErasure {
  readonly note: string
  /** Whose key signed it. */
  readonly by: string
  readonly statement: ErasureStatement
}

/** The notes that came with a bundle; of those that are no statement of a member nothing is read. */
export interface StatedErasures {
  readonly notes: ReadonlySet<string>
  read(note: string): StatedErasure | undefined
  /** Those about the entry at this place. */
  of(origin: string, seq: number): readonly StatedErasure[]
}

/** Each note is verified once, and none before somebody asks: a bundle may bring thousands, for thousands of entries. */
export const statedErasures = (context: LaneContext, given: readonly string[]): StatedErasures => {
  const notes = new Set(given)
  const known = new Map<string, StatedErasure | undefined>()
  let byPlace: ReadonlyMap<string, readonly StatedErasure[]> | undefined
  const read = (note: string): StatedErasure | undefined => {
    if (!known.has(note)) known.set(note, readErasure(context, note))
    return known.get(note)
  }
  return {
    notes,
    read,
    of: (origin, seq) => {
      byPlace ??= Map.groupBy(
        [...notes].flatMap((note) => read(note) ?? []),
        ({ statement }) => placeOf(statement.origin, statement.seq),
      )
      return byPlace.get(placeOf(origin, seq)) ?? []
    },
  }
}

const placeOf = (origin: string, seq: number): string => `${origin} ${seq}`

/** A statement and who made it, if a member's key signed it. */
export const readErasure = (context: LaneContext, note: string): StatedErasure | undefined => {
  for (const member of context.members().values()) {
    for (const publicKey of member.logKeys) {
      const read = verifyErasure(sha256, context.verify, { name: member.origin, publicKey }, note)
      if (read.ok) return { note, by: member.authority, statement: read.value }
    }
  }
  return undefined
}

/**
 * Takes statements that came with a bundle; whether anything was erased. What no member signed, or what names no entry held
 * here, has no effect.
 */
export const applyErasures = (context: LaneContext, stated: StatedErasures): boolean => {
  if (stated.notes.size === 0) return false
  const heads = context.store.lane(context.lane).heads()
  const known = new Set(allStatements(context))
  const erasures: Erasure[] = []
  for (const note of stated.notes) {
    const read = known.has(note) ? undefined : stated.read(note)
    if (read === undefined) continue
    const { by, statement } = read
    const head = heads.find((each) => originOf(context, each.authority) === statement.origin)
    const entry = head && context.store.lane(context.lane).entry(head.feed, statement.seq)
    if (head === undefined || entry === undefined) continue
    if (encodeBase64(entry.leafHash) !== encodeBase64(statement.leafHash)) continue
    known.add(note)
    // Our own statement comes back after a restore: what we had erased must not be here again.
    if (by === head.authority || by === context.self || entry.body === null) {
      erasures.push({ feed: head.feed, seq: statement.seq, note, at: context.now() })
    } else {
      keepElsewhere(context, note)
      if (head.authority === context.self) tellErasedThere(context, head.feed, by, statement.seq)
    }
  }
  if (erasures.length > 0) context.store.erase(erasures)
  return erasures.length > 0
}

const tellErasedThere = (context: LaneContext, feed: number, by: string, seq: number): void =>
  context.store.addAlarm({
    kind: 'erased-there',
    feed,
    detail: canonicalJson({ by, seq }),
    at: context.now(),
  })

/** Statements about the entries [from, to) of a feed. */
export const statementsFor = (
  context: LaneContext,
  feed: number,
  from: number,
  to: number,
): readonly string[] =>
  context.store
    .erasures(feed)
    .filter(({ seq }) => seq >= from && seq < to)
    .map(({ note }) => note)

/** Every statement known in this lane, those about copies elsewhere too: what a restored node must be told. */
export const allStatements = (context: LaneContext): readonly string[] => [
  ...context.store
    .lane(context.lane)
    .heads()
    .flatMap(({ feed }) => context.store.erasures(feed).map(({ note }) => note)),
  ...statementsElsewhere(context),
]

/**
 * Statements by others about their own copies. Nothing goes here by them, but one who is put back to an older state has
 * lost them, and has the body again. Kept one by one, since retention erases by the thousand.
 */
const statementsElsewhere = ({ store, lane }: LaneContext): readonly string[] =>
  Array.from({ length: countElsewhere(store, lane) }, (_, i) => store.setting(elsewhereKey(lane, i)) ?? '')

const keepElsewhere = ({ store, lane }: LaneContext, note: string): void => {
  const count = countElsewhere(store, lane)
  store.setSetting(elsewhereKey(lane, count), note)
  store.setSetting(elsewhereKey(lane, 'count'), String(count + 1))
}

const countElsewhere = (store: LaneContext['store'], lane: LaneKey): number =>
  Number(store.setting(elsewhereKey(lane, 'count')) ?? 0)

const elsewhereKey = ({ compact, lane }: LaneKey, which: string | number): string =>
  `erased-elsewhere/${compact}/${lane}/${which}`

const originOf = ({ lane }: LaneContext, authority: string): string =>
  feedOrigin(lane.compact, authority, lane.lane)
