/**
 * Whether a mechanism meets as often as it was said to. Yearly means: every calendar year between the first and the last
 * known session has one, wherever in the year it falls. Where no interval is stated nothing is kept or missed.
 */
import { dayMs, dayText } from '../kernel/partial-date.ts'
import { termsShown } from '../mechanism/reading.ts'
import type { Meetings, MetOn } from './sessions-held.ts'

export interface Gap {
  readonly from: string
  readonly fromOn: string
  readonly to: string
  readonly toOn: string
  /** Whole months between the first days that the two dates may mean. */
  readonly months: number
}

export const cadenceVerdicts = ['kept', 'missed', 'not-stated', 'no-session-known'] as const

export interface Cadence {
  /** Record id of the mechanism. */
  readonly mechanism: string
  readonly stated: 'year' | null
  readonly verdict: (typeof cadenceVerdicts)[number]
  /** Neighbouring sessions with a missed year between them. */
  readonly gaps: readonly Gap[]
  readonly missedYears: readonly number[]
  /** Calendar years after the last session, this year included. */
  readonly since: readonly number[]
}

export const cadences = (meetings: Meetings, today: number): readonly Cadence[] =>
  meetings.mechanisms.map(({ record, state }) => {
    const stated = termsShown(state, meetings.members)?.cadence ?? null
    const nothing = { mechanism: record, stated, gaps: [], missedYears: [], since: [] }
    if (stated === null) return { ...nothing, verdict: 'not-stated' }
    const held = meetings.held(record)
    const last = held.at(-1)
    if (last === undefined) return { ...nothing, verdict: 'no-session-known' }
    const gaps = held.slice(1).flatMap((to, i) => {
      const from = held[i]
      return from !== undefined && yearOf(to.day) - yearOf(from.day) > 1 ? [gapBetween(from, to)] : []
    })
    const met = new Set(held.map(({ day }) => yearOf(day)))
    const missedYears = yearsBetween(Math.min(...met), yearOf(last.day)).filter((year) => !met.has(year))
    const since = yearsBetween(yearOf(last.day), yearOf(today) + 1)
    // A year that is not over yet may still have its session.
    const isMissed = missedYears.length > 0 || since.some((year) => year < yearOf(today))
    return { mechanism: record, stated, verdict: isMissed ? 'missed' : 'kept', gaps, missedYears, since }
  })

const gapBetween = (from: MetOn, to: MetOn): Gap => ({
  from: from.record,
  fromOn: from.start,
  to: to.record,
  toOn: to.start,
  months: wholeMonths(from.day, to.day),
})

const yearOf = (day: number): number => new Date(day * dayMs).getUTCFullYear()

/** Years after `from` and before `to`. */
const yearsBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => from + 1 + i)

const wholeMonths = (from: number, to: number): number => {
  const [a, b] = [dayText(from), dayText(to)]
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
  return months(b) - months(a) - (b.slice(8) < a.slice(8) ? 1 : 0)
}
