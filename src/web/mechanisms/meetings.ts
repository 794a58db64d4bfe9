/** Sessions as the timeline, the table and the questions need them, read from their states by the affair's own functions. */
import { firstDay, lastDay } from '../../affairs/kernel/partial-date.ts'
import { isDead, type Status, shownFields, statusOf } from '../../affairs/session/reading.ts'
import type { SessionState } from '../../affairs/session/schema.ts'
import type { RecordListed } from '../api/calls.ts'

export interface Meeting {
  readonly record: string
  readonly mechanism: string | null
  readonly number: number | null
  readonly start: string | null
  readonly end: string | null
  /** First day that `start` may mean; undefined where no date is stated. */
  readonly day: number | undefined
  /** States on whose ground it was. */
  readonly hosts: readonly string[]
  readonly status: Status
}

export const meetingOf = (
  { record, state }: Pick<RecordListed, 'record' | 'state'>,
  members: readonly string[],
): Meeting => {
  const read = state as SessionState
  const fields = shownFields(read, members)
  const start = fields?.start ?? null
  return {
    record,
    mechanism: fields?.mechanism ?? null,
    number: fields?.number ?? null,
    start,
    end: fields?.end ?? null,
    day: start === null ? undefined : firstDay(start),
    hosts: fields?.hosts ?? [],
    status: statusOf(read, members),
  }
}

/** In the order of their days; those without a date last. */
export const meetingsOf = (
  sessions: readonly RecordListed[],
  members: readonly string[],
): readonly Meeting[] =>
  sessions
    .map((each) => meetingOf(each, members))
    .sort((a, b) => (a.day ?? Number.MAX_SAFE_INTEGER) - (b.day ?? Number.MAX_SAFE_INTEGER))

/** Told as held, by one side or by all. */
export const wasHeld = ({ status }: Pick<Meeting, 'status'>): boolean =>
  status === 'reported' || status === 'confirmed'

/** Planned, proposed or agreed, and its last possible day is not past; those without a date are still ahead. */
export const isAhead = ({ start, end, status }: Meeting, today: number): boolean => {
  if (wasHeld({ status }) || isDead(status)) return false
  const last = end ?? start
  return last === null || (lastDay(last) ?? today) >= today
}

/** The soonest that is ahead and has a date. */
export const nextMeeting = (meetings: readonly Meeting[], today: number): Meeting | undefined =>
  meetings.find((meeting) => meeting.day !== undefined && isAhead(meeting, today))

/** `held`: it took place, as somebody says. `coming`: planned, agreed on or under discussion. `off`: nobody holds to it. */
export type Course = 'held' | 'disputed' | 'coming' | 'off'

export const courseOf = (status: Status): Course => {
  if (wasHeld({ status })) return 'held'
  if (status === 'disputed') return 'disputed'
  return isDead(status) ? 'off' : 'coming'
}
