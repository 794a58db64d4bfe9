/** The steps that this officer may take with a draft as it stands, and else whose step is next. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useActing } from '../acting/acting.ts'
import { readHold } from '../acting/hold.ts'
import { ActButton } from '../acting/parts.tsx'
import { releasePolicyQuery } from '../acting/release-policy.ts'
import type { Step } from '../acting/send-acts.ts'
import { calls, type DraftShown } from '../api/calls.ts'
import { tellNode } from '../api/client.ts'
import { askAgainFor } from '../api/freshness.ts'
import { useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { useAttempt } from '../sign-in/attempt.ts'

export interface DraftStepsProps {
  readonly draft: DraftShown
  /** Left out where it is only a line among others. */
  readonly onEdit?: () => void
}

export const DraftSteps = ({ draft, onEdit }: DraftStepsProps) => {
  const { id: compact } = useCompact()
  const { words } = useWords()
  const queries = useQueryClient()
  const { may } = useActing()
  const { isRunning, refusal, run } = useAttempt()
  const [isDiscarding, setDiscarding] = useState(false)
  const { data: policy } = useQuery(releasePolicyQuery)
  const { state, version } = draft
  const at = { compact, id: draft.id }
  const mayTake = (step: Step): boolean =>
    draft.subject.every(({ affair, act }) => may(affair, act, step, draft.office))
  const take = (work: () => Promise<unknown>): void =>
    void run(async () => {
      await work()
      await askAgainFor(queries, compact, draft.subject)
    })
  const isOpen = ['prepared', 'cleared', 'taken-back', 'refused'].includes(state)
  const isToClear = isOpen && state !== 'cleared'
  const { steps } = words.drafts
  return (
    <div className="draft-steps">
      {refusal === undefined ? null : (
        <p className="refused" role="alert">
          {refusal}
        </p>
      )}
      {isToClear && !mayTake('clear') ? <p className="quiet">{words.acting.waits.clear}</p> : null}
      {state === 'cleared' && !mayTake('release') ? (
        <p className="quiet">{words.acting.waits.release}</p>
      ) : null}
      <p className="acts-row">
        {isToClear && mayTake('clear') ? (
          <ActButton
            kind="main"
            isRunning={isRunning}
            onAct={() => take(() => tellNode(calls.clearDraft, at, { version }))}
          >
            {words.today.draftSteps.clear}
          </ActButton>
        ) : null}
        {state === 'cleared' && mayTake('release') ? (
          <ActButton
            kind="main"
            isRunning={isRunning}
            onAct={() =>
              take(async () => {
                const holdSeconds = await readHold(queries)
                await tellNode(calls.releaseDraft, at, { version, holdSeconds })
              })
            }
          >
            {words.today.draftSteps.release}
          </ActButton>
        ) : null}
        {state === 'releasing' && (mayTake('release') || mayTake('prepare')) ? (
          <ActButton isRunning={isRunning} onAct={() => take(() => tellNode(calls.takeBackDraft, at, {}))}>
            {words.acting.takeBack}
          </ActButton>
        ) : null}
        {state === 'releasing' && mayTake('release') && policy?.holdSeconds === 0 ? (
          <ActButton
            isRunning={isRunning}
            onAct={() => take(() => tellNode(calls.sendDraftNow, at, { version }))}
          >
            {words.acting.sendNow}
          </ActButton>
        ) : null}
        {onEdit !== undefined && isOpen && mayTake('prepare') ? (
          <button type="button" onClick={onEdit}>
            {steps.edit}
          </button>
        ) : null}
        {onEdit !== undefined && isOpen && (mayTake('prepare') || mayTake('clear')) && !isDiscarding ? (
          <button type="button" onClick={() => setDiscarding(true)}>
            {steps.discard} …
          </button>
        ) : null}
      </p>
      {isDiscarding && isOpen ? (
        <p className="answers notice">
          <span>{words.drafts.discardHow}</span>
          <ActButton
            isRunning={isRunning}
            onAct={() => take(() => tellNode(calls.discardDraft, at, { version }))}
          >
            {steps.discard}
          </ActButton>
          <button type="button" onClick={() => setDiscarding(false)}>
            {words.drafts.leave}
          </button>
        </p>
      ) : null}
    </div>
  )
}
