/** Which commitments are shown and in what order; the whole choice stands in the address. */
import {
  type Question,
  questions,
  type Setting,
  type Stage,
  soughtAt,
  soughtBy,
  stages,
} from '../../affairs/answers/commitment-questions.ts'
import type { ListAsked } from '../api/calls.ts'
import type { Language } from '../language/language.ts'

export const orders = ['age', 'due', 'restated', 'wording'] as const
export type Order = (typeof orders)[number]

export interface Choice {
  readonly question: Question | undefined
  readonly stage: Stage
  readonly order: Order
  /** Words that must stand in it. */
  readonly words: string
}

export const readChoice = (search: URLSearchParams): Choice => ({
  question: questions.find((each) => each === search.get('question')),
  stage: stages.find((each) => each === search.get('stage')) ?? 'open',
  order: orders.find((each) => each === search.get('order')) ?? 'age',
  words: search.get('words') ?? '',
})

/** What is as always is left out of the address. */
export const searchOf = ({ question, stage, order, words }: Choice): string => {
  const search = new URLSearchParams()
  if (question !== undefined) search.set('question', question)
  if (stage !== 'open') search.set('stage', stage)
  if (order !== 'age') search.set('order', order)
  if (words.trim() !== '') search.set('words', words.trim())
  return search.size === 0 ? '' : `?${search.toString()}`
}

/** A question brings its own stage: what was restated often may be conduct without end. */
export const filtersOf = (
  { question, stage, words }: Choice,
  setting: Setting,
): Omit<ListAsked, 'sort' | 'order' | 'language'> => {
  const { open, ...sought } = question === undefined ? soughtAt(stage) : soughtBy(question, setting)
  return {
    ...sought,
    ...(open === undefined ? {} : { open: 'true' }),
    ...(words.trim() === '' ? {} : { words: words.trim() }),
  }
}

/** The oldest, the most urgent, the most often said comes first; what has no date comes last. */
export const sortOf = (order: Order, language: Language): Pick<ListAsked, 'sort' | 'order' | 'language'> => {
  switch (order) {
    case 'age':
      return { sort: 'since' }
    case 'due':
      return { sort: 'due' }
    case 'restated':
      return { sort: 'restatements', order: 'desc' }
    case 'wording':
      return { sort: 'calling', language }
  }
}
