/** What the other side proposes as a commitment: accepted, or declined with a reason. */

import { useActing } from '../acting/acting.ts'
import { nameOfForm, useActingForm } from '../acting/acting-form.ts'
import { FormFrame, ReasonField } from '../acting/form-frame.tsx'
import { OutcomeLine } from '../acting/parts.tsx'
import { useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { acceptTerms, declineTerms } from './commitment-acts.ts'

export interface AnswerTermsProps {
  readonly record: string
  /** Leaf of the wording. */
  readonly terms: string
  readonly by: string
}

export const AnswerTerms = ({ record, terms, by }: AnswerTermsProps) => {
  const { words } = useWords()
  const { nameOf } = useNames()
  const { send, isRunning, outcome } = useActing()
  const declining = useActingForm<string>(nameOfForm(record, 'decline', terms))
  const { commitment } = words
  return (
    <div className="form-closed">
      <p>{fill(commitment.proposedBy, { who: nameOf(by) })}</p>
      <button
        type="button"
        className="main"
        aria-disabled={isRunning}
        onClick={() => void send([acceptTerms(record, terms)])}
      >
        {commitment.accept}
      </button>
      <OutcomeLine of={outcome} />
      <FormFrame
        form={declining}
        openWord={`${commitment.decline} …`}
        initial=""
        title={commitment.decline}
        sendWord={commitment.decline}
        isReady={(reason) => reason.trim() !== ''}
        actsOf={(reason) => [declineTerms(record, terms, reason)]}
      >
        {(reason) => <ReasonField value={reason} onChange={declining.set} isRequired />}
      </FormFrame>
    </div>
  )
}
