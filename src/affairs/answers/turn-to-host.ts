/**
 * Whose turn it is to host, and how we know. `stated`: the sides were said to host in turn, so the one that did not host
 * last comes next. `by-alternation`: nobody said so, but the last two sessions with one stated host were hosted by
 * different sides. Else it is not stated, and not ours to guess.
 */
import { stateOfAuthority } from '../kernel/references.ts'
import { termsShown } from '../mechanism/reading.ts'
import type { Meetings } from './sessions-held.ts'

export const turnBases = ['stated', 'by-alternation', 'not-stated'] as const

export interface Turn {
  /** Record id of the mechanism. */
  readonly mechanism: string
  /** State whose turn it is; null where that cannot be said. */
  readonly side: string | null
  readonly basis: (typeof turnBases)[number]
  /** Of the last held session with one stated host. */
  readonly lastHost: string | null
  readonly lastSession: string | null
}

export const turnsToHost = (meetings: Meetings): readonly Turn[] => {
  const sides = [...new Set(meetings.members.map(stateOfAuthority))]
  return meetings.mechanisms.map(({ record, state }) => {
    const hosted = meetings.held(record).flatMap(({ record: session, hosts }) => {
      const [host] = hosts
      return host !== undefined && hosts.length === 1 ? [{ session, host }] : []
    })
    const last = hosted.at(-1)
    const basis = basisOf(
      termsShown(state, meetings.members)?.hosting ?? null,
      last?.host,
      hosted.at(-2)?.host,
    )
    return {
      mechanism: record,
      side: basis === 'not-stated' ? null : otherSide(sides, last?.host),
      basis,
      lastHost: last?.host ?? null,
      lastSession: last?.session ?? null,
    }
  })
}

const basisOf = (
  hosting: 'in-turn' | null,
  last: string | undefined,
  before: string | undefined,
): Turn['basis'] => {
  if (hosting === 'in-turn') return 'stated'
  return last !== undefined && before !== undefined && last !== before ? 'by-alternation' : 'not-stated'
}

/** Between two sides "in turn" names the next one; between more it does not. */
const otherSide = (sides: readonly string[], host: string | undefined): string | null => {
  if (host === undefined || sides.length !== 2 || !sides.includes(host)) return null
  return sides.find((side) => side !== host) ?? null
}
