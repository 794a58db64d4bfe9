/** A call that failed, in words: what it was, what to do, and the number that the node's log knows it by. */

import { CallFailed, type FailureKind } from '../api/client.ts'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { usePath } from '../route/navigate.ts'

export interface FailureProps {
  readonly error: Error
  readonly onAgain?: () => void
}

export const Failure = ({ error, onAgain }: FailureProps) => {
  const { words } = useWords()
  const path = usePath()
  const kind: FailureKind = error instanceof CallFailed ? error.kind : 'failed'
  // Who may not see what is marked hears that it is, and not that a role is missing.
  const isMarked = error instanceof CallFailed && error.problem === 'above-clearance'
  const told = isMarked ? 'above-clearance' : kind
  const reference = error instanceof CallFailed ? error.reference : null
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{words.frame.failures[told]}</strong>
      </p>
      <p>{words.frame.advice[told]}</p>
      {reference === null ? null : <p className="quiet">{fill(words.frame.reference, { reference })}</p>}
      {kind === 'signed-out' ? (
        <Link className="button" to={`/sign-in?to=${encodeURIComponent(path)}`}>
          {words.signIn.title}
        </Link>
      ) : null}
      {onAgain === undefined ? null : (
        <button type="button" onClick={onAgain}>
          {words.frame.again}
        </button>
      )}
    </div>
  )
}
