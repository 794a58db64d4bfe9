/**
 * The events of a node, read from where they are kept each time somebody asks what came after what they have seen. So a slow
 * listener holds nothing here, and one who was away goes on where they were, if that is not too far back.
 *
 * Events hold no words: codes, names of records and sizes. A record that is marked above what the listener may see is passed
 * over; of one that they may see nothing is written to the access log, since reading it will be.
 */
import { highestMarking } from '../../affairs/kernel/marking.ts'
import { parseFacts } from '../../ledger/facts.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import { draftStates } from '../../store/draft-table.ts'
import type { LaneKey, StoredEntry } from '../../store/store.ts'
import { access, isLetIn } from '../api/access.ts'
import { maySee, type Subject } from '../drafts/draft-rules.ts'
import type { LaneService } from '../lane-service.ts'
import type { ComityNode } from '../node.ts'
import type { Caller } from '../officers/caller.ts'
import { clearanceOf } from '../officers/clearance.ts'
import { softwareVersion } from '../version.ts'
import type { Seen } from './seen.ts'

export const eventKinds = [
  'begun',
  'entry',
  'witnessed',
  'alarm',
  'draft',
  'link',
  'officer',
  'resync',
] as const

export interface NodeEvent {
  readonly kind: (typeof eventKinds)[number]
  readonly data: JsonObject
  /** What has been told with it. */
  readonly seen: Seen
}

type EventNode = Pick<ComityNode, 'store' | 'compacts' | 'lane'>

/** Who is further behind does better to read the lists again. */
export const mostBehind = 10_000

/** Entries that are read of one feed at a time. */
const page = 100

/** As things stand. */
export const seenNow = (node: EventNode): Seen => {
  const entries: Record<string, number> = {}
  const witnessed: Record<string, number> = {}
  for (const { place, service } of lanesOf(node)) {
    for (const { authority, accepted } of node.store.lane(service.context.lane).heads())
      entries[`${place}/${authority}`] = accepted
    for (const peer of peersOf(service)) witnessed[`${place}/${peer}`] = service.witnessedSize(peer)
  }
  return {
    v: softwareVersion,
    e: entries,
    w: witnessed,
    a: lastAlarm(node, 0),
    d: lastStep(node),
  }
}

/** Whether what comes after `seen` can be told event by event. Not where this node has less: it was put back. */
export const canResume = (node: EventNode, seen: Seen): boolean => {
  if (seen.v !== softwareVersion || seen.d > lastStep(node)) return false
  if (seen.a > 0 && node.store.alarms(seen.a - 1, 1)[0]?.id !== seen.a) return false
  let behind = 0
  for (const { place, service } of lanesOf(node)) {
    for (const { authority, accepted } of node.store.lane(service.context.lane).heads()) {
      const told = seen.e[`${place}/${authority}`] ?? 0
      if (told > accepted) return false
      behind += accepted - told
    }
  }
  return behind <= mostBehind
}

export interface EventPage {
  readonly events: readonly NodeEvent[]
  /** Further than the last event, where what followed it is not for this listener. */
  readonly seen: Seen
  readonly isWhole: boolean
}

