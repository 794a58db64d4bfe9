/** What stands around a session in its mechanism: what came of the one before, what is planned besides, whose turn it is to host. */
import type { Kept } from '../../affairs/answers/kept-records.ts'
import { nextSessions, type PlannedSession } from '../../affairs/answers/next-session.ts'
import { meetingsOf, sessionsHeld } from '../../affairs/answers/sessions-held.ts'
import { type Turn, turnsToHost } from '../../affairs/answers/turn-to-host.ts'
import { firstDay } from '../../affairs/kernel/partial-date.ts'
import type { MechanismState } from '../../affairs/mechanism/schema.ts'
import type { SessionState } from '../../affairs/session/schema.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import { listOf, textsIn } from './bodies.ts'
import type { Texts } from './text-opening.ts'

export interface SessionAround {
  /** The session held last before this one; null where none is known. */
  readonly previous: {
    readonly record: string
    readonly start: string
    readonly number: number | null
    readonly outcomes: readonly Texts[]
  } | null
  /** Others of the mechanism that are planned, soonest first. */
  readonly planned: readonly PlannedSession[]
  readonly turn: Pick<Turn, 'side' | 'basis' | 'lastHost'>
}

export interface AroundAsked {
  readonly members: readonly string[]
  readonly mechanism: Kept<MechanismState>
  /** All of the mechanism that the reader may see, this one among them. */
  readonly sessions: readonly Kept<SessionState>[]
  readonly session: string
  /** As stated; null where it is not. */
  readonly start: string | null
  bodyOf(session: string): JsonObject | null
}

export const sessionAround = (asked: AroundAsked): SessionAround => {
  const { members, mechanism, session, start } = asked
  const others = asked.sessions.filter(({ record }) => record !== session)
  const records = { members, mechanisms: [mechanism], sessions: others }
  const day = (start === null ? undefined : firstDay(start)) ?? Number.MAX_SAFE_INTEGER
  const previous = sessionsHeld(records, mechanism.record).findLast((held) => held.day < day)
  const [turn] = turnsToHost(meetingsOf(records))
  const [next] = nextSessions(records)
  return {
    previous:
      previous === undefined
        ? null
        : {
            record: previous.record,
            start: previous.start,
            number: previous.number,
            outcomes: listOf(asked.bodyOf(previous.record)?.outcomes).map(textsIn),
          },
    planned: next?.planned ?? [],
    turn: {
      side: turn?.side ?? null,
      basis: turn?.basis ?? 'not-stated',
      lastHost: turn?.lastHost ?? null,
    },
  }
}
