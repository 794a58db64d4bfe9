/** What was promised in the session, and what was promised before and said again, moved or done in it. */
import { evidenceOf, originOf, termsShown } from '../../affairs/commitment/reading.ts'
import type { CommitmentState } from '../../affairs/commitment/schema.ts'
import { calls, type RecordListed } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { Answered } from '../frame/answered.tsx'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { More } from '../list/more.tsx'
import { moreRows, useMore } from '../list/more-rows.ts'
import { RecordName } from '../record/record-name.tsx'
import { isHeld, type SessionShown } from './opening.ts'

export const PromisesHere = ({ session }: { readonly session: SessionShown }) => {
  const { words, format } = useWords()
  const { id, shown } = useCompact()
  const asked = { affair: 'commitment', about: session.record, limit: moreRows } as const
  const pages = useMore({
    key: ['compact', id, 'promises', session.record],
    page: (after, signal) =>
      callNode(calls.records, { compact: id }, { ...asked, after, state: 'true', count: 'true' }, signal),
  })
  return (
    <Answered of={pages}>
      {(read) => {
        const commitments = read.flatMap(({ records }) => records)
        const born = commitments.filter((each) => isBornIn(each, session.record, shown.members))
        const taken = commitments.flatMap((each) => takenUpIn(each, session.record))
        // Before a meeting there is nothing to look for yet.
        if (!isHeld(session) && commitments.length === 0) return null
        return (
          <>
            <div className="session-grid">
              <section className="sheet" aria-labelledby="born">
                <h2 id="born">{words.sessionPlace.born}</h2>
                {born.length === 0 ? <p className="quiet">{words.sessionPlace.noneBorn}</p> : null}
                <ol className="lines">
                  {born.map(({ record, summary }) => (
                    <li key={record}>
                      <RecordName record={record} />
                      <p className="small quiet">
                        {wordOf(words.affairs.commitment.status, String(summary.status))}
                      </p>
                    </li>
                  ))}
                </ol>
              </section>
              <section className="sheet" aria-labelledby="taken">
                <h2 id="taken">{words.sessionPlace.taken}</h2>
                {taken.length === 0 ? <p className="quiet">{words.sessionPlace.noneTaken}</p> : null}
                <ol className="lines">
                  {taken.map(({ record, kind }) => (
                    <li key={`${record} ${kind}`}>
                      <RecordName record={record} />
                      <p className="small quiet">{wordOf(words.affairs.commitment.evidence, kind)}</p>
                    </li>
                  ))}
                </ol>
              </section>
            </div>
            {pages.hasMore ? (
              <p className="small quiet">
                {fill(words.sessionPlace.promisesShown, {
                  shown: format.number(commitments.length),
                  total: format.number(read[0]?.total ?? commitments.length),
                })}
              </p>
            ) : null}
            <More of={pages} />
          </>
        )
      }}
    </Answered>
  )
}

const isBornIn = ({ state }: RecordListed, session: string, members: readonly string[]): boolean => {
  const terms = termsShown(state as CommitmentState, members)
  return terms !== undefined && originOf(terms) === session
}

/** Once for each kind, however often. */
const takenUpIn = (
  { record, state }: RecordListed,
  session: string,
): readonly { readonly record: string; readonly kind: string }[] => {
  const here = evidenceOf(state as CommitmentState).filter(({ fields }) => fields.source === session)
  return [...new Set(here.map(({ fields }) => fields.kind))].map((kind) => ({ record, kind }))
}
