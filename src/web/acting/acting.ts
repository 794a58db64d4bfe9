/**
 * Acting, for whatever form: what this officer may do, and sending it. While one sending runs, another click is the same
 * one; an attempt that was not answered is repeated under its own key as long as its content is the same.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ActToSend, Me } from '../api/calls.ts'
import { failureBy, newKey, patiently } from '../api/client.ts'
import { askAgainFor } from '../api/freshness.ts'
import { useCompact } from '../frame/compact.tsx'
import { useMe } from '../sign-in/me.ts'
import { actsQuery } from './acts-query.ts'
import { readHold } from './hold.ts'
import { leastMarking } from './least-marking.ts'
import { markedAs } from './marked-acts.ts'
import { releasePolicyQuery } from './release-policy.ts'
import { mayAct, type Outcome, type SendOptions, type Step, sendActs } from './send-acts.ts'
import { hearTakenBack } from './taken-back.ts'

export interface Acting {
  /** Whether this officer may take the step with such an act, for the office or the authority as a whole. */
  may(affair: string, act: string, step: Step, office?: string): boolean
  /** All of them leave together, or none. Does not throw. */
  send(acts: readonly ActToSend[], options?: SendOptions): Promise<Outcome>
  readonly isRunning: boolean
  /** Of the last sending. */
  readonly outcome: Outcome | undefined
  forget(): void
}

const nobody: Me = { kind: 'nobody', officer: null, by: null, signIn: null, passkeys: false }

/** For how long the policy is taken to be as it was, in milliseconds: the node asks it again itself. */
const policyMs = 60_000

export const useActing = (): Acting => {
  const { id: compact, shown } = useCompact()
  const { data: me } = useMe()
  const acts = useQuery({ ...actsQuery, enabled: me?.officer != null }).data?.acts
  const queries = useQueryClient()
  const [outcome, setOutcome] = useState<Outcome>()
  const [isRunning, setRunning] = useState(false)
  const running = useRef<Promise<Outcome>>(undefined)
  const attempt = useRef<{ readonly content: string; readonly key: string }>(undefined)
  const formsOf = useRef(new Map<string, () => void>())

  useEffect(
    () =>
      hearTakenBack((draft) => {
        const fillAgain = formsOf.current.get(draft)
        formsOf.current.delete(draft)
        setOutcome(undefined)
        fillAgain?.()
        return fillAgain !== undefined
      }),
    [],
  )

  const work = async (unmarked: readonly ActToSend[], options: SendOptions): Promise<Outcome> => {
    const { members } = shown
    const level =
      options.marking ?? (await patiently(() => leastMarking(queries, { id: compact, members }, unmarked)))
    const given = markedAs(unmarked, level)
    const content = JSON.stringify([compact, given, options])
    const key = attempt.current?.content === content ? attempt.current.key : newKey()
    attempt.current = { content, key }
    const { acts: known } = await queries.ensureQueryData(actsQuery)
    const { fourEyes } = await patiently(() =>
      queries.fetchQuery({ ...releasePolicyQuery, staleTime: policyMs, retry: false }),
    )
    const holdSeconds = await readHold(queries)
    const who = me ?? nobody
    const done = await sendActs({ compact, me: who, acts: known, fourEyes, holdSeconds, key }, given, options)
    if (done.kind !== 'unreached') attempt.current = undefined
    if ('draft' in done && options.onTakenBack !== undefined)
      formsOf.current.set(done.draft, options.onTakenBack)
    await askAgainFor(queries, compact, given)
    return done
  }

  return {
    isRunning,
    outcome,
    forget: () => setOutcome(undefined),
    may: (affair, act, step, office) =>
      me !== undefined && acts !== undefined && mayAct({ me, acts }, affair, act, step, office),
    send: (given, options = {}) => {
      if (running.current !== undefined) return running.current
      setRunning(true)
      setOutcome(undefined)
      const sending = work(given, options)
        // A form that stays silent is taken for sent.
        .catch((error: unknown): Outcome => ({ kind: 'unreached', failure: failureBy(error) }))
        .then((done) => {
          setOutcome(done)
          return done
        })
        .finally(() => {
          running.current = undefined
          setRunning(false)
        })
      running.current = sending
      return sending
    },
  }
}
