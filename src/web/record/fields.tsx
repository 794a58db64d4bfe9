/** The facts of an act in plain words: dates, sides, codes, and links to the records that it names. */

import { spanOf } from '../../affairs/kernel/partial-date.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { StateNames } from '../sides/state-names.tsx'
import { codesOf, tellingField } from './field-words.ts'
import { RecordName } from './record-name.tsx'
import { isStateCodes } from './value-kinds.ts'

export interface FieldsProps {
  readonly affair: string
  readonly act: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** What stands elsewhere beside the act, or points into the record's own machinery. */
const saidElsewhere = [
  'corrects',
  'base',
  'statement',
  'terms',
  'files',
  'certainty',
  'marking',
  'readings',
  'used',
  'open',
  'about',
]

export const Fields = ({ affair, act, fields }: FieldsProps) => {
  const { words } = useWords()
  const labels: Readonly<Record<string, string>> = words.record.fields
  const shown = Object.keys(labels).filter(
    (name) =>
      !saidElsewhere.includes(name) && name !== tellingField[`${affair}.${act}`] && isStated(fields[name]),
  )
  if (shown.length === 0) return null
  return (
    <dl className="fields">
      {shown.map((name) => (
        <div key={name}>
          <dt>{labels[name]}</dt>
          <dd>
            <Value value={fields[name]} codes={codesOf(words, affair, act, name)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const isStated = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)

interface ValueProps {
  readonly value: unknown
  readonly codes: Readonly<Record<string, string>> | undefined
}

const Value = ({ value, codes }: ValueProps) => {
  const { words, format } = useWords()
  if (typeof value === 'boolean') return value ? words.record.yes : words.record.no
  if (typeof value === 'number') return format.number(value)
  if (typeof value === 'string') {
    if (codes !== undefined) return wordOf(codes, value)
    if (value.includes('/')) return <RecordName record={value} />
    if (/^[A-Z]{2}$/.test(value)) return <StateNames states={[value]} />
    return spanOf(value) === undefined ? value : <time dateTime={value}>{format.date(value)}</time>
  }
  if (isStateCodes(value)) return <StateNames states={value} />
  if (Array.isArray(value)) {
    return (
      <ul>
        {value.map((each) => (
          <li key={JSON.stringify(each)}>
            <Value value={officeOf(each)} codes={codes} />
          </li>
        ))}
      </ul>
    )
  }
  return null
}

/** A lead office stands with the state that it leads for, which its name tells already. */
const officeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'office' in value ? value.office : value
