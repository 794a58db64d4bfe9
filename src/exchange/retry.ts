/**
 * What a sender does after each answer: a pure policy over outcomes and failures (docs/protocol.md section 8.1, last
 * column). Waiting is exponential with full jitter, so that peers which lost each other do not come back in step.
 */
import type { Outcome, Sizes } from './outcome.ts'

/** No answer of the protocol came: the network, a proxy, a peer that speaks something else. */
export type Failure =
  | { readonly kind: 'unreachable'; readonly detail: string }
  | { readonly kind: 'timeout' }
  /** Something answered, but no node of ours: HTTP status. */
  | { readonly kind: 'not-understood'; readonly status: number }

export type Step =
  /** The peer holds what was sent; `sizes` is what it now holds. */
  | { readonly kind: 'proceed'; readonly sizes: Sizes }
  /** Build the next bundle from these sizes, after so many milliseconds. */
  | { readonly kind: 'resume'; readonly sizes: Sizes; readonly waitMs: number }
  /** Send the same again after so many milliseconds. */
  | { readonly kind: 'repeat'; readonly waitMs: number }
  /** Build a bundle of at most so many bytes. */
  | { readonly kind: 'shrink'; readonly limit: number; readonly waitMs: number }
  /** Time heals nothing here: the link stands until the administrator has looked. */
  | { readonly kind: 'stop'; readonly why: StopKind }

/** The outcomes that stop a link, as the administrator is told of them. */
export type StopKind = Exclude<Outcome['kind'], 'accepted' | 'repeated' | 'gap' | 'busy' | 'oversized'>

export const retryLimits = {
  /** Upper bound of the first wait; it doubles with each further attempt. */
  firstWaitMs: 250,
  longestWaitMs: 30_000,
  /** A peer may ask for more patience than we would have, but not for an endless one. */
  longestRetryAfterMs: 600_000,
} as const

/**
 * `attempt` counts from 1 the answers since the peer last held more than before; `random` gives [0, 1).
 *
 * A first gap or oversize is followed at once. Further ones without progress in between wait like a failure, so that a
 * peer which always answers so costs little.
 */
export const nextStep = (answer: Outcome | Failure, attempt: number, random: () => number): Step => {
  switch (answer.kind) {
    case 'accepted':
    case 'repeated':
      return {
        kind: 'proceed',
        sizes: Object.fromEntries(
          Object.entries(answer.feeds).map(([authority, held]) => [authority, held.size]),
        ),
      }
    case 'gap':
      return { kind: 'resume', sizes: answer.sizes, waitMs: attempt === 1 ? 0 : backoff(attempt, random) }
    case 'oversized':
      return { kind: 'shrink', limit: answer.limit, waitMs: attempt === 1 ? 0 : backoff(attempt, random) }
    case 'busy': {
      const asked = Math.min(answer.retryAfterSeconds * 1_000, retryLimits.longestRetryAfterMs)
      return { kind: 'repeat', waitMs: asked + backoff(attempt, random) }
    }
    case 'unreachable':
    case 'timeout':
    case 'not-understood':
      return { kind: 'repeat', waitMs: backoff(attempt, random) }
    case 'fork':
    case 'foreign':
    case 'bad-signature':
    case 'superseded':
    case 'unsealable':
    case 'malformed':
    case 'mismatched':
    case 'withheld':
    case 'decreasing-seen':
    case 'above-ceiling':
    case 'frozen':
    case 'no-common-version':
      return { kind: 'stop', why: answer.kind }
  }
}

/** Full jitter: anything from nothing to the bound, the bound doubling from attempt to attempt. */
const backoff = (attempt: number, random: () => number): number => {
  const bound = Math.min(retryLimits.longestWaitMs, retryLimits.firstWaitMs * 2 ** Math.min(attempt - 1, 30))
  return Math.floor(random() * bound)
}
