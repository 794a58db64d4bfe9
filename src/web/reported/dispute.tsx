/** The form in which a statement is disputed: on what ground, and why. What is typed is kept until it has left. */
import type { FormEvent } from 'react'
import { disputeGrounds } from '../../affairs/kernel/statement.ts'
import { useKept } from '../acting/kept.ts'
import { ActButton, KeptLine } from '../acting/parts.tsx'
import { useWords } from '../language/words.tsx'
import type { Answerable, Answering, Given } from './answering.ts'

export interface DisputeProps {
  readonly statement: Answerable
  readonly answering: Answering
  /** With what to begin. */
  readonly given: Given
  readonly onSent: (given: Given) => void
  readonly onOpen: (isOpen: boolean) => void
}

export const Dispute = ({ statement, answering, given, onSent, onOpen }: DisputeProps) => {
  const { words } = useWords()
  const kept = useKept(`dispute/${statement.statement.replaceAll(/[^A-Za-z0-9]/g, '-')}`, given)
  const { ground, reason } = kept.value
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const sent = { ground, reason: reason.trim() }
    const done = await answering.dispute(statement, sent, () => onOpen(true))
    if (done.kind === 'refused' || done.kind === 'unreached') return
    onSent(sent)
    kept.clear()
    onOpen(false)
  }
  return (
    <form className="dispute" onSubmit={(event) => void send(event)}>
      <label>
        {words.reported.ground}
        <select
          value={ground}
          onChange={({ target }) =>
            kept.set({
              reason,
              ground: disputeGrounds.find((each) => each === target.value) ?? 'not-as-told',
            })
          }
        >
          {disputeGrounds.map((each) => (
            <option key={each} value={each}>
              {words.kernel.grounds[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.reported.reason}
        <textarea
          rows={3}
          maxLength={20_000}
          required
          value={reason}
          onChange={({ target }) => kept.set({ ground, reason: target.value })}
        />
      </label>
      <p className="acts-row">
        <ActButton kind="main" isRunning={answering.isRunning} disabled={reason.trim() === ''}>
          {words.reported.sendDispute}
        </ActButton>
        <button
          type="button"
          onClick={() => {
            kept.clear()
            onOpen(false)
          }}
        >
          {words.reported.leave}
        </button>
      </p>
      <KeptLine of={kept} />
    </form>
  )
}
