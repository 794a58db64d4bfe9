/**
 * Brings one lane's entries to one peer: as long as something waits, the next bundle is built while the previous one is
 * on its way, and what the peer answers decides what is done next (`planNext`).
 *
 * Invariants
 * 1. One bundle at a time is in flight, and at most one more is built ahead, on the sizes the peer will then hold.
 * 2. A bundle counts as brought only when the peer's own numbers cover it; else the next starts from those numbers.
 * 3. Nothing polls: an idle sender sleeps until `poke`, a halted one until `resume`; after `stop` no timer is left.
 * 4. New entries never shorten a wait, only `resume` does; so a peer that is busy is not pressed by our officers' work.
 */
import type { Outcome, Sizes } from './outcome.ts'
import type { Failure } from './retry.ts'
import {
  freshPlan,
  type HaltKind,
  type NextBundle,
  type OutgoingBundle,
  type Plan,
  planNext,
  type SendPlan,
} from './sending-plan.ts'

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Calls back once after so many milliseconds, unless the function returned is called before. */
  readonly after: (waitMs: number, callback: () => void) => () => void
}

export interface SenderDeps {
  /**
   * The next bundle for a peer that holds `from` (`undefined`: what our own books say it holds) of at most `limit` bytes
   * (`undefined`: our own limit), or `undefined` where nothing waits. Calls never overlap.
   */
  readonly next: (from: Sizes | undefined, limit: number | undefined) => Promise<OutgoingBundle | undefined>
  /** Calls `onSent` when the bundle is out, so that building the next one does not hold it up. */
  readonly send: (bytes: Uint8Array, signal: AbortSignal, onSent: () => void) => Promise<Outcome | Failure>
  /** Keeps what was answered, cosignatures first of all; the next bundle goes when this is done. */
  readonly onOutcome: (answer: Outcome | Failure, bundle: OutgoingBundle) => Promise<void> | void
  /** Told of every change; must not throw. */
  readonly onState?: (state: SenderState) => void
  readonly clock: Clock
  /** [0, 1) */
  readonly random: () => number
}

export type SenderPhase = 'stopped' | 'idle' | 'building' | 'sending' | 'waiting' | 'halted'

export interface SenderState {
  readonly phase: SenderPhase
  /** When the phase began, in milliseconds since 1970. */
  readonly since: number
  readonly lastOutcome: Outcome | Failure | undefined
  /** Answers since the peer last held more than before. */
  readonly attempt: number
  /** When it tries again, while waiting. */
  readonly nextAt: number | undefined
  readonly halted: HaltKind | undefined
  /** What our own function threw, where that is why it halted. */
  readonly error: unknown
}

export interface Sender {
  /** Does nothing where it runs already. */
  readonly start: () => void
  /** Ends what is in flight; resolves when nothing of the sender runs any more. */
  readonly stop: () => Promise<void>
  /** Something waits to be sent. */
  readonly poke: () => void
  /** Try now: the peer has shown itself, or the administrator has put right what halted the link. */
  readonly resume: () => void
  readonly state: () => SenderState
}

export const createSender = (deps: SenderDeps): Sender => {
  const { clock } = deps
  let state = stoppedState(clock.now())
  let running: { readonly abort: AbortController; readonly done: Promise<void> } | undefined
  /** Whether something came in since the books were last read. */
  let poked = false
  let building: Promise<unknown> = Promise.resolve()
  let wake: ((by: Waker) => void) | undefined

  const change = (changes: Partial<SenderState> & { readonly phase: SenderPhase }): void => {
    const since = changes.phase === state.phase ? state.since : clock.now()
    state = { ...state, nextAt: undefined, halted: undefined, error: undefined, ...changes, since }
    deps.onState?.(state)
  }

  const sleep = (wakers: readonly Waker[], signal: AbortSignal, waitMs?: number): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const end = (): void => {
        wake = undefined
        cancel?.()
        signal.removeEventListener('abort', end)
        resolve()
      }
      const cancel = waitMs === undefined ? undefined : clock.after(waitMs, end)
      signal.addEventListener('abort', end)
      wake = (by) => {
        if (wakers.includes(by)) end()
      }
    })

  const build = (from: Sizes | undefined, limit: number | undefined): Promise<NextBundle> => {
    const built = building.then(async () => {
      poked = false
      return (await deps.next(from, limit)) ?? 'none'
    })
    building = built.catch(() => {})
    return built
  }

  const deliver = async (plan: SendPlan, bundle: OutgoingBundle, signal: AbortSignal): Promise<Plan> => {
    change({ phase: 'sending', attempt: plan.attempt })
    const out = Promise.withResolvers<void>()
    const answering = deps.send(bundle.bytes, signal, out.resolve)
    answering.then(
      () => out.resolve(),
      () => out.resolve(),
    )
    // While a peer does not answer well there is no use in building what it would take later.
    const ahead = plan.attempt === 0 ? out.promise.then(() => build(bundle.upTo, plan.limit)) : undefined
    // Should the answer be an exception, nobody asks for what was built meanwhile.
    ahead?.catch(() => {})
    const answer = await answering
    await deps.onOutcome(answer, bundle)
    const next = planNext(plan, answer, bundle, await ahead, deps.random)
    change({ phase: state.phase, lastOutcome: answer, attempt: next.attempt })
    return next
  }

  const turn = async (plan: Plan, signal: AbortSignal): Promise<Plan> => {
    if (plan.kind === 'halt') {
      change({ phase: 'halted', halted: plan.why, error: plan.error })
      await sleep(['resume'], signal)
      return freshPlan
    }
    if (plan.waitMs > 0) {
      change({ phase: 'waiting', nextAt: clock.now() + plan.waitMs })
      await sleep(['resume'], signal, plan.waitMs)
      return { ...plan, waitMs: 0 }
    }
    if (plan.bundle === 'none') {
      if (poked) return { ...plan, bundle: undefined }
      change({ phase: 'idle' })
      await sleep(['poke', 'resume'], signal)
      return { ...plan, bundle: undefined }
    }
    if (plan.bundle !== undefined) return deliver(plan, plan.bundle, signal)
    change({ phase: 'building' })
    const bundle = await build(plan.from, plan.limit)
    return isRefusedAgain(plan, bundle)
      ? { kind: 'halt', why: 'oversized', attempt: plan.attempt }
      : { ...plan, bundle }
  }

  const run = async (signal: AbortSignal): Promise<void> => {
    let plan: Plan = freshPlan
    while (!signal.aborted) {
      try {
        plan = await turn(plan, signal)
      } catch (error) {
        plan = { kind: 'halt', why: 'own-fault', attempt: state.attempt, error }
      }
    }
    await building
    change({ phase: 'stopped' })
  }

  return {
    start: () => {
      if (running !== undefined) return
      const abort = new AbortController()
      running = { abort, done: run(abort.signal) }
    },
    stop: async () => {
      running?.abort.abort()
      await running?.done
      running = undefined
    },
    poke: () => {
      poked = true
      wake?.('poke')
    },
    resume: () => wake?.('resume'),
    state: () => state,
  }
}

const isRefusedAgain = (plan: SendPlan, bundle: NextBundle): boolean =>
  plan.refused !== undefined && typeof bundle === 'object' && bundle.bytes.length >= plan.refused

type Waker = 'poke' | 'resume'

const stoppedState = (since: number): SenderState => ({
  phase: 'stopped',
  since,
  lastOutcome: undefined,
  attempt: 0,
  nextAt: undefined,
  halted: undefined,
  error: undefined,
})
