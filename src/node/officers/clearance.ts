/**
 * What a caller may see of what is marked; and every sight of it goes into the access log, by record: whoever asks later who
 * saw a record finds its lists too. One row for each record and call.
 *
 * An officer who is not cleared hears so, since somebody of the house should know whom to ask, and how long each feed is
 * they see anyway. To a guest there is no such record.
 */
import { highestMarking } from '../../affairs/kernel/marking.ts'
import { parseFacts } from '../../ledger/facts.ts'
import { ok } from '../../ledger/result.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'
import type { LaneKey, StoredEntry } from '../../store/store.ts'
import type { Problem } from '../api/route.ts'
import type { ComityNode } from '../node.ts'
import { actorOf, type Caller } from './caller.ts'

/** The highest marking of which a caller may see anything. */
export const clearanceOf = (caller: Caller): number =>
  caller.kind === 'officer' ? caller.officer.clearedFor : 0

/** Of a record as all acts on it mark it, void ones too: 0 where none does. */
export const markingOfHistory = (entries: readonly Pick<StoredEntry, 'facts'>[]): number =>
  highestMarking(
    entries.flatMap(({ facts }) => {
      const parsed = parseFacts(facts)
      return parsed.ok ? [parsed.value] : []
    }),
  )

export const markingOfRecord = (store: Pick<SqliteStore, 'history'>, lane: LaneKey, key: string): number =>
  markingOfHistory(store.history(lane, key))

/** Undefined where the caller may read it. `target`: what is read, as the access log names it. */
export const refuseSight = (
  node: Pick<ComityNode, 'store'>,
  caller: Caller,
  target: string,
  marking: number,
): Problem | undefined => {
  if (marking === 0) return undefined
  const refused = marking > clearanceOf(caller)
  const action = refused ? 'marked-refused' : 'marked-read'
  node.store.logAccess({ actor: actorOf(caller), action, target, at: Date.now() })
  if (!refused) return undefined
  return caller.kind === 'officer'
    ? { status: 403, kind: 'above-clearance', values: { level: marking } }
    : { status: 404, kind: 'no-such-record' }
}

/** Logs which marked records a list has shown. The list itself has left out what the caller may not see. */
export const logSights = (
  { store }: Pick<ComityNode, 'store'>,
  caller: Caller,
  lane: LaneKey,
  records: Iterable<string>,
): void => {
  if (clearanceOf(caller) === 0) return
  const marked = store.listing.markings(lane, records)
  if (marked.size === 0) return
  store.atomically(() => {
    const at = Date.now()
    for (const key of marked.keys())
      store.logAccess({
        actor: actorOf(caller),
        action: 'marked-listed',
        target: `${lane.compact}/${key}`,
        at,
      })
    return ok(undefined)
  })
}