/** The next events for a caller, of each feed at most a page, in the order of the feed. */
export const eventsAfter = (node: EventNode, from: Seen, caller: Caller): EventPage => {
  const events: NodeEvent[] = []
  let seen = from
  let isWhole = true
  const tell = (kind: NodeEvent['kind'], data: JsonObject): void => {
    events.push({ kind, data, seen })
  }
  const mayRead = may(caller, 'GET /compacts/{compact}/records')
  for (const { compact, lane, place, service } of lanesOf(node)) {
    const key = service.context.lane
    const reader = node.store.lane(key)
    for (const { feed, authority, accepted } of reader.heads()) {
      const name = `${place}/${authority}`
      const told = seen.e[name] ?? 0
      if (accepted <= told) continue
      const entries = reader.entries(feed, told, Math.min(page, accepted - told))
      for (const entry of entries) {
        seen = { ...seen, e: { ...seen.e, [name]: entry.seq + 1 } }
        if (mayRead && isWithin(node, key, entry, caller))
          tell('entry', { compact, lane, authority, ...entryShown(entry) })
      }
      if (told + entries.length < accepted) isWhole = false
    }
    for (const peer of peersOf(service)) {
      const name = `${place}/${peer}`
      const size = service.witnessedSize(peer)
      if (size <= (seen.w[name] ?? 0)) continue
      seen = { ...seen, w: { ...seen.w, [name]: size } }
      tell('witnessed', { compact, lane, peer, size })
    }
  }
  const alarms = node.store.alarms(seen.a, page)
  for (const { id, kind, at } of alarms) {
    seen = { ...seen, a: id }
    if (may(caller, 'GET /alarms')) tell('alarm', { id, kind, at })
  }
  for (const row of lastStep(node) > seen.d ? draftsAfter(node, seen.d) : []) {
    seen = { ...seen, d: row.changed }
    if (
      caller.kind === 'officer' &&
      row.marking <= clearanceOf(caller) &&
      maySee(caller.officer, { office: row.office, acts: JSON.parse(row.subject) as readonly Subject[] })
    )
      tell('draft', { id: row.id, version: row.version, state: row.state })
  }
  return { events, seen, isWhole: isWhole && alarms.length < page }
}

export interface LinkState {
  readonly compact: string
  readonly lane: string
  readonly peer: string
  /** `none`: no link is set up, or it is suspended here. */
  readonly phase: string
}

/** Of every peer in every lane: what a listener is told at first, and again when it changes. */
export const linkStates = (node: EventNode): readonly LinkState[] =>
  lanesOf(node).flatMap(({ compact, lane, service }) =>
    peersOf(service).map((peer) => ({
      compact,
      lane,
      peer,
      phase: phaseOf(service.links().get(peer)?.sender.state().phase),
    })),
  )

/** Building and sending come and go by the second, and say no more than that it works. */
const phaseOf = (phase: string | undefined): string =>
  phase === undefined ? 'none' : phase === 'building' || phase === 'sending' ? 'idle' : phase

export const may = (caller: Caller, route: string): boolean => {
  const who = access[route]
  return who !== undefined && isLetIn(who, caller)
}

interface LaneHere {
  readonly compact: string
  readonly lane: 'main' | 'hot'
  readonly place: string
  readonly service: LaneService
}

const lanesOf = (node: EventNode): readonly LaneHere[] =>
  node.compacts().flatMap(({ id }) =>
    (['main', 'hot'] as const).flatMap((lane) => {
      const service = node.lane(id, lane)
      return service === undefined ? [] : [{ compact: id, lane, place: `${id}/${lane}`, service }]
    }),
  )

const peersOf = ({ context }: LaneService): readonly string[] =>
  context.compact.members.filter((member) => member !== context.self)

const lastAlarm = ({ store }: EventNode, from: number): number => {
  let last = from
  for (;;) {
    const found = store.alarms(last, page)
    last = found.at(-1)?.id ?? last
    if (found.length < page) return last
  }
}

/** Of all drafts. */
export const lastStep = ({ store }: Pick<ComityNode, 'store'>): number =>
  store.drafts.list({ states: draftStates, limit: 1 })[0]?.changed ?? 0

/** Oldest first; of more than a page those that changed last. */
const draftsAfter = ({ store }: EventNode, after: number) =>
  store.drafts
    .list({ states: draftStates, limit: page })
    .filter(({ changed }) => changed > after)
    .reverse()

const entryShown = ({ seq, record, facts, verdict }: StoredEntry): JsonObject => {
  const parsed = parseFacts(facts)
  return { seq, record, act: parsed.ok ? parsed.value.act : null, verdict: verdict.kind }
}

const isWithin = ({ store }: EventNode, lane: LaneKey, entry: StoredEntry, caller: Caller): boolean => {
  if (entry.record === null) return true
  const parsed = parseFacts(entry.facts)
  const own = parsed.ok ? highestMarking([parsed.value]) : 0
  return Math.max(own, store.listing.marking(lane, entry.record)) <= clearanceOf(caller)
}
