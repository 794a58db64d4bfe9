/**
 * Whether the node has moved since the page asked: then what the page shows of a compact is asked for again. The node says so
 * by its events; asking besides tells whether it is still there. Where it does not answer, the page keeps what it has and
 * says so.
 */
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { calls, type NodeShown } from './calls.ts'
import { CallFailed, callNode } from './client.ts'
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

  /** `hasSaidSo`: the node itself, that it has moved. */
  const ask = async (queries: QueryClient, hasSaidSo = false): Promise<void> => {
    try {
      const before = queries.getQueryData<NodeShown>(nodeKey)
      const now = await callNode(calls.node, {}, {})
      queries.setQueryData(nodeKey, now)
      const wasOffline = !reach.isOnline
      tell({ heardAt: Date.now(), isOnline: true })
      if (hasSaidSo || wasOffline || (before !== undefined && hasMoved(before, now))) {
        await queries.invalidateQueries({ queryKey: ['compact'] })
      }
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
      const next = async (): Promise<void> => {
        const isAttended = Date.now() - touchedAt < attendedMs
        if (document.visibilityState === 'visible' && isAttended) await ask(queries)
        if (!isStopped) timer = window.setTimeout(next, everyMs)
      }
      const events = new EventSource('/api/v1/events')
      let hint: number | undefined
      // What comes together is asked for together.
      const hear = (): void => {
        clearTimeout(hint)
        hint = window.setTimeout(() => void ask(queries, true), togetherMs)
      }
      for (const kind of kindsHeard) events.addEventListener(kind, hear)
      void next()
      return () => {
        events.close()
        clearTimeout(hint)
        isStopped = true
        clearTimeout(timer)
        for (const event of signsOfLife) removeEventListener(event, touch)
      }
    },
  }
}

/** Events after which something on a page may be old. */
const kindsHeard = ['entry', 'witnessed', 'draft', 'link', 'alarm', 'resync'] as const

const togetherMs = 30

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'focus'] as const

/** Whether entries came or were witnessed. */
const hasMoved = (before: NodeShown, now: NodeShown): boolean =>
  JSON.stringify(before.compacts) !== JSON.stringify(now.compacts)

export const useFollowing = (follower: Follower): void => {
  const queries = useQueryClient()
  useEffect(() => follower.start(queries), [follower, queries])
}

export const useReach = (follower: Follower): Reach => useSyncExternalStore(follower.listen, follower.reach)
