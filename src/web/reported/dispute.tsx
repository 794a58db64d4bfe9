/** Disputing a statement: on which ground, and why, for the other side to read. */
import { type FormEvent, useState } from 'react'
import { disputeGrounds } from '../../affairs/kernel/statement.ts'
import type { ReportedStatement } from '../api/calls.ts'
import { useWords } from '../language/words.tsx'
import type { Answering, Ground } from './answering.ts'

export interface DisputeProps {
  readonly statement: ReportedStatement
  readonly answering: Answering
  readonly onClose: () => void
}

export const Dispute = ({ statement, answering, onClose }: DisputeProps) => {
  const { words } = useWords()
  const [ground, setGround] = useState<Ground>('not-as-told')
  const [reason, setReason] = useState('')
  const send = (event: FormEvent): void => {
    event.preventDefault()
    answering.dispute(statement, ground, reason.trim(), onClose)
  }
  return (
    <form className="dispute" onSubmit={send}>
      <label>
        {words.reported.ground}
        <select
          value={ground}
          onChange={({ target }) =>
            setGround(disputeGrounds.find((each) => each === target.value) ?? 'not-as-told')
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
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <p className="answers">
        <button type="submit" className="main" disabled={answering.isRunning || reason.trim() === ''}>
          {words.reported.sendDispute}
        </button>
        <button type="button" onClick={onClose}>
          {words.reported.leave}
        </button>
      </p>
    </form>
  )
}
