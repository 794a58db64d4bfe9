/**
 * What waits for this officer: drafts to clear, drafts to release, and what is held and can still be taken back. A step is
 * taken on the very version that is shown; where somebody was quicker, the node says so and nothing is overwritten.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { calls, type DraftShown } from '../api/calls.ts'
import { callNode, tellNode } from '../api/client.ts'
import { Answered } from '../frame/answered.tsx'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { actWord } from '../record/field-words.ts'
import { RecordName } from '../record/record-name.tsx'
import { useAttempt } from '../sign-in/attempt.ts'
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
                <Draft draft={draft} stage={stage} author={names[draft.author] ?? draft.author} />
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </section>
  )
}

/** Records of a draft that are named; the others are counted. */
const few = 3

interface DraftProps {
  readonly draft: DraftShown
  readonly stage: Stage
  readonly author: string
}

const Draft = ({ draft, stage, author }: DraftProps) => {
  const { id: compact } = useCompact()
  const { words, format } = useWords()
  const queries = useQueryClient()
  const { isRunning, refusal, run } = useAttempt()
  const step = (): void =>
    void run(async () => {
      const params = { compact, id: draft.id }
      if (stage === 'clear') await tellNode(calls.clearDraft, params, { version: draft.version })
      if (stage === 'release') await tellNode(calls.releaseDraft, params, { version: draft.version })
      if (stage === 'held') await tellNode(calls.takeBackDraft, params, {})
      await queries.invalidateQueries({ queryKey: ['compact', compact] })
    })
  const more = draft.subject.length - few
  return (
    <>
      <ul>
        {draft.subject.slice(0, few).map(({ record, affair, act }) => (
          <li key={`${record} ${act}`}>
            {actWord(words, affair, act)}: <RecordName record={record} />
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="quiet small">{format.counted(words.today.moreActs, more)}</p> : null}
      {refusal === undefined ? null : (
        <p className="refused" role="alert">
          {refusal}
        </p>
      )}
      <p className="entry small">
        <span className="quiet">
          <bdi>{author}</bdi>
          {draft.due === null
            ? null
            : ` · ${fill(words.today.sentAt, { time: format.moment(draft.due, Date.now()) })}`}
        </span>
        <button type="button" disabled={isRunning} onClick={step} data-line>
          {words.today.draftSteps[stage]}
        </button>
      </p>
    </>
  )
}
