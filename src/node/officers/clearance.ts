/** What a caller may see of what is marked; and every sight of it goes into the access log. */
import type { Problem } from '../api/route.ts'
import type { ComityNode } from '../node.ts'
import { actorOf, type Caller } from './caller.ts'

/** The highest marking of which a caller may see anything. */
export const clearanceOf = (caller: Caller): number =>
  caller.kind === 'officer' ? caller.officer.clearedFor : 0

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
  return refused ? { status: 403, kind: 'above-clearance', values: { level: marking } } : undefined
}
