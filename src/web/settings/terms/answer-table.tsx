/** Answering what another side proposed: accept it, say no with the reason, or counter with a wording of one's own. */
import { type FormEvent, useState } from 'react'
import { classificationTable } from '../../../affairs/kernel/marking.ts'
import { useActing } from '../../acting/acting.ts'
import { useKept } from '../../acting/kept.ts'
import { ActButton, KeptLine, OutcomeLine } from '../../acting/parts.tsx'
import { useCompact } from '../../frame/compact.tsx'
import { useWords } from '../../language/words.tsx'

export interface AnswerTableProps {
  readonly leaf: string
  readonly onCounter: () => void
}

export const AnswerTable = ({ leaf, onCounter }: AnswerTableProps) => {
  const { words } = useWords()
  const texts = words.house.terms
  const { id } = useCompact()
  const { send, isRunning, outcome } = useActing()
  const kept = useKept<string>(`classification/${id}/decline`, '')
  const [isDeclining, setDeclining] = useState(false)
  const accept = (): void =>
    void send([
      {
        record: classificationTable,
        affair: 'classification',
        act: 'accepted',
        fields: { terms: leaf },
        body: null,
      },
    ])
  const decline = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const reason = kept.value
    const done = await send(
      [
        {
          record: classificationTable,
          affair: 'classification',
          act: 'declined',
          fields: { terms: leaf },
          body: { reason },
        },
      ],
      {
        onTakenBack: () => {
          setDeclining(true)
          kept.set(reason)
        },
      },
    )
    if (done.kind === 'refused' || done.kind === 'unreached') return
    kept.clear()
    setDeclining(false)
  }
  return (
    <div className="no-print">
      <p className="actions">
        <ActButton isRunning={isRunning} kind="main" onAct={accept}>
          {texts.accept}
        </ActButton>
        <button type="button" onClick={onCounter}>
          {texts.counter}
        </button>
        <button type="button" aria-expanded={isDeclining} onClick={() => setDeclining(!isDeclining)}>
          {texts.decline}
        </button>
      </p>
      {isDeclining ? (
        <form onSubmit={(event) => void decline(event)} className="stacked">
          <label>
            {texts.reason}
            <textarea
              required
              rows={3}
              maxLength={20_000}
              disabled={!kept.isLoaded}
              value={kept.value}
              onChange={({ target }) => kept.set(target.value)}
            />
          </label>
          <ActButton isRunning={isRunning}>{texts.declineNow}</ActButton>
          <KeptLine of={kept} />
        </form>
      ) : null}
      <OutcomeLine of={outcome} />
    </div>
  )
}
