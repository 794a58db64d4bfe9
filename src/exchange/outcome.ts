/**
 * What a peer answers to a bundle (docs/protocol.md section 8.1): one typed value, its HTTP status, its JSON, and the way
 * back from the JSON of a peer that may be hostile. Refusals are problems of RFC 9457.
 */
import { z } from 'zod'
import { isAuthority } from '../ledger/names.ts'
import { err, ok, type Result } from '../ledger/result.ts'

/** Authority → number of entries of its feed that the answering node holds. */
export type Sizes = Readonly<Record<string, number>>

/** Authority → size held and the cosignature line over the head of that size. */
export type Held = Readonly<Record<string, { readonly size: number; readonly cosignature: string }>>

export type Outcome =
  | { readonly kind: 'accepted'; readonly feeds: Held }
  | { readonly kind: 'repeated'; readonly feeds: Held }
  | { readonly kind: 'gap'; readonly sizes: Sizes }
  /** `size`: of the last head that both histories share. */
  | { readonly kind: 'fork'; readonly authority: string; readonly size: number }
  | { readonly kind: 'foreign'; readonly detail: string }
  | { readonly kind: 'bad-signature'; readonly detail: string }
  /** `epoch` of the key that counts now. */
  | { readonly kind: 'superseded'; readonly epoch: number }
  | { readonly kind: 'unsealable' }
  /** `limit` in bytes, of a whole bundle. */
  | { readonly kind: 'oversized'; readonly limit: number }
  | { readonly kind: 'malformed'; readonly detail: string }
  | { readonly kind: 'mismatched'; readonly detail: string }
  | { readonly kind: 'withheld'; readonly authority: string; readonly seq: number }
  | { readonly kind: 'decreasing-seen'; readonly authority: string; readonly seq: number }
  /** `level` of the marking of this entry; the answering node takes none above `ceiling`. */
  | {
      readonly kind: 'above-ceiling'
      readonly authority: string
      readonly seq: number
      readonly level: number
      readonly ceiling: number
    }
  | { readonly kind: 'frozen'; readonly authority: string; readonly size: number }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number }
  | { readonly kind: 'no-common-version'; readonly detail: string }

export type OutcomeKind = Outcome['kind']

export const outcomeStatus: Readonly<Record<OutcomeKind, number>> = {
  accepted: 200,
  repeated: 200,
  gap: 409,
  fork: 409,
  foreign: 403,
  'bad-signature': 403,
  superseded: 409,
  unsealable: 400,
  oversized: 413,
  malformed: 400,
  mismatched: 422,
  withheld: 422,
  'decreasing-seen': 422,
  'above-ceiling': 422,
  frozen: 423,
  busy: 503,
  'no-common-version': 426,
}

/** `title` of the problem: RFC 9457 section 3.1.3, the same for every occurrence. */
const titles: Readonly<Record<Exclude<OutcomeKind, 'accepted' | 'repeated'>, string>> = {
  gap: 'Entries before these are not held here',
  fork: 'Another entry stands at a place of this feed',
  foreign: 'The compact, lane, sender or recipient is not one of ours',
  'bad-signature': 'A signature does not verify',
  superseded: 'The key was replaced',
  unsealable: 'The bundle cannot be opened',
  oversized: 'The bundle is over the limit',
  malformed: 'The bundle is not in the form of the protocol',
  mismatched: 'Contents do not match their commitments, root or proof',
  withheld: 'A body is missing without a statement of erasure',
  'above-ceiling': 'An entry is marked above what this node may keep',
  'decreasing-seen': 'An author unsays what it had seen',
  frozen: 'The feed is frozen here',
  busy: 'Busy, try again later',
  'no-common-version': 'No version or suite in common',
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The HTTP answer, whole: what a node sends and nothing is added to. */
export const formatOutcome = (outcome: Outcome): Answer => {
  const { kind, ...rest } = outcome
  const status = outcomeStatus[kind]
  if (kind === 'accepted' || kind === 'repeated') {
    const body = JSON.stringify({ outcome: kind, ...rest })
    return { status, headers: { 'content-type': 'application/json' }, body }
  }
  const headers = {
    'content-type': 'application/problem+json',
    ...(outcome.kind === 'busy' && { 'retry-after': String(outcome.retryAfterSeconds) }),
  }
  return { status, headers, body: JSON.stringify({ title: titles[kind], status, outcome: kind, ...rest }) }
}

export type OutcomeError = { readonly kind: 'not-understood'; readonly status: number }

/** In bytes: eight feeds with their cosignatures fill a fiftieth of it. */
export const maxAnswer = 65_536

/** A peer's answer, which is outside input: read only if it is small, of a kind we know and whole. */
export const parseOutcome = (status: number, body: string): Result<Outcome, OutcomeError> => {
  const notUnderstood = err({ kind: 'not-understood', status } as const)
  if (body.length > maxAnswer) return notUnderstood
  const json = jsonObject.safeParse(parseJson(body))
  if (!json.success) return notUnderstood
  const parsed = outcomeSchema.safeParse({ ...json.data, kind: json.data.outcome })
  // A status that says something else comes from a proxy in between, or from no honest node.
  if (!parsed.success || outcomeStatus[parsed.data.kind] !== status) return notUnderstood
  return ok(parsed.data)
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const jsonObject = z.record(z.string(), z.unknown())
const count = z.int().min(0)
const authority = z.string().refine(isAuthority)

/** Words of a peer are shown to an administrator: short, one line, no control characters, no direction marks. */
const detail = z.string().transform((text) =>
  text
    .slice(0, 300)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' '),
)

const held = z.record(authority, z.object({ size: count, cosignature: z.string().max(1_000) }))

const outcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), feeds: held }),
  z.object({ kind: z.literal('repeated'), feeds: held }),
  z.object({ kind: z.literal('gap'), sizes: z.record(authority, count) }),
  z.object({ kind: z.literal('fork'), authority, size: count }),
  z.object({ kind: z.literal('foreign'), detail }),
  z.object({ kind: z.literal('bad-signature'), detail }),
  z.object({ kind: z.literal('superseded'), epoch: count }),
  z.object({ kind: z.literal('unsealable') }),
  z.object({ kind: z.literal('oversized'), limit: count }),
  z.object({ kind: z.literal('malformed'), detail }),
  z.object({ kind: z.literal('mismatched'), detail }),
  z.object({ kind: z.literal('withheld'), authority, seq: count }),
  z.object({ kind: z.literal('decreasing-seen'), authority, seq: count }),
  z.object({ kind: z.literal('above-ceiling'), authority, seq: count, level: count, ceiling: count }),
  z.object({ kind: z.literal('frozen'), authority, size: count }),
  z.object({ kind: z.literal('busy'), retryAfterSeconds: count }),
  z.object({ kind: z.literal('no-common-version'), detail }),
])
