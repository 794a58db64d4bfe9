/**
 * What a principal asks about commitments, and the stages in which one looks through them, as filters of a list: node and
 * desk take them from here, so that a count and the list under it cannot differ.
 */
import type { Status } from '../commitment/reading.ts'

/** The principal's four questions. */
export const questions = ['by-us', 'by-them', 'restated', 'due'] as const
export type Question = (typeof questions)[number]

export const stages = ['open', 'standing', 'done', 'all'] as const
export type Stage = (typeof stages)[number]

export interface Setting {
  readonly ourState: string
  readonly theirStates: readonly string[]
  /** First day of the next session that is planned, as a full date; null where none is. */
  readonly nextSession: string | null
}

/** Filters by the names and forms of the list's query. */
export interface Sought {
  readonly affair: 'commitment'
  readonly open?: true
  readonly status?: string
  readonly side?: string
  readonly restatements?: number
  readonly dueWithin?: string
  readonly dated?: 'true'
}

/** Said again so often that somebody should ask why. */
const often = 3

export const soughtBy = (question: Question, { ourState, theirStates, nextSession }: Setting): Sought => {
  const open = { affair: 'commitment', open: true } as const
  switch (question) {
    case 'by-us':
      return { ...open, side: ourState }
    case 'by-them':
      return { ...open, side: theirStates.join(',') }
    case 'restated':
      return { affair: 'commitment', restatements: often }
    case 'due':
      // Where no session is planned, whatever has a date at all.
      return nextSession === null ? { ...open, dated: 'true' } : { ...open, dueWithin: nextSession }
  }
}

export const soughtAt = (stage: Stage): Sought => {
  const having = (...statuses: readonly Status[]): Sought => ({
    affair: 'commitment',
    status: statuses.join(','),
  })
  switch (stage) {
    case 'open':
      return having('open', 'agreed-as-told', 'claimed', 'disputed', 'proposed')
    case 'standing':
      return having('standing')
    case 'done':
      return having('fulfilled', 'reported-fulfilled')
    case 'all':
      return { affair: 'commitment' }
  }
}
