/** Declining the wording of another side, with the reason if there is one to give: it goes to that side. */
import { useId, useState } from 'react'
import { useKept } from '../acting/kept.ts'
import { ActButton } from '../acting/parts.tsx'
import { useWords } from '../language/words.tsx'

export interface DeclineFormProps {
  /** Under which what is typed is kept. */
  readonly name: string
  readonly isRunning: boolean
  /** Whether it was taken; else what is typed stays. */
  readonly onDecline: (reason: string) => Promise<boolean>
}

export const DeclineForm = ({ name, isRunning, onDecline }: DeclineFormProps) => {
  const { words } = useWords()
  const { textPlace } = words
  const [isOpen, setOpen] = useState(false)
  const reason = useKept(name, '')
  const field = useId()
  const decline = async (): Promise<void> => {
    if (!(await onDecline(reason.value.trim()))) return
    reason.clear()
    setOpen(false)
  }
  if (!isOpen)
    return (
      <button type="button" onClick={() => setOpen(true)}>
        {textPlace.decline}
      </button>
    )
  return (
    <form
      className="decline"
      onSubmit={(event) => {
        event.preventDefault()
        void decline()
      }}
    >
      <label htmlFor={field}>{textPlace.reason}</label>
      <textarea
        id={field}
        rows={2}
        value={reason.value}
        disabled={!reason.isLoaded}
        maxLength={20_000}
        onChange={({ target }) => reason.set(target.value)}
      />
      <ActButton isRunning={isRunning}>{textPlace.declineIt}</ActButton>
      <button type="button" onClick={() => setOpen(false)}>
        {textPlace.cancel}
      </button>
    </form>
  )
}
