/**
 * What every place does while an answer is awaited, and where none comes. What was shown before stays while newer is
 * fetched; only a place that has nothing yet says that it waits, and not before one would wonder.
 */
import './answered.css'
import type { ReactNode } from 'react'
import { useWords } from '../language/words.tsx'
import { Failure } from './failure.tsx'
import { Heading } from './frame.tsx'

/** As the query client answers, whatever else it knows. */
export interface Awaited<T> {
  readonly data: T | undefined
  readonly error: Error | null
  refetch(): unknown
}

export interface AnsweredProps<T> {
  readonly of: Awaited<T>
  /** What the page is called while there is no answer, where the answer itself gives it its name. */
  readonly title?: string
  readonly children: (answer: T) => ReactNode
}

export const Answered = <T,>({ of, title, children }: AnsweredProps<T>) => {
  if (of.data !== undefined) return children(of.data)
  return (
    <>
      {title === undefined ? null : <Heading title={title} />}
      {of.error === null ? <Loading /> : <Failure error={of.error} onAgain={() => void of.refetch()} />}
    </>
  )
}

/** Two answers that a place needs together. */
export const bothOf = <A, B>(a: Awaited<A>, b: Awaited<B>): Awaited<readonly [A, B]> => ({
  data: a.data === undefined || b.data === undefined ? undefined : [a.data, b.data],
  error: a.error ?? b.error,
  refetch: () => {
    a.refetch()
    b.refetch()
  },
})

export const Loading = () => {
  const { words } = useWords()
  return (
    <p className="loading quiet" role="status">
      {words.frame.loading}
    </p>
  )
}
