/** Which commitments are shown and in what order; the whole choice stands in the address. */
import { firstDay, lastDay } from '../../affairs/kernel/partial-date.ts'
import type { CommitmentRow } from './commitment-row.ts'

/** The principal's four questions. */
export const questions = ['by-us', 'by-them', 'restated', 'due'] as const
export type Question = (typeof questions)[number]

export const stages = ['open', 'standing', 'done', 'all'] as const
export type Stage = (typeof stages)[number]

export const orders = ['age', 'due', 'restated', 'wording'] as const
export type Order = (typeof orders)[number]

export interface Choice {
  readonly question: Question | undefined
  readonly stage: Stage
  readonly order: Order
}

export interface Setting {
  readonly ourState: string
  readonly theirStates: readonly string[]
  /** First day of the next session that is planned; undefined where none is. */
  readonly nextSession: number | undefined
}

/** Said again so often that somebody should ask why. */
const often = 3

export const readChoice = (search: URLSearchParams): Choice => ({
  question: questions.find((each) => each === search.get('question')),
  stage: stages.find((each) => each === search.get('stage')) ?? 'open',
  order: orders.find((each) => each === search.get('order')) ?? 'age',
})

/** What is as always is left out of the address. */
export const searchOf = ({ question, stage, order }: Choice): string => {
  const search = new URLSearchParams()
  if (question !== undefined) search.set('question', question)
  if (stage !== 'open') search.set('stage', stage)
  if (order !== 'age') search.set('order', order)
  return search.size === 0 ? '' : `?${search.toString()}`
}

export const answers = (row: CommitmentRow, question: Question, setting: Setting): boolean => {
  switch (question) {
    case 'by-us':
      return row.isOpen && row.responsible.includes(setting.ourState)
    case 'by-them':
      return row.isOpen && row.responsible.some((state) => setting.theirStates.includes(state))
    case 'restated':
      return row.restatements >= often
    case 'due':
      return row.isOpen && isDueBefore(row, setting.nextSession)
  }
}

/** Where no session is planned, whatever has a date at all. */
const isDueBefore = ({ dues }: CommitmentRow, nextSession: number | undefined): boolean => {
  const due = dues.at(-1)
  const last = due === undefined ? undefined : lastDay(due)
  return last !== undefined && (nextSession === undefined || last <= nextSession)
}

/** A question brings its own stage: what was restated often may be conduct without end. */
export const chooseRows = (
  rows: readonly CommitmentRow[],
  choice: Choice,
  setting: Setting,
  compareText: (a: CommitmentRow, b: CommitmentRow) => number,
): readonly CommitmentRow[] => {
  const { question } = choice
  const chosen =
    question === undefined
      ? rows.filter((row) => isAtStage(row, choice.stage))
      : rows.filter((row) => answers(row, question, setting))
  return chosen.toSorted((a, b) => compareRows(choice.order, a, b) || compareText(a, b))
}

const isAtStage = ({ status, isOpen }: CommitmentRow, stage: Stage): boolean => {
  if (stage === 'all') return true
  if (stage === 'open') return isOpen || status === 'proposed'
  if (stage === 'standing') return status === 'standing'
  return status === 'fulfilled' || status === 'reported-fulfilled'
}

/** The oldest, the most urgent, the most often said comes first; what has no date comes last. */
const compareRows = (order: Order, a: CommitmentRow, b: CommitmentRow): number => {
  switch (order) {
    case 'age':
      return (b.ageDays ?? -1) - (a.ageDays ?? -1)
    case 'due':
      return dueDay(a) - dueDay(b)
    case 'restated':
      return b.restatements - a.restatements
    case 'wording':
      return 0
  }
}

const dueDay = ({ dues }: CommitmentRow): number => firstDay(dues.at(-1) ?? '') ?? Number.MAX_SAFE_INTEGER
