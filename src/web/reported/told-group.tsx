/** What waits for us from one session, of one source or of one kind, to be answered together or line by line. */
import { useState } from 'react'
import { useWords } from '../language/words.tsx'
import { affairWord } from '../record/affairs.ts'
import { RecordTitle } from '../record/record-name.tsx'
import type { Answering } from './answering.ts'
import type { Gathered, Grouping } from './grouping.ts'
import { ToldLine } from './told-line.tsx'

export interface ToldGroupProps {
  readonly by: Grouping
  readonly group: Gathered
  readonly isOpen: boolean
  /** Undefined where this visitor may not answer. */
  readonly answering: Answering | undefined
}

/** Lines shown at once, and as many more each time. */
const page = 50

export const ToldGroup = ({ by, group, isOpen, answering }: ToldGroupProps) => {
  const { words, format } = useWords()
  const [open, setOpen] = useState(isOpen)
  const [shown, setShown] = useState(page)
  const { statements } = group
  const rest = statements.length - shown
  return (
    <section className="told-group">
      <div className="group-head">
        <h2>
          <button type="button" className="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
            <GroupName by={by} name={group.key} />
            <span className="quiet count">{format.number(statements.length)}</span>
          </button>
        </h2>
        {answering === undefined || statements.length < 2 ? null : (
          <button type="button" disabled={answering.isRunning} onClick={() => answering.confirm(statements)}>
            {format.counted(words.reported.confirmAll, statements.length)}
          </button>
        )}
      </div>
      {open ? (
        <ul className="lines">
          {statements.slice(0, shown).map((statement) => (
            <li key={statement.statement}>
              <ToldLine statement={statement} answering={answering} />
            </li>
          ))}
        </ul>
      ) : null}
      {open && rest > 0 ? (
        <button type="button" onClick={() => setShown(shown + page)}>
          {format.counted(words.reported.showMore, Math.min(page, rest))}
        </button>
      ) : null}
    </section>
  )
}

const GroupName = ({ by, name }: { readonly by: Grouping; readonly name: string }) => {
  const { words } = useWords()
  if (by === 'kind') return affairWord(words, `${name}/`).many
  if (name === '') return words.reported.noneStated[by]
  return by === 'origin' ? <RecordTitle record={name} /> : <bdi className="said">{name}</bdi>
}
