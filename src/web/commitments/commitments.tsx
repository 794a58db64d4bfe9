/** The place Commitments: the principal's questions, one click each, and the table with the life of each promise in its row. */
import './commitments.css'
import { useMemo } from 'react'
import { firstDay } from '../../affairs/kernel/partial-date.ts'
import type { RecordListed } from '../api/calls.ts'
import { useRecords } from '../api/queries.ts'
import { Answered, bothOf } from '../frame/answered.tsx'
import { useCompact } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { pickLanguage } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { nextSessionDay } from '../mechanisms/meetings.ts'
import { go, useSearch } from '../route/navigate.ts'
import { dayOf } from '../today/day.ts'
import {
  answers,
  type Choice,
  chooseRows,
  orders,
  questions,
  readChoice,
  type Setting,
  searchOf,
  stages,
} from './choice.ts'
import { type CommitmentRow, commitmentRow } from './commitment-row.ts'
import { CommitmentTable } from './commitment-table.tsx'
import { SavedViews } from './saved-views.tsx'

export const Commitments = () => {
  const { id } = useCompact()
  const { words } = useWords()
  const both = bothOf(useRecords(id, 'commitment'), useRecords(id, 'session'))
  return (
    <>
      <Heading title={words.frame.commitments} />
      <Answered of={both}>
        {([commitments, sessions]) => <Loaded commitments={commitments} sessions={sessions} />}
      </Answered>
    </>
  )
}

interface LoadedProps {
  readonly commitments: readonly RecordListed[]
  readonly sessions: readonly RecordListed[]
}

const Loaded = ({ commitments, sessions }: LoadedProps) => {
  const { words, format, language } = useWords()
  const { sides, shown } = useCompact()
  const choice = readChoice(useSearch())
  const today = dayOf(new Date())
  const rows = useMemo(
    () => commitments.map((record) => commitmentRow(record, shown.members, today)),
    [commitments, shown.members, today],
  )
  const nextSession = nextSessionDay(sessions, shown.members, today)
  const setting: Setting = {
    ourState: sides[0]?.state ?? '',
    theirStates: sides.slice(1).map(({ state }) => state),
    nextSession,
  }
  const wordingIn = ({ texts }: CommitmentRow): string => texts[pickLanguage(texts, language) ?? ''] ?? ''
  const chosen = chooseRows(rows, choice, setting, (a, b) => format.compare(wordingIn(a), wordingIn(b)))
  const axis = { from: oldest(chosen, today), to: today }
  if (rows.length === 0) return <p>{words.commitments.empty}</p>
  return (
    <>
      <Questions rows={rows} choice={choice} setting={setting} />
      <div className="sheet">
        <Choices choice={choice} />
        {choice.question === 'due' && nextSession === undefined ? <p>{words.commitments.noSession}</p> : null}
        <p className="quiet small" role="status">
          {format.counted(words.commitments.shown, chosen.length)}
        </p>
        {chosen.length === 0 ? (
          <p>{words.commitments.none}</p>
        ) : (
          <CommitmentTable rows={chosen} axis={axis} today={today} />
        )}
      </div>
    </>
  )
}

/** The axis begins with the year of the oldest promise that is shown. */
const oldest = (rows: readonly CommitmentRow[], today: number): number => {
  const days = rows.flatMap(({ madeOn }) => (madeOn === null ? [] : [firstDay(madeOn) ?? today]))
  const first = new Date(Math.min(today - 365, ...days) * 86_400_000)
  return Date.UTC(first.getUTCFullYear(), 0, 1) / 86_400_000
}

const choose = (choice: Choice): void => go(`${location.pathname}${searchOf(choice)}`, { replace: true })

interface QuestionsProps {
  readonly rows: readonly CommitmentRow[]
  readonly choice: Choice
  readonly setting: Setting
}

const Questions = ({ rows, choice, setting }: QuestionsProps) => {
  const { words, format } = useWords()
  return (
    <fieldset className="questions plain-set">
      <legend className="unseen">{words.commitments.questionsLabel}</legend>
      {questions.map((question) => {
        const isChosen = choice.question === question
        return (
          <button
            key={question}
            type="button"
            aria-pressed={isChosen}
            onClick={() => choose({ ...choice, question: isChosen ? undefined : question })}
          >
            <span>{words.commitments.questions[question]}</span>
            <span className="count">
              {format.number(rows.filter((row) => answers(row, question, setting)).length)}
            </span>
          </button>
        )
      })}
    </fieldset>
  )
}

const Choices = ({ choice }: { readonly choice: Choice }) => {
  const { words } = useWords()
  return (
    <div className="choices">
      <label>
        {words.commitments.stage}
        <select
          value={choice.question === undefined ? choice.stage : ''}
          onChange={(event) => {
            const stage = stages.find((each) => each === event.target.value) ?? 'open'
            choose({ ...choice, question: undefined, stage })
          }}
        >
          {choice.question === undefined ? null : (
            <option value="">{words.commitments.questions[choice.question]}</option>
          )}
          {stages.map((stage) => (
            <option key={stage} value={stage}>
              {words.commitments.stages[stage]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.commitments.order}
        <select
          value={choice.order}
          onChange={(event) =>
            choose({ ...choice, order: orders.find((each) => each === event.target.value) ?? 'age' })
          }
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {words.commitments.orders[order]}
            </option>
          ))}
        </select>
      </label>
      <SavedViews search={searchOf(choice)} />
    </div>
  )
}
