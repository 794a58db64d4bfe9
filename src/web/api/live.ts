/**
 * Whether the node has moved since the page asked: then what the page shows of a compact is asked for again. Where the node
 * does not answer, the page keeps what it has and says so.
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

  const ask = async (queries: QueryClient): Promise<void> => {
    try {
      const before = queries.getQueryData<NodeShown>(nodeKey)
      const now = await callNode(calls.node, {}, {})
      queries.setQueryData(nodeKey, now)
      const wasOffline = !reach.isOnline
      tell({ heardAt: Date.now(), isOnline: true })
      if (wasOffline || (before !== undefined && hasMoved(before, now))) {
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
      void next()
      return () => {
        isStopped = true
        clearTimeout(timer)
        for (const event of signsOfLife) removeEventListener(event, touch)
      }
    },
  }
}

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'focus'] as const

/** Whether entries came or were witnessed. */
const hasMoved = (before: NodeShown, now: NodeShown): boolean =>
  JSON.stringify(before.compacts) !== JSON.stringify(now.compacts)

export const useFollowing = (follower: Follower): void => {
  const queries = useQueryClient()
  useEffect(() => follower.start(queries), [follower, queries])
}

export const useReach = (follower: Follower): Reach => useSyncExternalStore(follower.listen, follower.reach)
