/** What stands around every form of a session: the button that opens it, its heading, what came of sending, and how to leave it. */
import './forms.css'
import { type FormEvent, type ReactNode, useId } from 'react'
import type { ActToSend } from '../api/calls.ts'
import { useWords } from '../language/words.tsx'
import type { ActingForm } from './acting-form.ts'
import { MarkingField } from './marking-field.tsx'
import { ActButton, KeptLine, OutcomeLine } from './parts.tsx'

export interface FormFrameProps<T> {
  readonly form: ActingForm<T>
  /** On the button that opens it. */
  readonly openWord: string
  readonly isMain?: boolean
  /** What the form begins with. */
  readonly initial: NoInfer<T>
  readonly title: string
  readonly about?: string | undefined
  readonly sendWord: string
  /** Whether it can be sent as it stands. */
  isReady?(draft: T): boolean
  actsOf(draft: T): readonly ActToSend[]
  children(draft: T): ReactNode
}

export const FormFrame = <T,>(props: FormFrameProps<T>) => {
  const { form, openWord, isMain = false, initial, title, about, sendWord, actsOf, children } = props
  const { words } = useWords()
  const heading = useId()
  const { draft } = form
  if (draft === undefined)
    return (
      <div className="form-closed no-print">
        <button type="button" className={isMain ? 'main' : undefined} onClick={() => form.open(initial)}>
          {openWord}
        </button>
        <OutcomeLine of={form.outcome} />
      </div>
    )
  const send = (event: FormEvent): void => {
    event.preventDefault()
    void form.send(actsOf(draft))
  }
  return (
    <form className="acting-form no-print" aria-labelledby={heading} onSubmit={send}>
      <h3 id={heading}>{title}</h3>
      {about === undefined ? null : <p className="small quiet">{about}</p>}
      {children(draft)}
      <MarkingField acts={actsOf(draft)} chosen={form.marking} onChoose={form.mark} />
      <OutcomeLine of={form.outcome} />
      <div className="acts-row">
        <ActButton isRunning={form.isRunning} kind="main" disabled={props.isReady?.(draft) === false}>
          {sendWord}
        </ActButton>
        <button type="button" onClick={form.leave}>
          {words.acting.form.leave}
        </button>
        <KeptLine of={form.kept} />
      </div>
    </form>
  )
}

/** A reason or a remark of one's own, in one field. */
export const ReasonField = ({
  value,
  onChange,
  isRequired = false,
}: {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isRequired?: boolean
}) => {
  const { words, language } = useWords()
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{words.acting.form.reason}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={20_000}
        required={isRequired}
        lang={language}
        dir="auto"
        className="said"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
