/**
 * What officers of this authority say among themselves of the text or of one paragraph of it. It stands in this node alone,
 * and the place says so before anybody types.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { useKept } from '../acting/kept.ts'
import { LevelChoice } from '../acting/marking-field.tsx'
import { ActButton, KeptLine } from '../acting/parts.tsx'
import { type CommentShown, calls } from '../api/calls.ts'
import { callNode, tellNode } from '../api/client.ts'
import { Answered } from '../frame/answered.tsx'
import { useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { Marking } from '../record/marking.tsx'
import { useAttempt } from '../sign-in/attempt.ts'
import { useHoldsRole, useMe } from '../sign-in/me.ts'

export interface CommentsProps {
  readonly record: string
  /** Key of the paragraph; null: on the text as a whole. */
  readonly part: string | null
  /** How the text is marked; 0: unmarked. */
  readonly least: number
}

const keyOf = (compact: string, record: string) => ['compact', compact, 'comments', record] as const

export const Comments = ({ record, part, least }: CommentsProps) => {
  const { words } = useWords()
  const { id } = useCompact()
  const heading = useId()
  const isOfficer = useMe().data?.officer != null
  const comments = useQuery({
    queryKey: keyOf(id, record),
    queryFn: ({ signal }) => callNode(calls.comments, { compact: id }, { record }, signal),
    enabled: isOfficer,
  })
  if (!isOfficer) return null
  return (
    <section className="private no-print" aria-labelledby={heading}>
      <h3 id={heading}>
        <span className="private-mark" aria-hidden="true" />
        {part === null ? words.textPlace.commentsOnText : words.textPlace.comments}
      </h3>
      <p className="small">{words.textPlace.neverLeaves}</p>
      <Answered of={comments}>
        {({ comments: all, names }) => (
          <ul className="comment-list">
            {all
              .filter((each) => each.part === part)
              .map((each) => (
                <li key={each.id}>
                  <Comment comment={each} names={names} />
                </li>
              ))}
          </ul>
        )}
      </Answered>
      <CommentForm record={record} part={part} least={least} />
    </section>
  )
}

interface CommentProps {
  readonly comment: CommentShown
  readonly names: Readonly<Record<string, string>>
}

const Comment = ({ comment, names }: CommentProps) => {
  const { words, format } = useWords()
  const { id: compact } = useCompact()
  const me = useMe().data?.officer
  const queries = useQueryClient()
  const { isRunning, refusal, run } = useAttempt()
  const newest = comment.versions.at(-1)
  const first = comment.versions[0]
  const remove = (): void =>
    void run(async () => {
      await tellNode(calls.removeComment, { compact, id: comment.id }, undefined, {
        query: { version: comment.version },
      })
      await queries.invalidateQueries({ queryKey: keyOf(compact, comment.record) })
    })
  return (
    <>
      <p className="small quiet">
        <bdi>{names[first?.author ?? ''] ?? comment.author}</bdi>
        {first === undefined ? null : ` · ${format.moment(first.at, Date.now())}`}
        {comment.marking > 0 ? (
          <>
            {' · '}
            <Marking level={comment.marking} />
          </>
        ) : null}
        {comment.version > 1 ? ` · ${words.textPlace.commentChanged}` : null}
      </p>
      <p className="comment-text">
        <bdi className="said">{newest?.text}</bdi>
      </p>
      {me?.id === comment.author ? (
        <button type="button" className="small" disabled={isRunning} onClick={remove}>
          {words.textPlace.removeComment}
        </button>
      ) : null}
      {refusal === undefined ? null : (
        <p className="refused" role="alert">
          {refusal}
        </p>
      )}
    </>
  )
}

interface Typed {
  readonly text: string
  /** 0: unmarked; left out until the officer chooses. */
  readonly marking?: number
}

const nothingTyped: Typed = { text: '' }

const CommentForm = ({ record, part, least }: CommentsProps) => {
  const { words } = useWords()
  const { id: compact } = useCompact()
  const field = useId()
  const queries = useQueryClient()
  const { isRunning, refusal, run } = useAttempt()
  const roles = [useHoldsRole('prepare'), useHoldsRole('clear'), useHoldsRole('release')]
  const kept = useKept<Typed>(`comment/${record.slice('text/'.length)}/${part ?? 'text'}`, nothingTyped)
  const { text, marking } = kept.value
  const set = (more: Partial<Typed>): void => kept.set((before) => ({ ...before, ...more }))
  if (!roles.includes(true)) return null
  const add = (): void =>
    void run(async () => {
      await tellNode(
        calls.addComment,
        { compact },
        { record, part, text: text.trim(), marking: marking ?? least },
      )
      kept.clear()
      await queries.invalidateQueries({ queryKey: keyOf(compact, record) })
    })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') add()
      }}
    >
      <label htmlFor={field} className="small">
        {words.textPlace.newComment}
      </label>
      <textarea
        id={field}
        rows={2}
        maxLength={100_000}
        value={text}
        disabled={!kept.isLoaded}
        onChange={({ target }) => set({ text: target.value })}
      />
      <LevelChoice least={least} chosen={marking} onChoose={(level) => set({ marking: level })} />
      <p className="form-end">
        <ActButton isRunning={isRunning} disabled={text.trim() === ''}>
          {words.textPlace.keepComment}
        </ActButton>
        <KeptLine of={kept} />
      </p>
      {refusal === undefined ? null : (
        <p className="refused" role="alert">
          {refusal}
        </p>
      )}
    </form>
  )
}
