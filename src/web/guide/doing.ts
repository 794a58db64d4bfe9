/** Doing a step for whoever asks: by the calls that the places make, as the officer who is signed in. */
import { useQueryClient } from '@tanstack/react-query'
import { useActing } from '../acting/acting.ts'
import type { Outcome } from '../acting/send-acts.ts'
import { type ActToSend, calls } from '../api/calls.ts'
import { tellNode } from '../api/client.ts'
import { nodeKey } from '../api/queries.ts'
import { useCompact, useLinksHere } from '../frame/compact.tsx'
import { useAttempt } from '../sign-in/attempt.ts'
import { useHoldsRole } from '../sign-in/me.ts'
import { newKey } from '../text/text-acts.ts'
import { findNextSession } from './next-session.ts'
import type { Progress, Scene, StepName } from './story.ts'
import {
  adoptActs,
  agreeActs,
  bornActs,
  bracketActs,
  draftActs,
  progressActs,
  sessionActs,
} from './story-acts.ts'

export interface Doing {
  /** Undefined where nobody can do it for another, or this officer may not. */
  readonly act: (() => void) | undefined
  readonly mayNot: boolean
  readonly isRunning: boolean
  readonly outcome: Outcome | undefined
  readonly refusal: string | undefined
}

export const useDoing = (step: StepName, scene: Scene, { cut }: Progress): Doing => {
  const { id: compact, shown } = useCompact()
  const links = useLinksHere()
  const { may, send, isRunning, outcome } = useActing()
  const queries = useQueryClient()
  const attempt = useAttempt()
  const administers = useHoldsRole('administer')
  const isLink = step === 'cut' && cut !== 'work'
  const isAllowed = isLink ? administers : mayStep(step, may)
  const setLink = async (suspended: boolean): Promise<void> => {
    for (const { peer, lane } of links)
      if (lane === 'main') await tellNode(calls.setLink, { compact, authority: peer }, { suspended })
    await queries.invalidateQueries({ queryKey: nodeKey })
  }
  const run = (): void =>
    void attempt.run(async () => {
      if (isLink) return setLink(cut === 'cut')
      const acts = await actsOf(step, scene, compact, shown.members)
      if (acts.length > 0) await send(acts)
    })
  return {
    act: isAllowed && step !== 'sign' ? run : undefined,
    mayNot: !isAllowed,
    isRunning: isRunning || attempt.isRunning,
    outcome,
    refusal: attempt.refusal,
  }
}

const mayStep = (step: StepName, may: ReturnType<typeof useActing>['may']): boolean => {
  switch (step) {
    case 'session':
      return may('session', 'proposed', 'prepare')
    case 'born':
      return may('commitment', 'born', 'prepare')
    case 'cut':
      return may('commitment', 'evidence', 'prepare')
    case 'adopt':
      return may('text', 'adopted', 'prepare')
    case 'sign':
      return may('text', 'signed', 'prepare')
    default:
      return may('text', 'proposed', 'prepare')
  }
}

const actsOf = async (
  step: StepName,
  { self, session, text, commitment }: Scene,
  compact: string,
  members: readonly string[],
): Promise<readonly ActToSend[]> => {
  const now = new Date()
  const today = now.toISOString().slice(0, 10)
  const inAYear = `${now.getUTCFullYear() + 1}-${String(now.getUTCMonth() + 1).padStart(2, '0')}`
  if (step === 'session') {
    const wanted = await findNextSession(compact, members, inAYear)
    return wanted === undefined ? [] : sessionActs(wanted)
  }
  if (step === 'draft')
    return draftActs({ record: `text/EX-${newKey().slice(2)}`, session, members, today, due: inAYear })
  if (step === 'cut') return progressActs(commitment ?? 'commitment/C13', today)
  if (text === undefined) return []
  switch (step) {
    case 'bracket':
      return bracketActs(text)
    case 'agree':
      return agreeActs(text, self)
    case 'adopt':
      return adoptActs(text)
    case 'born':
      return bornActs(text)
    default:
      return []
  }
}
