/** Which session the guide prepares: the next of the mechanism that let the longest time go by, where its turn is. */
import type { Answers } from '../api/calls.ts'
import { calls } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import type { CadenceShown, TurnShown } from '../mechanisms/lanes.ts'
import { meetingsOf } from '../mechanisms/meetings.ts'
import { nextOf } from '../session/next-of-mechanism.ts'
import type { SessionWanted } from './story-acts.ts'

/** Promises that are put on its sheet. */
const few = 3

export const longestGap = ({ cadence }: Answers): string | undefined =>
  cadence
    .flatMap(({ mechanism, gaps }) =>
      (gaps as CadenceShown['gaps']).map(({ months }) => ({ mechanism, months })),
    )
    .sort((a, b) => b.months - a.months)[0]?.mechanism

/** Undefined where no mechanism has a gap. `month`: in which it is proposed. */
export const findNextSession = async (
  compact: string,
  members: readonly string[],
  month: string,
): Promise<SessionWanted | undefined> => {
  const answers = await callNode(calls.answers, { compact }, {})
  const mechanism = longestGap(answers)
  if (mechanism === undefined) return undefined
  const [sessions, open] = await Promise.all([
    callNode(calls.records, { compact }, { affair: 'session', about: mechanism, limit: 500, state: 'true' }),
    callNode(calls.records, { compact }, { affair: 'commitment', open: 'true', sort: 'since', limit: few }),
  ])
  const turn = answers.turn.find((each) => each.mechanism === mechanism) as TurnShown | undefined
  const taken = new Set(sessions.records.map(({ record }) => record))
  const { record, number } = nextOf(mechanism, meetingsOf(sessions.records, members), taken, true)
  return {
    ...{ record, number, mechanism, month },
    hosts: turn?.side == null ? [] : [turn.side],
    commitments: open.records.map((each) => each.record),
  }
}
