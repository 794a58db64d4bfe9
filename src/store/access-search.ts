/** Pages of the access log for who looks into it: newest first, of one actor, or of one thing and all below it. */
import type { DatabaseSync } from 'node:sqlite'
import { prepareQuery } from './sqlite-file.ts'
import type { AccessRow } from './store.ts'

export interface AccessQuery {
  readonly actor?: string | undefined
  /** `o-…`, or `c…/main`: the rows of that target, and of every one that begins with it and a slash. */
  readonly target?: string | undefined
  /** Rows before this place; the newest where it is not given. */
  readonly before?: number | undefined
  readonly limit: number
}

export type AccessSearch = (query: AccessQuery) => readonly AccessRow[]

export const openAccessSearch = (db: DatabaseSync): AccessSearch => {
  const ask = (where: string) =>
    prepareQuery<AccessRow>(
      db,
      `SELECT seq, at, actor, action, target, previous, hash FROM access
       WHERE ${where} seq < ? ORDER BY seq DESC LIMIT ?`,
    )
  const all = ask('')
  const byActor = ask('actor = ? AND')
  // '0' comes next to '/'.
  const below = `(target = ?1 OR (target > ?1 || '/' AND target < ?1 || '0')) AND`
  const byTarget = prepareQuery<AccessRow>(
    db,
    `SELECT seq, at, actor, action, target, previous, hash FROM access
     WHERE ${below} seq < ?2 ORDER BY seq DESC LIMIT ?3`,
  )
  const byBoth = prepareQuery<AccessRow>(
    db,
    `SELECT seq, at, actor, action, target, previous, hash FROM access
     WHERE ${below} seq < ?2 AND actor = ?4 ORDER BY seq DESC LIMIT ?3`,
  )

  return ({ actor, target, before = Number.MAX_SAFE_INTEGER, limit }) => {
    if (target === undefined)
      return actor === undefined ? all.all(before, limit) : byActor.all(actor, before, limit)
    return actor === undefined
      ? byTarget.all(target, before, limit)
      : byBoth.all(target, before, limit, actor)
  }
}
