/** The place Commitments: the principal's questions, one click each, and the table with the life of each promise in its row. */
import './commitments.css'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { type Question, questions, type Setting, stages } from '../../affairs/answers/commitment-questions.ts'
import type { AgesCounted, CommitmentsOverview, ListAsked } from '../api/calls.ts'
import { useCommitmentsOverview } from '../api/queries.ts'
import { Answered } from '../frame/answered.tsx'
import { useCompact } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { useWords } from '../language/words.tsx'
import { PasteLink } from '../paste/paste-link.tsx'
import { go, useSearch } from '../route/navigate.ts'
import { dayOf, dayText } from '../today/day.ts'
import { firstYear } from './ages.ts'
import { AgesPicture } from './ages-picture.tsx'
import { type Choice, filtersOf, orders, readChoice, searchOf, sortOf } from './choice.ts'
import { CommitmentTable } from './commitment-table.tsx'
import { listQuery } from './list-query.ts'
import { SavedViews } from './saved-views.tsx'

export const Commitments = () => {
  const { id } = useCompact()
  const { words } = useWords()
  const today = dayOf(new Date())
  const search = useSearch()
  return (
    <>
      <Heading title={words.frame.commitments} />
      <PasteLink />
      <Answered of={useCommitmentsOverview(id, dayText(today), readChoice(search).words)}>
        {(overview) =>
          overview.stages.all === 0 && readChoice(search).words === '' ? (
            <p>{words.commitments.empty}</p>
          ) : (
            <Opened overview={overview} today={today} />
          )
        }
      </Answered>
    </>
  )
}

interface OpenedProps {
  readonly overview: CommitmentsOverview
  readonly today: number
}

const Opened = ({ overview, today }: OpenedProps) => {
  const { words, language } = useWords()
  const { id, sides } = useCompact()
  const queries = useQueryClient()
  const choice = readChoice(useSearch())
  const nextSession = overview.nextSession?.on ?? null
  const setting: Setting = {
    ourState: sides[0]?.state ?? '',
    theirStates: sides.slice(1).map(({ state }) => state),
    nextSession,
  }
  const askedBy = (chosen: Choice): ListAsked => ({
    ...filtersOf(chosen, setting),
    ...sortOf(chosen.order, language),
  })
  // Whoever points at a question will press it: by then its answer is here.
  const foresee = (chosen: Choice): void => void queries.prefetchQuery(listQuery(id, askedBy(chosen), today))
  return (
    <>
      <Questions overview={overview} choice={choice} onNear={foresee} />
      <div className="sheet">
        <Choices choice={choice} />
        {choice.question === 'due' && nextSession === null ? <p>{words.commitments.noSession}</p> : null}
        <Chosen asked={askedBy(choice)} today={today} />
      </div>
    </>
  )
}

interface ChosenProps {
  readonly asked: ListAsked
  readonly today: number
}

const Chosen = ({ asked, today }: ChosenProps) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const list = useQuery({ ...listQuery(id, asked, today), placeholderData: keepPreviousData })
  return (
    <Answered of={list}>
      {({ list: shown, head, counted }) => (
        <>
          <p className="quiet small" role="status">
            {format.counted(words.commitments.shown, counted.total)}
          </p>
          {counted.total === 0 ? (
            <p>{words.commitments.none}</p>
          ) : (
            <>
              <AgesPicture counted={counted} today={today} />
              <CommitmentTable
                list={shown}
                asked={asked}
                head={head}
                total={counted.total}
                isOlder={list.isPlaceholderData}
                axis={{ from: oldest(counted, today), to: today }}
                today={today}
              />
            </>
          )}
        </>
      )}
    </Answered>
  )
}

/** The axis begins with the year of the oldest promise that is shown, and spans a year at least. */
const oldest = (counted: AgesCounted, today: number): number => {
  const lastYear = new Date((today - 365) * 86_400_000).getUTCFullYear()
  return Date.UTC(firstYear(counted, lastYear), 0, 1) / 86_400_000
}

const choose = (choice: Choice): void => go(`${location.pathname}${searchOf(choice)}`, { replace: true })

interface QuestionsProps {
  readonly overview: CommitmentsOverview
  readonly choice: Choice
  /** What would be chosen is pointed at. */
  readonly onNear: (choice: Choice) => void
}

const Questions = ({ overview, choice, onNear }: QuestionsProps) => {
  const { words, format } = useWords()
  return (
    <fieldset className="questions plain-set">
      <legend className="unseen">{words.commitments.questionsLabel}</legend>
      {questions.map((question: Question) => {
        const isChosen = choice.question === question
        const next = { ...choice, question: isChosen ? undefined : question }
        return (
          <button
            key={question}
            type="button"
            aria-pressed={isChosen}
            onPointerEnter={() => onNear(next)}
            onFocus={() => onNear(next)}
            onClick={() => choose(next)}
          >
            <span>{words.commitments.questions[question]}</span>
            <span className="count">{format.number(overview.questions[question])}</span>
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
      <WordsField choice={choice} />
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

/** Answers while one types; the address follows when one pauses. */
const WordsField = ({ choice }: { readonly choice: Choice }) => {
  const { words } = useWords()
  const [typed, setTyped] = useState(choice.words)
  const [asked, setAsked] = useState(choice.words)
  // The address was changed otherwise: by a saved filter, or by going back.
  if (choice.words !== asked) {
    setAsked(choice.words)
    setTyped(choice.words)
  }
  const newest = useRef(choice)
  newest.current = choice
  useEffect(() => {
    if (typed.trim() === newest.current.words) return
    const timer = setTimeout(() => {
      setAsked(typed.trim())
      choose({ ...newest.current, words: typed.trim() })
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <label>
      {words.commitments.words}
      <input type="search" value={typed} maxLength={200} onChange={(event) => setTyped(event.target.value)} />
    </label>
  )
}

const pauseMs = 50
