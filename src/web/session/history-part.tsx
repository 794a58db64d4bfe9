/** What was done to the session in order, and where the acts on what belongs to it stand. */
import { useRecord } from '../api/queries.ts'
import { Answered } from '../frame/answered.tsx'
import { useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { Acts } from '../record/acts.tsx'
import { affairWord } from '../record/affairs.ts'
import { Link } from '../route/link.tsx'
import { addressOfRecord } from '../route/places.ts'
import { idOf, type SessionShown } from './opening.ts'

export const HistoryPart = ({ session }: { readonly session: SessionShown }) => {
  const { id } = useCompact()
  const { words } = useWords()
  const belonging = [
    session.agenda?.record,
    session.review?.record,
    ...session.delegations.map(({ record }) => record),
  ].filter((record) => record !== undefined)
  return (
    <>
      {belonging.length === 0 ? null : (
        <ul className="belonging facts-row">
          {belonging.map((record) => (
            <li key={record}>
              <Link to={addressOfRecord(id, record)}>
                {affairWord(words, record).one} <code>{idOf(record)}</code>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Answered of={useRecord(id, 'session', idOf(session.record))}>
        {(record) => <Acts record={record} />}
      </Answered>
    </>
  )
}
