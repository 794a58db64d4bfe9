/** The place Today: the next session, who waits for whom, what is due, and what was said often and not done. */
import './today.css'
import type { ListAsked, RecordPage, WaitingCount } from '../api/calls.ts'
import { useFirstOf, useWaiting } from '../api/queries.ts'
import { searchOf } from '../commitments/choice.ts'
import { type CommitmentRow, commitmentRow } from '../commitments/commitment-row.ts'
import { Answered, bothOf } from '../frame/answered.tsx'
import { useCompact, useNames } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { Filled } from '../language/filled.tsx'
import { Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { affairsShown, affairWord } from '../record/affairs.ts'
import { Link } from '../route/link.tsx'
import { addressOf, splitRecord } from '../route/places.ts'
import { SideName } from '../sides/side-mark.tsx'
import type { Side } from '../sides/sides.ts'
import { Changed } from './changed.tsx'
import { dayOf, dayText } from './day.ts'
import { Drafts } from './drafts.tsx'
import { Meetings } from './meetings.tsx'

export const Today = () => {
  const { words, format } = useWords()
  const today = dayOf(new Date())
  const day = dayText(today)
  return (
    <>
      <Heading title={words.frame.today}>
        <Filled text={words.today.title} with={{ date: <time dateTime={day}>{format.date(day)}</time> }} />
      </Heading>
      <div className="today-grid">
        <div>
          <Drafts />
          <Changed />
          <Waiting />
          <Meetings today={today} />
        </div>
        <Promises today={today} />
      </div>
    </>
  )
}

/** Two columns as in a treaty: ours first. */
const Waiting = () => {
  const { id, sides } = useCompact()
  const { words } = useWords()
  return (
    <section className="sheet waiting" aria-labelledby="waiting">
      <h2 id="waiting">{words.today.waiting}</h2>
      <Answered of={useWaiting(id)}>
        {(waiting) => (
          <div className="columns">
            {sides.map((side) => (
              <WaitingColumn
                key={side.authority}
                side={side}
                waiting={waiting.filter(({ authority }) => authority === side.authority)}
              />
            ))}
          </div>
        )}
      </Answered>
    </section>
  )
}

const WaitingColumn = ({
  side,
  waiting,
}: {
  readonly side: Side
  readonly waiting: readonly WaitingCount[]
}) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const { nameOf } = useNames()
  const counts = affairsShown.flatMap((affair) => waiting.filter((each) => each.affair === affair))
  const isOurs = side.relation === 'ours'
  return (
    <div>
      <h3>
        <SideName relation={side.relation} name={nameOf(side.authority)} />
      </h3>
      <p className="quiet small">{isOurs ? words.today.toAnswerByUs : words.today.toAnswerByThem}</p>
      {counts.length === 0 ? (
        <p>{words.today.nothingWaits}</p>
      ) : (
        <ul className="counts">
          {counts.map(({ affair, count }) => (
            <li key={affair}>
              <Link to={`${addressOf(id, 'reported')}?side=${side.authority}#${affair}`} data-line>
                <span>{affairWord(words, `${affair}/`).many}</span>
                <span className="number">{format.number(count)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** How many lines a person reads before going to the table. */
const few = 6

const Promises = ({ today }: { readonly today: number }) => {
  const { words, format } = useWords()
  const { id, shown } = useCompact()
  const open: ListAsked = { affair: 'commitment', open: 'true' }
  const rowsOf = ({ records }: RecordPage): readonly CommitmentRow[] =>
    records.map((record) => commitmentRow(record, shown.members, today))
  const dated = useFirstOf(id, { ...open, dated: 'true', sort: 'due' }, few)
  const oldest = useFirstOf(id, { ...open, sort: 'since' }, few)
  const choice = { stage: 'open', order: 'age', question: undefined, words: '' } as const
  return (
    <section className="sheet promises" aria-labelledby="promises">
      <h2 id="promises">{words.today.promises}</h2>
      <Answered of={bothOf(dated, oldest)}>
        {([due, old]) => (
          <>
            <h3>{words.today.due}</h3>
            {due.records.length === 0 ? <p className="quiet">{words.today.nothingDue}</p> : null}
            <ul className="lines">
              {rowsOf(due).map((row) => (
                <li key={row.record}>
                  <Line row={row} />
                  <span className="small whole">
                    <time>{format.date(row.dues.at(-1) ?? '')}</time>{' '}
                    {row.isOverdue ? <strong className="alarm">{words.commitments.overdue}</strong> : null}
                  </span>
                </li>
              ))}
            </ul>
            <h3>{words.today.oldest}</h3>
            <ul className="lines">
              {rowsOf(old).map((row) => (
                <li key={row.record}>
                  <Line row={row} />
                  <span className="small whole">
                    {row.ageDays === undefined ? words.frame.notStated : format.age(row.ageDays)}
                    {row.restatements === 0
                      ? null
                      : ` · ${words.commitments.columns.restated}: ${format.counted(words.commitments.times, row.restatements)}`}
                  </span>
                </li>
              ))}
            </ul>
            <p>
              <Link to={`${addressOf(id, 'commitments')}${searchOf(choice)}`}>
                {format.counted(words.today.allOpen, old.total ?? 0)}
              </Link>
            </p>
          </>
        )}
      </Answered>
    </section>
  )
}

const Line = ({ row }: { readonly row: CommitmentRow }) => {
  const { id } = useCompact()
  return (
    <Link className="wording" to={addressOf(id, ...splitPath(row.record))} data-line>
      <Said texts={row.texts} plain />
    </Link>
  )
}

const splitPath = (record: string): readonly string[] => ['records', ...splitRecord(record)]
