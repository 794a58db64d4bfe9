/**
 * The listeners of a node. Each pulls its events when its connection has taken the last ones, so what is held for it is one
 * page. The hub wakes them when something changed, tells them how links stand, and ends those whose sign-in has ended.
 */
import type { ComityNode } from '../node.ts'
import type { Caller } from '../officers/caller.ts'
import { canResume, eventsAfter, type LinkState, lastStep, linkStates, may, seenNow } from './event-source.ts'
import { decodeSeen, encodeSeen, type Seen } from './seen.ts'

export interface EventHub {
  /** `lastId`: of the last event that the listener has; undefined where it begins. */
  listen(caller: Caller, lastId: string | undefined): Listener
  count(): number
  close(): void
}

export interface Listener {
  /** The next text of the stream; undefined when it is over. Not called again before it has answered. */
  next(): Promise<string | undefined>
  end(): void
}

export interface EventHubDeps {
  readonly node: Pick<ComityNode, 'store' | 'compacts' | 'lane' | 'officers' | 'officerChanges' | 'onChanged'>
  /** How long a listener may hear nothing, in milliseconds. */
  readonly heartbeatMs?: number
  readonly tickMs?: number
}

/** What ends is noticed by then, and what no call announces: links, alarms. */
const defaultTickMs = 1_000
/** Proxies close what is silent for a minute, some after thirty seconds. */
const defaultHeartbeatMs = 15_000
/** A browser that was cut off tries again after this time. */
const retryMs = 2_000

export const createEventHub = ({
  node,
  heartbeatMs = defaultHeartbeatMs,
  tickMs = defaultTickMs,
}: EventHubDeps): EventHub => {
  const listeners = new Set<{ wake(): void; check(): void; end(): void }>()
  let woken: NodeJS.Immediate | undefined
  const wakeAll = (): void => {
    // After the call that changed it is answered, and once for all that changed by then.
    woken ??= setImmediate(() => {
      woken = undefined
      for (const listener of listeners) listener.wake()
    })
  }
  const stopListening = node.onChanged(wakeAll)
  let known = ''
  let alarmSeen = seenNow(node).a
  const tick = setInterval(() => {
    for (const listener of listeners) listener.check()
    if (listeners.size === 0) return
    const now = JSON.stringify([linkStates(node), lastStep(node)])
    const lastAlarm = node.store.alarms(alarmSeen, 1)[0]?.id
    if (now !== known || lastAlarm !== undefined) wakeAll()
    known = now
    alarmSeen = lastAlarm ?? alarmSeen
  }, tickMs)
  tick.unref()

  const listen: EventHub['listen'] = (opened, lastId) => {
    const given = lastId === undefined ? undefined : decodeSeen(lastId)
    const resumed = given !== undefined && canResume(node, given) ? given : undefined
    let seen: Seen = resumed ?? seenNow(node)
    let links: readonly LinkState[] = []
    // Who was away is told at once: what changed meanwhile is not kept.
    let officerChanges = lastId === undefined ? node.officerChanges() : undefined
    let begun = false
    let isOver = false
    let wakeUp: (() => void) | undefined
    let toldAt = Date.now()
    const end = (): void => {
      isOver = true
      listeners.delete(self)
      wakeUp?.()
    }
    const self = {
      end,
      wake: () => wakeUp?.(),
      check: () => {
        if (callerNow(node, opened) === undefined) end()
      },
    }
    const sleep = (ms: number): Promise<void> =>
      new Promise((resolve) => {
        const timer = setTimeout(() => wakeUp?.(), ms)
        wakeUp = () => {
          clearTimeout(timer)
          wakeUp = undefined
          resolve()
        }
      })

    /** What has come; empty where nothing has. */
    const read = (caller: Caller): string => {
      if (!canResume(node, seen)) {
        seen = seenNow(node)
        return written('resync', {}, seen)
      }
      const page = eventsAfter(node, seen, caller)
      seen = page.seen
      const entries = page.events.map(({ kind, data, seen: at }) => written(kind, data, at))
      const stand = linkStates(node)
      const changed = stand.filter(
        ({ compact, lane, peer, phase }) =>
          !links.some(
            (each) =>
              each.compact === compact && each.lane === lane && each.peer === peer && each.phase === phase,
          ),
      )
      links = stand
      const officers = node.officerChanges() !== officerChanges && may(caller, 'GET /officers')
      officerChanges = node.officerChanges()
      return [
        ...entries,
        ...changed.map((link) => written('link', { ...link }, seen)),
        ...(officers ? [written('officer', {}, seen)] : []),
      ].join('')
    }

    listeners.add(self)
    return {
      end,
      next: async () => {
        if (!begun) {
          begun = true
          const kind = lastId === undefined || resumed !== undefined ? 'begun' : 'resync'
          return `retry: ${retryMs}\n\n${written(kind, {}, seen)}`
        }
        for (;;) {
          const caller = isOver ? undefined : callerNow(node, opened)
          if (caller === undefined) {
            end()
            return undefined
          }
          const text = read(caller)
          const silent = Date.now() - toldAt
          if (text !== '' || silent >= heartbeatMs) {
            toldAt = Date.now()
            return text === '' ? ': still here\n\n' : text
          }
          await sleep(heartbeatMs - silent)
        }
      },
    }
  }

  return {
    listen,
    count: () => listeners.size,
    close: () => {
      stopListening()
      clearInterval(tick)
      clearImmediate(woken)
      for (const listener of [...listeners]) listener.end()
    },
  }
}

const written = (kind: string, data: object, seen: Seen): string =>
  `event: ${kind}\nid: ${encodeSeen(seen)}\ndata: ${JSON.stringify(data)}\n\n`

/** With the roles of this moment; undefined where the sign-in is over. Being told is no use of it: idle time goes on. */
const callerNow = ({ officers }: Pick<ComityNode, 'officers'>, opened: Caller): Caller | undefined => {
  if (opened.kind !== 'officer') return opened
  const officer = officers.signIns.stands(opened.signIn)
  return officer === undefined ? undefined : { ...opened, officer }
}
