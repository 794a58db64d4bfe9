/** Other records that something is about: found by their words, and each to be taken away again. */
import './fields.css'
import { useState } from 'react'
import { Search } from '../frame/search.tsx'
import { useWords } from '../language/words.tsx'
import { RecordTitle } from '../record/record-name.tsx'

export interface RecordsFieldProps {
  readonly records: readonly string[]
  readonly onChange: (records: readonly string[]) => void
  /** Of how many it may be. */
  readonly most: number
  /** Of this affair alone. */
  readonly affair?: string
  /** What they are linked to, for readers of screens. */
  readonly of: string
}

export const RecordsField = ({ records, onChange, most, affair, of }: RecordsFieldProps) => {
  const { words } = useWords()
  const [isChoosing, setChoosing] = useState(false)
  return (
    <div className="records-field small">
      {records.length === 0 ? null : (
        <ul>
          {records.map((record) => (
            <li key={record}>
              <RecordTitle record={record} />{' '}
              <button type="button" onClick={() => onChange(records.filter((each) => each !== record))}>
                <span aria-hidden="true">×</span>
                <span className="unseen">
                  {words.fields.unlink} <RecordTitle record={record} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {records.length >= most ? null : (
        <button type="button" onClick={() => setChoosing(true)}>
          {words.fields.link} <span className="unseen">{of}</span>
        </button>
      )}
      {isChoosing ? (
        <Search
          {...(affair === undefined ? {} : { affair })}
          onClose={() => setChoosing(false)}
          onChoose={(record) => {
            setChoosing(false)
            if (!records.includes(record)) onChange([...records, record])
          }}
        />
      ) : null}
    </div>
  )
}
