/**
 * What waits for this officer: drafts to clear, drafts to release, and what is held and can still be taken back. A step is
 * taken on the very version that is shown; where somebody was quicker, the node says so and nothing is overwritten.
 */
import { useQuery } from '@tanstack/react-query'
import { calls, type DraftShown } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { DraftSteps } from '../drafts/draft-steps.tsx'
import { Answered } from '../frame/answered.tsx'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { actWord } from '../record/field-words.ts'
import { RecordTitle } from '../record/record-name.tsx'
import { Link } from '../route/link.tsx'
import { addressOf } from '../route/places.ts'
import { useMe } from '../sign-in/me.ts'

const stages = ['clear', 'release', 'held'] as const
type Stage = (typeof stages)[number]

export const Drafts = () => {
  const { data: me } = useMe()
  if (me?.officer == null) return null
  return stages.map((stage) => <Waiting key={stage} stage={stage} />)
}

const Waiting = ({ stage }: { readonly stage: Stage }) => {
  const { id } = useCompact()
  const { words } = useWords()
  const drafts = useQuery({
    queryKey: ['compact', id, 'drafts', stage],
    meta: { holds: 'draft' },
    queryFn: ({ signal }) => callNode(calls.drafts, { compact: id }, { for: stage }, signal),
  })
  // Nothing to do is nothing to read.
  if (drafts.data?.drafts.length === 0) return null
  return (
    <section className="sheet" aria-labelledby={`drafts-${stage}`}>
      <h2 id={`drafts-${stage}`}>{words.today.drafts[stage]}</h2>
      <Answered of={drafts}>
        {({ drafts: list, names }) => (
          <ul className="lines">
            {list.map((draft) => (
              <li key={draft.id}>
                <Draft draft={draft} author={names[draft.author] ?? draft.author} />
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </section>
  )
}

interface DraftProps {
  readonly draft: DraftShown
  readonly author: string
}

const Draft = ({ draft, author }: DraftProps) => {
  const { id: compact } = useCompact()
  const { words, format } = useWords()
  const [first, ...others] = draft.subject
  return (
    <>
      <p>
        <Link className="wording" to={addressOf(compact, 'drafts', draft.id)} data-line>
          {first === undefined ? draft.id : actWord(words, first.affair, first.act)}
          {first === undefined ? null : (
            <>
              {': '}
              <RecordTitle record={first.record} />
            </>
          )}
          {others.length > 0 ? ` ${format.counted(words.today.moreActs, others.length)}` : null}
        </Link>
      </p>
      <div className="entry small">
        <span className="quiet">
          <bdi>{author}</bdi>
          {draft.due === null
            ? null
            : ` · ${fill(words.today.sentAt, { time: format.moment(draft.due, Date.now()) })}`}
        </span>
        <DraftSteps draft={draft} />
      </div>
    </>
  )
}
