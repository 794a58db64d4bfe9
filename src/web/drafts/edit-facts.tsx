/**
 * The facts of an act in a draft, in the fields that its form has: dates, choices, states, offices, numbers. What it is an act
 * of, on which record and of which wording does not change: for that another act is prepared.
 */
import { useId } from 'react'
import type { ActToSend } from '../api/calls.ts'
import { PartialDateField } from '../fields/partial-date-field.tsx'
import { RecordsField } from '../fields/records-field.tsx'
import { useCompact } from '../frame/compact.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { codesOf } from '../record/field-words.ts'
import { labelOf } from './edit-value.tsx'

export interface EditFactsProps {
  readonly act: Pick<ActToSend, 'affair' | 'act' | 'fields'>
  readonly onChange: (fields: ActToSend['fields']) => void
}

const dateFacts: readonly string[] = [
  ...['happenedOn', 'madeOn', 'due', 'start', 'end', 'founded', 'since'],
  ...['noteOn', 'notBefore', 'date', 'on'],
]
const stateFacts: readonly string[] = ['responsible', 'hosts']
const textFacts: readonly string[] = ['number', 'noteNumber']
/** Choices that may be left open. */
const openFacts: readonly string[] = ['format', 'level', 'cadence', 'hosting']

/** A number that is none yet is refused by the rules, in words. */
const numberOr = (text: string): string | number => (/^\d{1,5}$/.test(text) ? Number(text) : text)

/** Offices of one commitment, as its schema has it. */
const mostOffices = 16

export const EditFacts = ({ act: { affair, act, fields }, onChange }: EditFactsProps) => {
  const { words } = useWords()
  const facts = Object.entries(fields).flatMap(([name, value]) => {
    const put = (next: unknown): void => onChange({ ...fields, [name]: next } as ActToSend['fields'])
    const label = labelOf(words, name)
    const codes = name === 'certainty' ? undefined : codesOf(words, affair, act, name)
    if (dateFacts.includes(name))
      return (
        <PartialDateField
          key={name}
          label={label}
          value={String(value ?? '')}
          onChange={(day) => put(day === '' ? null : day)}
        />
      )
    if (codes !== undefined && (typeof value === 'string' || value === null))
      return <Choice key={name} label={label} codes={codes} value={value} name={name} onChange={put} />
    if (textFacts.includes(name))
      return <Typed key={name} label={label} value={value} isNumber={name === 'number'} onChange={put} />
    if (!isTexts(value)) return []
    if (stateFacts.includes(name)) return <States key={name} label={label} value={value} onChange={put} />
    if (name !== 'offices') return []
    return (
      <fieldset key={name} className="plain-set">
        <legend>{label}</legend>
        <RecordsField records={value} onChange={put} most={mostOffices} of={label} affair="office" />
      </fieldset>
    )
  })
  return facts.length === 0 ? null : <div className="field-row">{facts}</div>
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

interface ChoiceProps {
  readonly label: string
  readonly name: string
  readonly codes: Readonly<Record<string, string>>
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

const Choice = ({ label, name, codes, value, onChange }: ChoiceProps) => {
  const { words } = useWords()
  const id = useId()
  const offered =
    value === null || Object.hasOwn(codes, value) ? Object.keys(codes) : [value, ...Object.keys(codes)]
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      >
        {value === null || openFacts.includes(name) ? (
          <option value="">{words.frame.notStated}</option>
        ) : null}
        {offered.map((code) => (
          <option key={code} value={code}>
            {wordOf(codes, code)}
          </option>
        ))}
      </select>
    </div>
  )
}

interface TypedProps {
  readonly label: string
  readonly value: unknown
  readonly isNumber: boolean
  readonly onChange: (value: string | number | null) => void
}

const Typed = ({ label, value, isNumber, onChange }: TypedProps) => {
  const id = useId()
  return (
    <div className="short-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={64}
        value={String(value ?? '')}
        onChange={({ target }) =>
          onChange(target.value === '' ? null : isNumber ? numberOr(target.value) : target.value)
        }
      />
    </div>
  )
}

interface StatesProps {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}

/** An authority that is named where states may be stands among them. */
const States = ({ label, value, onChange }: StatesProps) => {
  const { words } = useWords()
  const { sides } = useCompact()
  const offered = [...new Set([...sides.map(({ state }) => state), ...value])]
  return (
    <fieldset className="plain-set">
      <legend>{label}</legend>
      {offered.map((code) => (
        <label key={code} className="choice">
          <input
            type="checkbox"
            checked={value.includes(code)}
            onChange={({ target }) =>
              onChange(target.checked ? [...value, code].toSorted() : value.filter((each) => each !== code))
            }
          />
          {wordOf(words.frame.states, code)}
        </label>
      ))}
    </fieldset>
  )
}
