/**
 * The words of a paragraph in one language. What is pasted comes in as plain text; signs that turn the direction of a text
 * are named and can be taken out, since the node takes no such text; other words for a side's own terms are pointed at.
 */
import { type ClipboardEvent, useId } from 'react'
import { examineTexts } from '../../affairs/kernel/examine-text.ts'
import { type OwnTerm, ownTermFindings } from '../../affairs/text/own-terms.ts'
import { useWords } from '../language/words.tsx'
import { Findings } from './findings.tsx'
import { plainText, withoutControls } from './pasted.ts'

export interface WordingFieldProps {
  readonly language: string
  readonly label: string
  readonly value: string
  readonly terms: readonly OwnTerm[]
  readonly isDisabled?: boolean
  readonly onChange: (text: string) => void
}

export const WordingField = ({ language, label, value, terms, isDisabled, onChange }: WordingFieldProps) => {
  const { words } = useWords()
  const field = useId()
  const faults = useId()
  const isFaulty = hasFault(value)
  return (
    <div className="wording-field" data-language={language}>
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        lang={language}
        className="said"
        rows={4}
        maxLength={mostLetters}
        spellCheck
        value={value}
        disabled={isDisabled}
        aria-invalid={isFaulty}
        aria-describedby={isFaulty ? faults : undefined}
        onChange={({ target }) => onChange(target.value)}
        onPaste={(event) => takePasted(event, onChange)}
      />
      {isFaulty ? (
        <p id={faults} className="refused small" role="alert">
          {words.textPlace.turningSigns}{' '}
          <button type="button" onClick={() => onChange(withoutControls(value))}>
            {words.textPlace.takeOutSigns}
          </button>
        </p>
      ) : null}
      <Findings findings={[...ownTermFindings(terms, { [language]: value })]} />
    </div>
  )
}

/** Of one wording (`kernel/wording.ts`). */
const mostLetters = 200_000

export const hasFault = (text: string): boolean =>
  examineTexts('text', text).refusals.some(({ kind }) =>
    ['direction-controls', 'control-characters'].includes(kind),
  )

/** In place of what is selected, as typing would be. Of markup on the clipboard nothing is read. */
const takePasted = (event: ClipboardEvent<HTMLTextAreaElement>, onChange: (text: string) => void): void => {
  const text = plainText(event.clipboardData.getData('text/plain'))
  if (text === '') return
  event.preventDefault()
  const { currentTarget: field } = event
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  onChange(field.value)
}
