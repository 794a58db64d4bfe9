/**
 * Releases own acts: each is judged in the computation that would append it, by the code that judges it everywhere. If
 * one is refused none is written, so an honest node never sends a void act.
 */
import { markedLevel } from '../../affairs/kernel/marking.ts'
import type { Refusal } from '../../affairs/kernel/verdict.ts'
import { checkEntry, type EntryError } from '../../ledger/entry.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import { canonicalJson, type JsonObject, parseStrictJson } from '../../ledger/strict-json.ts'
import { sha256 } from '../../vault/sha256.ts'
import type { Computation } from './computation.ts'
import { commit, compute } from './compute.ts'
import type { LaneContext } from './lane-context.ts'
import { type Draft, ownEntry } from './own-entry.ts'

export interface Released {
  readonly seq: number
  /** Leaf hash: how other acts pin it. */
  readonly leafHash: Uint8Array
}

export type ReleaseError =
  /** The rules refuse the act at this place of the list. */
  | { readonly kind: 'refused'; readonly index: number; readonly reason: Refusal }
  /** It would be written but its record waits for rules this node does not know. */
  | { readonly kind: 'held-record'; readonly index: number; readonly record: string }
  /** Facts or body are outside the strict profile (protocol section 1.1). */
  | { readonly kind: 'malformed'; readonly index: number; readonly why: EntryError }
  /** The body does not have the form of its act. */
  | { readonly kind: 'malformed-body'; readonly index: number; readonly at: string }
  /** The node is being restored, or its feed is closed. */
  | { readonly kind: 'may-not-write'; readonly why: string }
  /** What was to be written with it did not agree any more. */
  | { readonly kind: 'refused-alongside' }

/**
 * `alongside`: what the node writes about the release in its transaction (`Store.commit`). Where it gives false, nothing is
 * written: `refused-alongside`.
 */
export const releaseActs = (
  context: LaneContext,
  drafts: readonly Draft[],
  alongside?: (released: readonly Released[]) => boolean,
): Result<readonly Released[], ReleaseError> => {
  const tried = tryActs(context, drafts)
  if (!tried.ok) return tried
  const { computation, released } = tried.value
  const committed = commit(context, computation, undefined, alongside && (() => alongside(released)))
  if (committed.ok) return ok(released)
  if (committed.error.kind === 'refused-alongside') return err(committed.error)
  // Another writer of this store came first: judge again on what it wrote.
  return releaseActs(context, drafts, alongside)
}

/** What stands against each of these acts now, were they released together; nothing is written. */
export const judgeActs = (context: LaneContext, drafts: readonly Draft[]): readonly ReleaseError[] => {
  const begun = begin(context)
  if (!begun.ok) return [begun.error]
  return drafts.flatMap((draft, index) => {
    const appended = append(context, begun.value, draft, index)
    return appended.ok ? [] : [appended.error]
  })
}

interface Tried {
  readonly computation: Computation
  readonly released: readonly Released[]
}

const tryActs = (context: LaneContext, drafts: readonly Draft[]): Result<Tried, ReleaseError> => {
  const begun = begin(context)
  if (!begun.ok) return begun
  const released: Released[] = []
  for (const [index, draft] of drafts.entries()) {
    const appended = append(context, begun.value, draft, index)
    if (!appended.ok) return appended
    released.push(appended.value)
  }
  return ok({ computation: begun.value, released })
}

const begin = (context: LaneContext): Result<Computation, ReleaseError> => {
  if (!context.mayWrite()) return err({ kind: 'may-not-write', why: 'restoring' })
  const computation = compute(context)
  const feed = computation.feed(context.self)
  if (feed === undefined) return err({ kind: 'may-not-write', why: 'no-feed' })
  return feed.frozen === null ? ok(computation) : err({ kind: 'may-not-write', why: feed.frozen })
}

/** In the computation only. */
const append = (
  context: LaneContext,
  computation: Computation,
  draft: Draft,
  index: number,
): Result<Released, ReleaseError> => {
  const above = levelAbove(context.ceiling, draft.facts.fields)
  if (above !== undefined) return err({ kind: 'refused', index, reason: above })
  const fault = bodyFault(context, draft)
  if (fault !== undefined) return err({ kind: 'malformed-body', index, at: fault })
  const entry = ownEntry(context, computation, draft)
  const checked = checkEntry(sha256, entry.text)
  if (!checked.ok) return err({ kind: 'malformed', index, why: checked.error })
  computation.store(entry)
  computation.settle()
  const verdict = computation.verdictOf([context.self, entry.leaf.seq])
  if (verdict?.kind === 'void') return err({ kind: 'refused', index, reason: readReason(verdict.reason) })
  if (verdict?.kind !== 'effective')
    return err({ kind: 'held-record', index, record: draft.facts.record ?? '' })
  return ok({ seq: entry.leaf.seq, leafHash: entry.leafHash })
}

/** What the members agreed on is the rules' to judge; this is what the node itself may hold, whatever they agreed. */
const levelAbove = (ceiling: number, fields: JsonObject): Refusal | undefined => {
  const level = markedLevel(fields)
  if (level === undefined || level <= ceiling) return undefined
  return { kind: 'above-ceiling', detail: { level, ceiling } }
}

/** Bodies are checked where they are written; a receiver judges by facts alone, so an odd body voids nothing. */
const bodyFault = (context: LaneContext, { facts, body }: Draft): string | undefined => {
  const schema = context.rulesOf(facts.affair, facts.version)?.acts[facts.act]
  if (schema === undefined) return undefined
  if (schema.body === null) return body === null ? undefined : ''
  const parsed = schema.body.safeParse(body)
  return parsed.success ? undefined : (parsed.error.issues[0]?.path.join('.') ?? '')
}

/** Written by `computation.ts` from a `Refusal`. */
const readReason = (text: string): Refusal => {
  const parsed = parseStrictJson(text, { bytes: text.length * 4, depth: 4 })
  return parsed.ok ? (parsed.value as unknown as Refusal) : { kind: canonicalJson(text) }
}
