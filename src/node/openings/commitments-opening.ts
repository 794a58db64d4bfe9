/** How many commitments each question and each stage has, without opening one. */
import {
  type Question,
  questions,
  type Setting,
  type Sought,
  type Stage,
  soughtAt,
  soughtBy,
  stages,
} from '../../affairs/answers/commitment-questions.ts'
import { firstDay, lastDay } from '../../affairs/kernel/partial-date.ts'
import { summaryOf } from '../../affairs/listed.ts'
import type { LaneContext } from '../../exchange/lane/lane-context.ts'
import type { ListingFilter } from '../../store/listing-filter.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'

export interface CommitmentsOpening {
  readonly questions: Readonly<Record<Question, number>>
  readonly stages: Readonly<Record<Stage, number>>
  /** The next session that is planned, and the first day it may begin on; null where none is. */
  readonly nextSession: { readonly record: string; readonly on: string } | null
}

export interface CommitmentsAsked {
  readonly self: string
  /** Days since 1970-01-01. */
  readonly today: number
  /** What all of them must pass besides. */
  readonly within: ListingFilter
  readonly filterOf: (sought: Sought) => ListingFilter
}

export const openCommitments = (
  { listing }: Pick<SqliteStore, 'listing'>,
  { lane, compact }: Pick<LaneContext, 'lane' | 'compact'>,
  { self, today, within, filterOf }: CommitmentsAsked,
): CommitmentsOpening => {
  const nextSession = nextPlanned(listing, lane, today, within.marking ?? 0)
  const setting: Setting = {
    ourState: self.slice(0, 2),
    theirStates: compact.members.filter((member) => member !== self).map((member) => member.slice(0, 2)),
    nextSession: nextSession?.on ?? null,
  }
  const asked = [...questions.map((question) => soughtBy(question, setting)), ...stages.map(soughtAt)]
  const counts = listing.tally(lane, { ...within, affair: 'commitment' }, asked.map(filterOf))
  const named = <Name extends string>(names: readonly Name[], from: number): Record<Name, number> =>
    Object.fromEntries(names.map((name, i) => [name, counts[from + i] ?? 0])) as Record<Name, number>
  return {
    questions: named(questions, 0),
    stages: named(stages, questions.length),
    nextSession,
  }
}

/** A date may be as rough as a year, so one that began is looked at too. */
const longestDate = 366

/** Sessions planned that are looked through for one whose date is not over: those that nobody told of any more pile up. */
const most = 500

const nextPlanned = (
  listing: SqliteStore['listing'],
  lane: LaneContext['lane'],
  today: number,
  marking: number,
): CommitmentsOpening['nextSession'] => {
  const rows = listing.page(lane, {
    filter: {
      affair: 'session',
      status: ['planned'],
      sinceFrom: today - longestDate,
      sinceTo: 2 ** 30,
      marking,
    },
    sort: 'since',
    after: undefined,
    descending: false,
    limit: most,
  })
  for (const row of rows) {
    const { since } = summaryOf(row)
    const [first, last] = since === null ? [] : [firstDay(since), lastDay(since)]
    if (first === undefined || last === undefined || last < today) continue
    return { record: row.key, on: new Date(first * 86_400_000).toISOString().slice(0, 10) }
  }
  return null
}
