/**
 * Pages of the access log for who looks into it: newest first, of one actor, or of one thing and all below it, of some actions,
 * of some time. Actor and target have indexes; the rest is looked for among a bounded number of rows, so that no call holds the
 * node up: a page may be short, or empty, and lead on.
 */
import type { DatabaseSync } from 'node:sqlite'
import { prepareQuery } from './sqlite-file.ts'
import type { AccessRow } from './store.ts'

export interface AccessQuery {
  readonly actor?: string | undefined
  /** `o-…`, or `c…/main`: the rows of that target, and of every one that begins with it and a slash. */
  readonly target?: string | undefined
  /** Any of these. */
  readonly actions?: readonly string[] | undefined
  /** Milliseconds since 1970, as each row states it: a clock that was set is not made good. */
  readonly from?: number | undefined
  /** Before this moment. */
  readonly until?: number | undefined
  /** Rows before this place; the newest where it is not given. */
  readonly before?: number | undefined
  readonly limit: number
}

export interface AccessPage {
  readonly rows: readonly AccessRow[]
  /** `before` of the next page; null where every row has been looked at. */
  readonly next: number | null
}

export type AccessSearch = (query: AccessQuery) => AccessPage

/** Rows that one call looks at where neither actor nor target leads it: about 10 ms. */
const mostLookedAt = 50_000

export const openAccessSearch = (db: DatabaseSync): AccessSearch => {
  const ask = (where: string) =>
    prepareQuery<AccessRow>(
      db,
      `SELECT seq, at, actor, action, target, previous, hash FROM access
       WHERE ${where} seq < ?1 AND seq >= ?2 AND at >= ?4 AND at < ?5
         AND (?6 = '' OR instr(?6, ',' || action || ',') > 0)
       ORDER BY seq DESC LIMIT ?3`,
    )
  // '0' comes next to '/'.
  const below = `(target = ?7 OR (target > ?7 || '/' AND target < ?7 || '0')) AND`
  const all = ask('')
  const byActor = ask('actor = ?7 AND')
  const byTarget = ask(below)
  const byBoth = ask(`${below} actor = ?8 AND`)
  const newest = prepareQuery<{ readonly size: number }>(
    db,
    'SELECT coalesce(max(seq) + 1, 0) AS size FROM access',
  )

  return ({ actor, target, actions = [], from = 0, until = Number.MAX_SAFE_INTEGER, before, limit }) => {
    const end = Math.min(before ?? Number.MAX_SAFE_INTEGER, newest.first()?.size ?? 0)
    const isLed = actor !== undefined || target !== undefined
    const start = isLed ? 0 : Math.max(0, end - mostLookedAt)
    const named = actions.length === 0 ? '' : `,${actions.join(',')},`
    const bounds = [end, start, limit, from, until, named] as const
    const rows =
      target === undefined
        ? actor === undefined
          ? all.all(...bounds)
          : byActor.all(...bounds, actor)
        : actor === undefined
          ? byTarget.all(...bounds, target)
          : byBoth.all(...bounds, target, actor)
    const lookedDownTo = rows.length === limit ? (rows.at(-1)?.seq ?? 0) : start
    return { rows, next: lookedDownTo === 0 ? null : lookedDownTo }
  }
}
