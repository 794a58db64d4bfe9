/** What stands beside every form that acts: its button, what became of it, and whether what was typed is kept. */
import './parts.css'
import type { ReactNode } from 'react'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import type { KeptState } from './keeper.ts'
import { useLeaving } from './leaving.ts'
import type { Outcome } from './send-acts.ts'

export interface ActButtonProps {
  readonly isRunning: boolean
  /** Left out: the button sends the form that it stands in. */
  readonly onAct?: () => void
  readonly kind?: 'main' | 'plain'
  readonly disabled?: boolean
  readonly children: ReactNode
}

/** Busy while it runs, and still there for whoever reads it: a disabled button would lose the focus. */
export const ActButton = ({ isRunning, onAct, kind, disabled = false, children }: ActButtonProps) => (
  <button
    type={onAct === undefined ? 'submit' : 'button'}
    className={kind}
    disabled={disabled}
    aria-busy={isRunning}
    aria-disabled={isRunning}
    onClick={(event) => {
      if (isRunning) event.preventDefault()
      else onAct?.()
    }}
  >
    {children}
  </button>
)

/** Why nothing left, in the node's own sentence. Nothing where nothing was refused. */
export const Refusal = ({ of }: { readonly of: Outcome | undefined }) => {
  const { words } = useWords()
  if (of?.kind !== 'refused' && of?.kind !== 'unreached') return null
  return (
    <p className="refused" role="alert">
      {of.kind === 'refused' ? (of.sentence ?? words.frame.failures.failed) : null}
      {of.kind === 'unreached'
        ? `${words.frame.failures[of.failure.kind]} ${words.frame.advice[of.failure.kind]}`
        : null}{' '}
      {words.acting.typedStays}
      {of.kind === 'refused' ? <BuildsOnHeld /> : null}
    </p>
  )
}

/** The rules judge by what has left: what is still held is not there yet for whatever builds on it. */
const BuildsOnHeld = () => {
  const { words } = useWords()
  return useLeaving().length === 0 ? null : ` ${words.acting.buildsOnHeld}`
}

/** What became of it: that it leaves, whom it waits for, that it has left, or why not. */
export const OutcomeLine = ({ of }: { readonly of: Outcome | undefined }) => {
  const { words } = useWords()
  return (
    <>
      <p className="outcome" role="status">
        {of?.kind === 'sent' ? words.acting.became.sent : null}
        {of?.kind === 'held' ? <Held draft={of.draft} /> : null}
        {of?.kind === 'waits' ? words.acting.waits[of.for] : null}
      </p>
      <Refusal of={of} />
    </>
  )
}

/** Until it has left; what became of it then the strip at the foot says. */
const Held = ({ draft }: { readonly draft: string }) => {
  const { words } = useWords()
  return useLeaving().some(({ id }) => id === draft) ? words.acting.heldHere : null
}

export interface KeptLineProps {
  readonly of: {
    readonly state: KeptState
    readonly keptAt: number | null
    takeTheirs(): void
    keepOurs(): void
  }
}

export const KeptLine = ({ of }: KeptLineProps) => {
  const { words, format } = useWords()
  const { kept } = words.acting
  if (of.state === 'elsewhere')
    return (
      <p className="kept refused" role="alert">
        {kept.elsewhere}{' '}
        <button type="button" onClick={of.takeTheirs}>
          {kept.takeTheirs}
        </button>{' '}
        <button type="button" onClick={of.keepOurs}>
          {kept.keepOurs}
        </button>
      </p>
    )
  return (
    <p className="kept quiet small">
      {of.state === 'here' ? kept.here : null}
      {of.state === 'kept' && of.keptAt !== null
        ? fill(kept.at, { time: format.moment(of.keptAt, Date.now()) })
        : null}
    </p>
  )
}
