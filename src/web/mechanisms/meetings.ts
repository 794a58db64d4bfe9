/** Sessions as the timeline, the table and the questions need them, read from their states by the affair's own functions. */
import { firstDay, lastDay } from '../../affairs/kernel/partial-date.ts'
import { type Status, shownFields, statusOf } from '../../affairs/session/reading.ts'
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

export const nextMeeting = (meetings: readonly Meeting[], today: number): Meeting | undefined =>
  meetings.find(
    ({ start, status }) => courseOf(status) === 'coming' && start !== null && (lastDay(start) ?? 0) >= today,
  )

/** The first day of the next session that is planned. */
export const nextSessionDay = (
  sessions: readonly RecordListed[],
  members: readonly string[],
  today: number,
): number | undefined => nextMeeting(meetingsOf(sessions, members), today)?.day

/** `held`: it took place, as somebody says. `coming`: it is planned, agreed on or under discussion. `off`: it was not agreed. */
export type Course = 'held' | 'coming' | 'off'

export const courseOf = (status: Status): Course => {
  switch (status) {
    case 'reported':
    case 'confirmed':
    case 'disputed':
      return 'held'
    case 'declined':
    case 'declined-as-told':
    case 'withdrawn':
      return 'off'
    default:
      return 'coming'
  }
}
