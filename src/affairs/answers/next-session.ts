/**
 * What comes next of a mechanism: the session that the sides plan after the last that was held, and where it stands; its
 * ordinal and host as they would follow, where nothing is planned. What is planned counts as held for no answer.
 */
import { compareText } from '../kernel/compare-text.ts'
import { firstDay } from '../kernel/partial-date.ts'
import { isDead, type Status, shownFields, statusOf } from '../session/reading.ts'
import type { KeptRecords } from './kept-records.ts'
import { meetingsOf, sessionsHeld } from './sessions-held.ts'
import { turnsToHost } from './turn-to-host.ts'

export interface NextSession {
  /** Record id of the mechanism. */
  readonly mechanism: string
  /** Planned, proposed, agreed or postponed, soonest first, those without a date last. */
  readonly planned: readonly PlannedSession[]
  /** One more than the highest ordinal of the sessions held; null where none is stated. */
  readonly number: number | null
  /** State whose turn it is; null where that cannot be said. */
  readonly host: string | null
}

export interface PlannedSession {
  readonly record: string
  readonly status: Status
  readonly number: number | null
  readonly start: string | null
  readonly end: string | null
  readonly hosts: readonly string[]
}

export const nextSessions = (
  records: Pick<KeptRecords, 'members' | 'mechanisms' | 'sessions'>,
): readonly NextSession[] => {
  const turns = turnsToHost(meetingsOf(records))
  return records.mechanisms.map(({ record }) => {
    const numbers = sessionsHeld(records, record).flatMap(({ number }) => number ?? [])
    return {
      mechanism: record,
      planned: plannedOf(records, record),
      number: numbers.length === 0 ? null : Math.max(...numbers) + 1,
      host: turns.find((turn) => turn.mechanism === record)?.side ?? null,
    }
  })
}

const plannedOf = (
  records: Pick<KeptRecords, 'members' | 'sessions'>,
  mechanism: string,
): readonly PlannedSession[] => {
  const { members, sessions } = records
  const lastHeld = sessionsHeld(records, mechanism).at(-1)?.day ?? Number.MIN_SAFE_INTEGER
  return sessions
    .flatMap(({ record, state }): readonly PlannedSession[] => {
      const fields = shownFields(state, members)
      const status = statusOf(state, members)
      if (fields === undefined || fields.mechanism !== mechanism) return []
      if (fields.stage === 'held' || isDead(status)) return []
      const { number, start, end, hosts } = fields
      // A plan of a day before the last session was held has been overtaken, whether or not it was ever withdrawn.
      return dayOf(start) < lastHeld ? [] : [{ record, status, number, start, end, hosts }]
    })
    .sort((a, b) => dayOf(a.start) - dayOf(b.start) || compareText(a.record, b.record))
}

const dayOf = (start: string | null): number =>
  (start === null ? undefined : firstDay(start)) ?? Number.MAX_SAFE_INTEGER
