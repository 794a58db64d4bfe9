/** The answer to one statement of the other side: confirming it, or disputing it in a form; or what became of ours. */
import { useState } from 'react'
import { useWords } from '../language/words.tsx'
import type { Answerable, Answering, Given } from './answering.ts'
import { Dispute } from './dispute.tsx'

export interface AnswerProps {
  readonly statement: Answerable
  readonly answering: Answering
}

export const Answer = ({ statement, answering }: AnswerProps) => {
  const { words } = useWords()
  const [disputing, setDisputing] = useState(false)
  const [given, setGiven] = useState<Given>({ ground: 'not-as-told', reason: '' })
  const became = answering.became(statement)
  if (became !== undefined)
    return <p className="quiet small">{became === 'waits' ? words.reported.prepared : words.acting.leaves}</p>
  if (disputing)
    return (
      <Dispute
        statement={statement}
        answering={answering}
        given={given}
        onSent={setGiven}
        onOpen={setDisputing}
      />
    )
  return (
    <p className="acts-row">
      <button
        type="button"
        data-answer="c"
        aria-disabled={answering.isRunning}
        onClick={() => answering.confirm([statement])}
      >
        {words.reported.confirm}
      </button>
      <button type="button" data-answer="d" onClick={() => setDisputing(true)}>
        {words.reported.dispute}
      </button>
    </p>
  )
}
