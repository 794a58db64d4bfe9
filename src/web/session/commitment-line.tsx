/** A commitment in a line of a sheet: its words, and what one should know of it before saying where it stands. */
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { addressOfRecord } from '../route/places.ts'
import { StateNames } from '../sides/state-names.tsx'
import type { CandidateShown } from './opening.ts'

export interface CommitmentLineProps {
  readonly record: string
  readonly of: Pick<
    CandidateShown,
    'text' | 'responsible' | 'ageDays' | 'due' | 'overdue' | 'restatements' | 'redatings'
  >
  /** How often it was put before a session and went on. */
  readonly carriedFrom?: number
}

export const CommitmentLine = ({ record, of, carriedFrom = 0 }: CommitmentLineProps) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const { review } = words.sessionPlace
  return (
    <>
      <Link className="wording" to={addressOfRecord(id, record)} tabIndex={-1}>
        {Object.keys(of.text).length === 0 ? <code>{record}</code> : <Said texts={of.text} plain />}
      </Link>
      <span className="meta small quiet">
        {of.responsible.length === 0 ? null : <StateNames states={of.responsible} />}
        {of.ageDays === null ? null : <span>{fill(review.age, { age: format.age(of.ageDays) })}</span>}
        {of.restatements === 0 ? null : <span>{format.counted(review.restated, of.restatements)}</span>}
        {of.redatings === 0 ? null : <span>{format.counted(review.redated, of.redatings)}</span>}
        {of.due === null ? null : (
          <span>
            {fill(review.dueOn, { date: format.date(of.due) })}{' '}
            {of.overdue ? <strong className="alarm">{review.overdue}</strong> : null}
          </span>
        )}
        {carriedFrom === 0 ? null : <span>{format.counted(review.carriedFrom, carriedFrom)}</span>}
      </span>
    </>
  )
}
