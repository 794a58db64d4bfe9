/** The lanes of the timeline: one of each mechanism with its sessions, the years it missed and whose turn it is. */
import type { Answers, RecordListed } from '../api/calls.ts'
import type { LocalText } from '../language/said.tsx'
import { wordingOf } from '../record/wording.ts'
import { type Meeting, meetingsOf, wasHeld } from './meetings.ts'

export interface LaneShown {
  readonly mechanism: string
  readonly texts: LocalText
  readonly meetings: readonly Meeting[]
  readonly cadence: CadenceShown | undefined
  readonly turn: TurnShown | undefined
}

export interface CadenceShown {
  readonly stated: 'year' | null
  readonly verdict: 'kept' | 'missed' | 'not-stated' | 'no-session-known'
  readonly missedYears: readonly number[]
  /** Years after the last session, this one included. */
  readonly since: readonly number[]
  readonly gaps: readonly { readonly fromOn: string; readonly toOn: string; readonly months: number }[]
}

export interface TurnShown {
  readonly side: string | null
  readonly basis: 'stated' | 'by-alternation' | 'not-stated'
}

/** Those that met most recently first: what is alive stands at the top. */
export const lanesOf = (
  mechanisms: readonly RecordListed[],
  sessions: readonly RecordListed[],
  answers: Answers,
  members: readonly string[],
): readonly LaneShown[] => {
  const meetings = Map.groupBy(meetingsOf(sessions, members), ({ mechanism }) => mechanism)
  return mechanisms
    .map(({ record, wording }) => ({
      mechanism: record,
      texts: wordingOf(record, wording),
      meetings: meetings.get(record) ?? [],
      cadence: answers.cadence.find(({ mechanism }) => mechanism === record) as CadenceShown | undefined,
      turn: answers.turn.find(({ mechanism }) => mechanism === record) as TurnShown | undefined,
    }))
    .sort((a, b) => lastDayOf(b) - lastDayOf(a))
}

export const lastMeeting = ({ meetings }: LaneShown): Meeting | undefined =>
  meetings.findLast((meeting) => meeting.day !== undefined && wasHeld(meeting))

const lastDayOf = (lane: LaneShown): number => lastMeeting(lane)?.day ?? Number.MIN_SAFE_INTEGER
