/** The facts of an act in plain words: dates, sides, codes, and links to the records that it names. */
import type { ReactNode } from 'react'
import { spanOf } from '../../affairs/kernel/partial-date.ts'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { AuthorityName } from '../sides/authority-name.tsx'
import { StateNames } from '../sides/state-names.tsx'
import { codesOf } from './field-words.ts'
import { RecordName } from './record-name.tsx'
import { toldElsewhere } from './told-elsewhere.ts'
import { isStateCodes } from './value-kinds.ts'

type Facts = Readonly<Record<string, unknown>>

export interface FieldsProps {
  readonly affair: string
  readonly act: string
  readonly fields: Facts
  /** Of the wording that this one takes the place of: what differs says what it was before. */
  readonly before?: Facts | undefined
}

/** Facts that the sentence tells already, by affair and act. */
const inSentence: readonly string[] = [
  ...['commitment.evidence.kind', 'instrument.event.stage', 'session.reported.stage'],
  ...['session.postponed.ground', 'credential.retired.ground', 'review.put.session'],
]

export const Fields = ({ affair, act, fields, before }: FieldsProps) => {
  const { words } = useWords()
  const labels: Readonly<Record<string, string>> = words.record.fields
  const shown = Object.keys(labels).filter((name) => {
    if (toldElsewhere.includes(name) || inSentence.includes(`${affair}.${act}.${name}`)) return false
    if (act === 'disputed') return false
    return isStated(fields[name]) || (before !== undefined && isStated(before[name]))
  })
  if (shown.length === 0) return null
  const value = (facts: Facts, name: string): ReactNode =>
    isStated(facts[name]) ? (
      <Value name={name} value={facts[name]} codes={codesOf(words, affair, act, name)} />
    ) : (
      words.frame.notStated
    )
  return (
    <dl className="fields">
      {shown.map((name) => (
        <div key={name}>
          <dt>{labels[name]}</dt>
          <dd>
            {value(fields, name)}
            {before === undefined || isSame(before[name], fields[name]) ? null : (
              <span className="before quiet small">
                {words.telling.before}: {value(before, name)}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const isStated = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Facts whose text is no code, no date and no record, whatever it looks like. */
const asWritten: readonly string[] = ['noteNumber', 'paragraph', 'alg', 'rpId']
const languageFacts: readonly string[] = ['languages', 'authentic', 'prevailing']

interface ValueProps {
  readonly name: string
  readonly value: unknown
  readonly codes: Readonly<Record<string, string>> | undefined
}

const Value = ({ name, value, codes }: ValueProps) => {
  const { words, format } = useWords()
  if (typeof value === 'boolean') return value ? words.record.yes : words.record.no
  if (typeof value === 'number')
    return name === 'number' ? fill(words.mechanisms.ordinal, { number: value }) : format.number(value)
  if (typeof value === 'string') {
    if (asWritten.includes(name)) return <code>{value}</code>
    if (languageFacts.includes(name)) return format.language(value)
    if (codes !== undefined) return codes[value] ?? <code>{value}</code>
    if (value.includes('/')) return <RecordName record={value} />
    if (/^[A-Z]{2}(\.[A-Z0-9-]+)?$/.test(value)) return <AuthorityName code={value} />
    return spanOf(value) === undefined ? (
      <code>{value}</code>
    ) : (
      <time dateTime={value}>{format.date(value)}</time>
    )
  }
  if (isStateCodes(value)) return <StateNames states={value} />
  if (!Array.isArray(value)) return null
  if (languageFacts.includes(name)) return value.map((each) => format.language(String(each))).join(' · ')
  return (
    <ul>
      {value.map((each) => (
        <li key={JSON.stringify(each)}>
          <Value name={name} value={officeOf(each)} codes={codes} />
        </li>
      ))}
    </ul>
  )
}

/** A lead office stands with the state that it leads for, which its name tells already. */
const officeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'office' in value ? value.office : value
