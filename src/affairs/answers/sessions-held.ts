/** The sessions of a mechanism that were held on a stated date, in order of time. */
import { compareText } from '../kernel/compare-text.ts'
import { firstDay } from '../kernel/partial-date.ts'
import { shownFields, statusOf } from '../session/reading.ts'
import type { KeptRecords } from './kept-records.ts'

export interface HeldSession {
  readonly record: string
  /** As stated. */
  readonly start: string
  /** First day that `start` may mean, as days since 1970-01-01. */
  readonly day: number
  /** Its ordinal as stated. */
  readonly number: number | null
  readonly hosts: readonly string[]
}

/** As much of a held session as these two ask for. */
export type MetOn = Omit<HeldSession, 'number'>

/** What cadence and turn are read from: whoever holds a listing of sessions needs no state of any. */
export interface Meetings extends Pick<KeptRecords, 'members' | 'mechanisms'> {
  /** In order of time. */
  held(mechanism: string): readonly MetOn[]
}

type Records = Pick<KeptRecords, 'members' | 'mechanisms' | 'sessions'>

export const meetingsOf = (records: Records): Meetings => ({
  members: records.members,
  mechanisms: records.mechanisms,
  held: (mechanism) => sessionsHeld(records, mechanism),
})

export const sessionsHeld = (
  { sessions, members }: Pick<KeptRecords, 'members' | 'sessions'>,
  mechanism: string,
): readonly HeldSession[] =>
  sessions
    .flatMap(({ record, state }): readonly HeldSession[] => {
      const fields = shownFields(state, members)
      const start = fields?.start ?? null
      const day = start === null ? undefined : firstDay(start)
      if (fields === undefined || start === null || day === undefined) return []
      if (fields.mechanism !== mechanism || fields.stage !== 'held') return []
      if (statusOf(state, members) === 'disputed') return []
      return [{ record, start, day, number: fields.number, hosts: fields.hosts }]
    })
    .sort((a, b) => a.day - b.day || compareText(a.record, b.record))
