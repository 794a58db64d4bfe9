/** What one side told that another did, and what that other says to it. */
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { Said } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { addressOfRecord } from '../route/places.ts'
import type { Told } from './opening.ts'
import { addressOfPart } from './parts.ts'

export interface ToldLinesProps {
  /** Of which it is told. */
  readonly record: string
  readonly told: readonly Told[]
}

export const ToldLines = ({ record, told }: ToldLinesProps) => {
  const { words, format } = useWords()
  const { nameOf } = useNames()
  const { id } = useCompact()
  const { sessionPlace } = words
  if (told.length === 0) return null
  return (
    <section aria-label={sessionPlace.told.list}>
      <h3>{sessionPlace.told.list}</h3>
      <ul className="lines">
        {told.map((each) => (
          <li key={each.statement}>
            <p className="facts-row">
              <span>
                {fill(sessionPlace.told.line, {
                  by: nameOf(each.by),
                  of: nameOf(each.of),
                  did: wordOf(sessionPlace.told.dids, each.did),
                })}
              </span>
              {each.noteNumber === null ? null : (
                <span>
                  {sessionPlace.told.byNote} <bdi>{each.noteNumber}</bdi>
                </span>
              )}
              {each.noteOn === null ? null : (
                <time dateTime={each.noteOn}>
                  {fill(sessionPlace.told.noteOfDate, { date: format.date(each.noteOn) })}
                </time>
              )}
              {each.files === 0 ? null : (
                <Link to={addressOfActs(id, record)}>
                  {format.counted(sessionPlace.told.scans, each.files)}
                </Link>
              )}
              <em className={each.stance}>{sessionPlace.told.stance[each.stance]}</em>
            </p>
            {Object.keys(each.says).length === 0 ? null : (
              <p>
                <Said texts={each.says} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where its acts stand with what came with them. */
const addressOfActs = (compact: string, record: string): string =>
  record.startsWith('session/') ? addressOfPart(compact, record, 'history') : addressOfRecord(compact, record)
