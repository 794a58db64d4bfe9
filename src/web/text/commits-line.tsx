/** What a paragraph commits to, in one line: a commitment is born of it when the text is adopted. */
import type { ParagraphShown } from '../api/calls.ts'
import { fill } from '../language/fill.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { ResponsibleNames } from './responsible-names.tsx'

export interface CommitsLineProps {
  readonly commits: ParagraphShown['commits']
  /** Of the wording that is agreed: the line says where this one commits to nothing any more. */
  readonly isNewTo?: ParagraphShown['commits'] | undefined
}

export const CommitsLine = ({ commits, isNewTo }: CommitsLineProps) => {
  const { words, format } = useWords()
  const { textPlace } = words
  if (commits === null)
    return isNewTo == null ? null : <p className="commits-line small">{textPlace.commitsNoMore}</p>
  return (
    <p className="commits-line small">
      <strong>{textPlace.commits}</strong> <span>{wordOf(words.affairs.commitment.kinds, commits.kind)}</span>
      {commits.responsible.length === 0 ? null : (
        <>
          {' · '}
          <ResponsibleNames responsible={commits.responsible} />
        </>
      )}
      {commits.due === null ? null : (
        <>
          {' · '}
          <time dateTime={commits.due}>{fill(textPlace.by, { date: format.date(commits.due) })}</time>
        </>
      )}
    </p>
  )
}
