/** What changed since this visitor looked, newest first, until they say that they have seen it. */
import { useQuery } from '@tanstack/react-query'
import { calls } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { Answered } from '../frame/answered.tsx'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { affairWord } from '../record/affairs.ts'
import { RecordName } from '../record/record-name.tsx'
import { useLooked } from './looked.ts'

/** Lines that are shown; the rest is counted. */
const few = 8

export const Changed = () => {
  const { id } = useCompact()
  const { words, format } = useWords()
  const [since, look] = useLooked(id)
  const answer = useQuery({
    queryKey: ['compact', id, 'changed', since],
    meta: { ofMany: true },
    queryFn: ({ signal }) =>
      callNode(
        calls.records,
        { compact: id },
        { changedSince: since ?? 0, sort: 'changed', order: 'desc', limit: few, count: 'true' },
        signal,
      ),
    enabled: since !== undefined,
  })
  const now = Date.now()
  if (since === undefined) return null
  return (
    <section className="sheet" aria-labelledby="changed">
      <div className="group-head">
        <h2 id="changed">{fill(words.today.changed, { time: format.moment(since, now) })}</h2>
        {answer.data?.total === 0 ? null : (
          <button type="button" onClick={look}>
            {words.today.seen}
          </button>
        )}
      </div>
      <Answered of={answer}>
        {({ total, records }) => (
          <>
            <p className="quiet small" role="status">
              {total === null || total === 0
                ? words.today.nothingNew
                : format.counted(words.today.changedRecords, total)}
            </p>
            <ul className="lines">
              {records.map(({ record, changed }) => (
                <li key={record}>
                  <RecordName record={record} />
                  <span className="small quiet gap">
                    {affairWord(words, record).one}, <time>{format.moment(changed, now)}</time>
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </section>
  )
}
