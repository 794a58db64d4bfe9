/**
 * Whether the node has moved since the page asked: then what the page shows of it is asked for again. The node says by its
 * events what has moved; asking besides tells whether it is still there, and finds what no event told. Where the node does
 * not answer, the page keeps what it has and says so.
 */
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { calls, type NodeShown } from './calls.ts'
import { CallFailed, callNode } from './client.ts'
import { askAgain, type Moved } from './freshness.ts'
import { nodeKey } from './queries.ts'

export interface Reach {
  /** When the node answered last, in milliseconds since 1970; null before the first answer. */
  readonly heardAt: number | null
  readonly isOnline: boolean
}

const everyMs = 2_000

/**
 * A page that nobody has touched for so long stops asking until somebody does: its calls would keep a sign-in alive that was
 * left alone.
 */
const attendedMs = 600_000

/** One of them follows the node for the whole page. */
export interface Follower {
  start(queries: QueryClient): () => void
  listen(listener: () => void): () => void
  reach(): Reach
}

export const createFollower = (): Follower => {
  const listeners = new Set<() => void>()
  let reach: Reach = { heardAt: null, isOnline: true }
  const tell = (next: Reach): void => {
    reach = next
    for (const listener of listeners) listener()
  }

  /** `isTold`: what moved is known by an event. */
  const ask = async (queries: QueryClient, isTold: boolean): Promise<void> => {
    try {
      const before = queries.getQueryData<NodeShown>(nodeKey)
      const now = await callNode(calls.node, {}, {})
      queries.setQueryData(nodeKey, now)
      const wasOffline = !reach.isOnline
      tell({ heardAt: Date.now(), isOnline: true })
      const hasMoved = before !== undefined && sizesOf(before) !== sizesOf(now)
      if (wasOffline || (hasMoved && !isTold)) await askAgain(queries, [{ what: 'anything' }])
    } catch (error) {
      if (error instanceof CallFailed && error.kind !== 'offline') return
      tell({ heardAt: reach.heardAt, isOnline: false })
    }
  }

  return {
    reach: () => reach,
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start: (queries) => {
      let timer: number | undefined
      let isStopped = false
      let touchedAt = Date.now()
      const touch = (): void => {
        touchedAt = Date.now()
      }
      for (const event of signsOfLife) addEventListener(event, touch, { passive: true })
      const isAttended = (): boolean => Date.now() - touchedAt < attendedMs
      let hasMissed = false
      let toldAt = 0
      const soon = inOne<Moved>(togetherMs, (moved) => {
        void askAgain(queries, moved, ({ ofMany }) => ofMany !== true)
        void ask(queries, true)
      })
      const inTime = inOne<Moved>(ofManyMs, (moved) => {
        void askAgain(queries, moved, ({ ofMany }) => ofMany === true)
      })
      /** Of the last event that came: what follows is told when the page is seen again. */
      let lastId = ''
      const hear = (event: MessageEvent<string>): void => {
        lastId = event.lastEventId
        if (!isAttended()) {
          hasMissed = true
          return
        }
        toldAt = Date.now()
        const moved = movedBy(event.type, JSON.parse(event.data) as EventData)
        soon.add(moved)
        inTime.add(moved)
      }
      const listen = (): EventSource => {
        const goesOn = lastId !== ''
        const source = new EventSource(`/api/v1/events${goesOn ? `?after=${lastId}` : ''}`)
        for (const kind of kindsHeard) source.addEventListener(kind, hear)
        // From here on it tells. What moved before it first began, since the page asked, is found by asking.
        source.addEventListener('begun', (event) => {
          lastId = event.lastEventId
          void ask(queries, goesOn)
        })
        return source
      }
      let events: EventSource | undefined
      // A browser keeps no more than six connections to a node, in all its tabs: those that nobody sees leave them to others.
      const listenIfSeen = (): void => {
        if (document.visibilityState === 'visible') {
          events ??= listen()
        } else if (events !== undefined) {
          events.close()
          events = undefined
        }
      }
      listenIfSeen()
      document.addEventListener('visibilitychange', listenIfSeen)
      const next = async (): Promise<void> => {
        if (document.visibilityState === 'visible' && isAttended()) {
          await ask(queries, Date.now() - toldAt < toldForMs)
          if (hasMissed) void askAgain(queries, [{ what: 'anything' }])
          hasMissed = false
        }
        if (!isStopped) timer = window.setTimeout(next, everyMs)
      }
      void next()
      return () => {
        document.removeEventListener('visibilitychange', listenIfSeen)
        events?.close()
        soon.stop()
        inTime.stop()
        isStopped = true
        clearTimeout(timer)
        for (const event of signsOfLife) removeEventListener(event, touch)
      }
    },
  }
}

/** Events after which something on a page may be old. */
const kindsHeard = ['entry', 'witnessed', 'draft', 'link', 'alarm', 'officer', 'resync'] as const

/** Of what `src/node/events/event-source.ts` tells. */
interface EventData {
  readonly compact?: string
  readonly record?: string | null
}

const movedBy = (kind: string, { compact, record }: EventData): Moved => {
  if (kind === 'draft' || kind === 'link' || kind === 'alarm' || kind === 'officer') return { what: kind }
  if (compact === undefined) return { what: 'anything' }
  // An entry of no record says what was received, or whose keys are whose.
  return record == null ? { what: 'witnessed', compact } : { what: 'record', compact, record }
}

/** What comes together is asked for together. */
const togetherMs = 4

/** Many officers look at long lists, which the node would count anew for each of them at each act of anybody. */
const ofManyMs = 1_000

/** What is added within so many milliseconds of the first, given on in one. */
const inOne = <T>(ms: number, give: (all: readonly T[]) => void) => {
  let all: T[] = []
  let timer: number | undefined
  return {
    add: (one: T): void => {
      all.push(one)
      timer ??= window.setTimeout(() => {
        const given = all
        all = []
        timer = undefined
        give(given)
      }, ms)
    },
    stop: (): void => clearTimeout(timer),
  }
}

/** What moves so soon after an event was told by it, or by one that is on its way. */
const toldForMs = 2 * everyMs

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'focus'] as const

/** How much there is of every feed, in a text that is another one where any of it has grown. */
const sizesOf = ({ compacts }: NodeShown): string =>
  JSON.stringify(
    compacts.map(({ id, links }) => [
      id,
      links.map(({ peer, lane, ours, theirs, witnessed }) => [peer, lane, ours, theirs, witnessed]),
    ]),
  )

export const useFollowing = (follower: Follower): void => {
  const queries = useQueryClient()
  useEffect(() => follower.start(queries), [follower, queries])
}

export const useReach = (follower: Follower): Reach => useSyncExternalStore(follower.listen, follower.reach)
