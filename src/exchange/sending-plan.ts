/** What a sender does next, worked out from one answer: pure, so that every turn of it is a row in a test. */
import type { Outcome, Sizes } from './outcome.ts'
import { type Failure, nextStep, type StopKind } from './retry.ts'

export interface OutgoingBundle {
  readonly bytes: Uint8Array
  /** What the peer holds once it has accepted the bundle. */
  readonly upTo: Sizes
}

/** `own-fault`: not the peer, one of our own functions threw. */
export type HaltKind = StopKind | 'oversized' | 'own-fault'

/** `none`: the books were read and nothing waits; `undefined`: they were not read. */
export type NextBundle = OutgoingBundle | 'none' | undefined

export type Plan =
  | {
      readonly kind: 'send'
      /** After a wait it is built anew, with what has come and without what was erased meanwhile. */
      readonly bundle: NextBundle
      /** What the peer holds, as far as its answers told; `undefined`: as our own books have it. */
      readonly from: Sizes | undefined
      /** Of a whole bundle in bytes, where the peer has asked for less than our own limit. */
      readonly limit: number | undefined
      /** A bundle of so many bytes was refused for its size: one that is no smaller need not be tried. */
      readonly refused: number | undefined
      readonly waitMs: number
      /** Answers since the peer last held more than before. */
      readonly attempt: number
    }
  | { readonly kind: 'halt'; readonly why: HaltKind; readonly attempt: number; readonly error?: unknown }

export type SendPlan = Extract<Plan, { kind: 'send' }>

export const freshPlan: SendPlan = {
  kind: 'send',
  bundle: undefined,
  from: undefined,
  limit: undefined,
  refused: undefined,
  waitMs: 0,
  attempt: 0,
}

/** `sent` is what was answered, `ahead` what was built meanwhile on top of it. */
export const planNext = (
  plan: SendPlan,
  answer: Outcome | Failure,
  sent: OutgoingBundle,
  ahead: NextBundle,
  random: () => number,
): Plan => {
  const attempt = plan.attempt + 1
  const again = { ...plan, bundle: undefined, attempt }
  const step = nextStep(answer, attempt, random)
  switch (step.kind) {
    case 'proceed':
      if (covers(step.sizes, sent.upTo)) {
        return { ...freshPlan, bundle: ahead, from: step.sizes, limit: plan.limit }
      }
      // Less than what was sent is held there: partial is no success, and the peer's numbers say where it goes on.
      return planNext(plan, { kind: 'gap', sizes: step.sizes }, sent, ahead, random)
    case 'resume':
      return { ...again, from: step.sizes, waitMs: step.waitMs }
    case 'repeat':
      return { ...again, waitMs: step.waitMs }
    case 'shrink': {
      const refused = sent.bytes.length
      // A limit that the refused bundle kept is no limit: then half is tried.
      const limit = step.limit < refused ? step.limit : Math.floor(refused / 2)
      return { ...again, limit, refused, waitMs: step.waitMs }
    }
    case 'stop':
      return { kind: 'halt', why: step.why, attempt }
  }
}

const covers = (held: Sizes, sent: Sizes): boolean =>
  Object.entries(sent).every(([authority, size]) => (held[authority] ?? 0) >= size)
