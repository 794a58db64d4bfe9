/** A sheet as it stands on paper, on the screen and in print: for what the desk is, what it is, and when the record stood so. */
import './print-sheet.css'
import type { ReactNode } from 'react'
import { useCompact } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { fill } from '../language/fill.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { useIsExercise } from './exercise.ts'
import { idOf, type SessionShown } from './opening.ts'
import { addressOfPart } from './parts.ts'
import { SessionName } from './session-name.tsx'

export interface PrintSheetProps {
  readonly session: SessionShown
  readonly title: string
  readonly isLandscape?: boolean
  readonly children: ReactNode
}

export const PrintSheet = ({ session, title, isLandscape = false, children }: PrintSheetProps) => {
  const { words, format } = useWords()
  const { id, shown } = useCompact()
  const isExercise = useIsExercise(session.record)
  const { papers, brief } = words.sessionPlace
  return (
    <article className={`print-sheet ${isLandscape ? 'landscape' : 'portrait'}`}>
      <p className="no-print facts-row">
        <Link to={addressOfPart(id, session.record, 'papers')}>{papers.back}</Link>
        <button type="button" className="main" onClick={() => print()}>
          {papers.print}
        </button>
      </p>
      <div className="paper">
        <p className="paper-purpose">
          {isExercise ? (
            <strong>{words.sessionPlace.exercise}</strong>
          ) : (
            <strong>{wordOf(words.frame.purposes, shown.purpose)}</strong>
          )}
        </p>
        <Heading title={title}>
          <span className="paper-kind">{title}</span>
          <SessionName session={session} />
        </Heading>
        {children}
        <p className="paper-foot small quiet">
          <bdi>{shown.name}</bdi> · <code>{idOf(session.record)}</code> ·{' '}
          {fill(brief.printedOn, { date: format.moment(Date.now(), 0) })}
        </p>
      </div>
    </article>
  )
}
