/**
 * The strip at the foot of every place: what this officer has released and what becomes of it. It reads the node's drafts, so
 * it is there after a reload and wherever one goes. It says that something has left when it has.
 */
import './strip.css'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { calls, type WholeDraft } from '../api/calls.ts'
import { callNode, tellNode } from '../api/client.ts'
import { askAgainFor } from '../api/freshness.ts'
import { useCompact } from '../frame/compact.tsx'
import { useKeys } from '../frame/keys.ts'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { actWord } from '../record/field-words.ts'
import { Marking } from '../record/marking.tsx'
import { RecordName } from '../record/record-name.tsx'
import { Link } from '../route/link.tsx'
import { addressOf } from '../route/places.ts'
import { useAttempt } from '../sign-in/attempt.ts'
import { useMe } from '../sign-in/me.ts'
import { useLeaving } from './leaving.ts'
import { releasePolicyQuery } from './release-policy.ts'
import { tellTakenBack } from './taken-back.ts'

/** What the authority holds for longer waits on Today, and would stand here for hours. */
const soonMs = 600_000
/** How long a line stays that asks for nothing more. */
const readMs = 6_000

export const Strip = () => {
  const { words } = useWords()
  const { data: me } = useMe()
  const officer = me?.officer?.id
  const leaving = useLeaving().filter(
    ({ releaser, due }) => releaser === officer && (due ?? 0) < Date.now() + soonMs,
  )
  const [followed, setFollowed] = useState<readonly string[]>([])
  const missing = leaving.map(({ id }) => id).filter((id) => !followed.includes(id))
  const drop = (id: string): void => setFollowed((all) => all.filter((each) => each !== id))
  useEffect(() => {
    if (missing.length > 0) setFollowed((all) => [...new Set([...all, ...missing])])
  }, [missing])
  return (
    <section className="strip no-print" aria-label={words.acting.strip}>
      <div role="status">
        {followed.length === 0 ? null : (
          <ul>
            {followed.map((id, place) => (
              <Followed key={id} id={id} isNewest={place === followed.length - 1} onOver={() => drop(id)} />
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

interface FollowedProps {
  readonly id: string
  /** The key takes back what was released last. */
  readonly isNewest: boolean
  readonly onOver: () => void
}

const Followed = ({ id, isNewest, onOver }: FollowedProps) => {
  const { id: compact } = useCompact()
  const { data: draft } = useQuery({
    queryKey: ['compact', compact, 'draft', id],
    meta: { holds: 'draft' },
    queryFn: ({ signal }) => callNode(calls.draft, { compact, id }, {}, signal),
  })
  const isOver = draft !== undefined && draft.state !== 'releasing' && draft.state !== 'refused'
  useEffect(() => {
    if (!isOver) return
    const timer = setTimeout(onOver, readMs)
    return () => clearTimeout(timer)
  }, [isOver, onOver])
  return draft === undefined ? null : <Line draft={draft} isNewest={isNewest} onOver={onOver} />
}

interface LineProps extends Omit<FollowedProps, 'id'> {
  readonly draft: WholeDraft
}

const Line = ({ draft, isNewest, onOver }: LineProps) => {
  const { id: compact } = useCompact()
  const { words, format } = useWords()
  const queries = useQueryClient()
  const { isRunning, refusal, run } = useAttempt()
  const { data: policy } = useQuery(releasePolicyQuery)
  const [isBackInForm, setBackInForm] = useState(false)
  const at = { compact, id: draft.id }
  const take = (work: () => Promise<unknown>): void =>
    void run(async () => {
      await work()
      await askAgainFor(queries, compact, draft.subject)
    })
  const takeBack = (): void =>
    take(async () => {
      const { version } = await tellNode(calls.takeBackDraft, at, {})
      if (!tellTakenBack(draft.id)) return
      setBackInForm(true)
      await tellNode(calls.discardDraft, at, { version })
    })
  const isHeld = draft.state === 'releasing'
  useKeys(isHeld && isNewest ? { u: takeBack } : {})
  const [first] = draft.subject
  const more = draft.subject.length - 1
  return (
    <li>
      <span className="what">
        {first === undefined ? null : (
          <>
            {actWord(words, first.affair, first.act)}: <RecordName record={first.record} />
          </>
        )}
        {more > 0 ? <span className="quiet"> {format.counted(words.acting.more, more)}</span> : null}
        {draft.marking > 0 ? (
          <>
            {' '}
            <Marking level={draft.marking} />
          </>
        ) : null}
      </span>
      <strong className="became">
        {isHeld
          ? leavesIn(draft, words.acting.leaves, words.acting.leavesAt, format.moment)
          : isBackInForm
            ? words.acting.backInForm
            : words.acting.became[draft.state]}
      </strong>
      {draft.state === 'refused' ? <span>{sentenceOf(draft)}</span> : null}
      {refusal === undefined ? null : <span className="refused">{refusal}</span>}
      <span className="steps">
        {isHeld ? (
          <>
            <button
              type="button"
              disabled={isRunning}
              onClick={takeBack}
              aria-keyshortcuts={isNewest ? 'u' : ''}
            >
              {words.acting.takeBack} {isNewest ? <kbd>u</kbd> : null}
            </button>
            {policy?.holdSeconds === 0 ? (
              <button
                type="button"
                className="plain"
                disabled={isRunning}
                onClick={() => take(() => tellNode(calls.sendDraftNow, at, { version: draft.version }))}
              >
                {words.acting.sendNow}
              </button>
            ) : null}
          </>
        ) : (
          <>
            {draft.state === 'refused' || (draft.state === 'taken-back' && !isBackInForm) ? (
              <Link className="button" to={addressOf(compact, 'drafts', draft.id)}>
                {words.acting.open}
              </Link>
            ) : null}
            <button type="button" className="plain" onClick={onOver}>
              {words.frame.close}
            </button>
          </>
        )}
      </span>
    </li>
  )
}

const leavesIn = (
  { due }: WholeDraft,
  soon: string,
  at: string,
  moment: (at: number, now: number) => string,
): string => {
  const now = Date.now()
  return due === null || due - now < 60_000 ? soon : fill(at, { time: moment(due, now) })
}

/** Why it was refused when it was due. */
const sentenceOf = ({ findings }: WholeDraft): string | null => {
  const found = findings.find(({ refuses }) => refuses)
  const language = document.documentElement.lang as 'en' | 'vi' | 'th'
  return found?.words[language] ?? null
}
