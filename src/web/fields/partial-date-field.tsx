/**
 * A date as exactly as somebody knows it, typed in the calendar of the language; under it stands how it was understood. Given
 * back is the partial date of the record, or nothing while what stands there is none: then the form does not send itself.
 */
import './fields.css'
import { useEffect, useId, useRef, useState } from 'react'
import { firstDay, lastDay } from '../../affairs/kernel/partial-date.ts'
import { fill } from '../language/fill.ts'
import { useWords, type Words } from '../language/words.tsx'
import { parsePartialDate, typedDate } from './read-date.ts'

export interface PartialDateFieldProps {
  readonly label: string
  /** A partial date (`2031`, `2031-Q2`, `2031-05`, `2031-05-04`), or empty. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** `day`: a whole day is asked for. */
  readonly precision?: 'day' | 'any'
  readonly required?: boolean
  /** A partial date; what may still mean a day in between is taken. */
  readonly min?: string
  readonly max?: string
}

export const PartialDateField = (props: PartialDateFieldProps) => {
  const { label, value, onChange, precision = 'any', required = false } = props
  const shown = useWords()
  const { words, language, format } = shown
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(() => typedDate(value, language))
  const [given, setGiven] = useState(value)
  // The form has put another date there, as when it was sent or filled again.
  if (value !== given) {
    setGiven(value)
    setTyped(typedDate(value, language))
  }
  const fault = faultOf(typed, props, shown)
  useEffect(() => input.current?.setCustomValidity(fault ?? ''), [fault])
  const change = (text: string): void => {
    setTyped(text)
    const read = parsePartialDate(text, language)
    const next = read.ok && faultOf(text, props, shown) === undefined ? read.value.text : ''
    setGiven(next)
    if (next !== value) onChange(next)
  }
  return (
    <div className="date-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        value={typed}
        required={required}
        autoComplete="off"
        aria-describedby={`${id}-read`}
        aria-invalid={fault !== undefined}
        placeholder={precision === 'day' ? words.fields.dayExample : undefined}
        onChange={({ target }) => change(target.value)}
      />
      <p id={`${id}-read`} className="small quiet" aria-live="polite">
        {typed.trim() === ''
          ? precision === 'day'
            ? words.fields.dayHint
            : words.fields.anyHint
          : (fault ?? format.date(value))}
      </p>
    </div>
  )
}

/** Why it is no date to be sent; undefined for an empty field, whose `required` the browser asks for. */
const faultOf = (
  typed: string,
  { precision = 'any', min, max }: PartialDateFieldProps,
  { words, language, format }: Words,
): string | undefined => {
  if (typed.trim() === '') return undefined
  const { faults } = words.fields
  const read = parsePartialDate(typed, language)
  if (!read.ok) {
    return read.error.kind === 'looks-buddhist'
      ? fill(faults['looks-buddhist'], { year: read.error.meant })
      : faults[read.error.kind]
  }
  const { text } = read.value
  if (precision === 'day' && !/^\d{4}-\d{2}-\d{2}$/.test(text)) return faults['day-wanted']
  const [first = 0, last = 0] = [firstDay(text), lastDay(text)]
  if (min !== undefined && last < (firstDay(min) ?? last))
    return fill(faults.before, { date: format.date(min) })
  if (max !== undefined && first > (lastDay(max) ?? first))
    return fill(faults.after, { date: format.date(max) })
  return undefined
}
