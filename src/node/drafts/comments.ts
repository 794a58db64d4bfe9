/**
 * What officers say of a record among themselves, and what the authority holds on it: in this node alone, in no feed. Every
 * change is a new version, made from the newest; removing one removes the words of all its versions.
 */
import { encodeBase32 } from '../../ledger/base32.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import type { AccessAction } from '../../store/access-actions.ts'
import type { CommentRow, CommentVersionRow } from '../../store/comment-table.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'
import type { LaneKey } from '../../store/store.ts'
import { holdsRole, type Officer } from '../officers/officer.ts'
import type { Random } from '../officers/secrets.ts'

export interface Comment extends Omit<CommentRow, 'removed'> {
  /** The part of the record that it is on, as a paragraph of a text is by its key; null: the record as a whole. */
  readonly part: string | null
  /** Ascending. */
  readonly versions: readonly CommentVersionRow[]
}

export interface CommentWanted {
  readonly record: string
  readonly part: string | null
  readonly kind: CommentRow['kind']
  /** 0: unmarked. */
  readonly marking: number
  readonly text: string
}

export type CommentError =
  | { readonly kind: 'no-such-comment' }
  | { readonly kind: 'not-your-comment' }
  | { readonly kind: 'stale-version'; readonly version: number }
  | { readonly kind: 'above-clearance'; readonly level: number }

export interface Comments {
  /** Those that the officer is cleared for, oldest first; that a marked one was seen is logged. */
  on(officer: Officer, lane: LaneKey, record: string): readonly Comment[]
  add(officer: Officer, lane: LaneKey, wanted: CommentWanted): Result<Comment, CommentError>
  change(officer: Officer, which: Which, to: ChangeTo): Result<Comment, CommentError>
  remove(officer: Officer, which: Which, version: number): Result<void, CommentError>
}

interface Which {
  readonly compact: string
  readonly id: string
}

interface ChangeTo {
  /** The one that the officer has before them. */
  readonly version: number
  readonly text: string
}

export interface CommentDeps {
  readonly store: SqliteStore
  readonly now: () => number
  readonly random: Random
  /** Called when words are gone. */
  readonly onForgotten: () => void
}

/** Between a record and a part of it, as in a link; no identifier of a record holds it. */
const partMark = '#'

/** In the access log: all that decides who may see it and on what it is, so that an audit finds what was changed by hand. */
export const commentTarget = ({ id, version, compact, lane, record, kind, marking }: CommentRow): string =>
  `${id}/${version}/${compact}/${lane}/${record}/${kind}/${marking}`

export const openComments = ({ store, now, random, onForgotten }: CommentDeps): Comments => {
  const table = store.comments

  const shown = ({ removed: _, ...row }: CommentRow): Comment => {
    const [record = '', part = null] = row.record.split(partMark)
    return { ...row, record, part, versions: table.versions(row.id) }
  }

  const write = (row: CommentRow, action: AccessAction, actor: string, text?: string): void => {
    const at = now()
    table.put(row)
    if (text !== undefined) table.addVersion(row.id, { version: row.version, author: actor, at, text })
    store.logAccess({ actor, action, target: commentTarget(row), at })
  }

  /** One's own; of a position, which is the authority's, whoever clears or releases. */
  const mayChange = (officer: Officer, { author, kind }: CommentRow): boolean =>
    author === officer.id || (kind === 'position' && holdsRole(officer, ['clear', 'release']))

  const toChange = (officer: Officer, which: Which, version: number): Result<CommentRow, CommentError> => {
    const row = table.find(which.id)
    if (row === undefined || row.removed === 1 || row.compact !== which.compact)
      return err({ kind: 'no-such-comment' })
    if (row.marking > officer.clearedFor) return err({ kind: 'above-clearance', level: row.marking })
    if (!mayChange(officer, row)) return err({ kind: 'not-your-comment' })
    return row.version === version ? ok(row) : err({ kind: 'stale-version', version: row.version })
  }

  return {
    on: (officer, lane, record) => {
      const rows = table
        .on(lane, record)
        .filter(({ marking, removed }) => removed === 0 && marking <= officer.clearedFor)
      for (const { id, marking } of rows)
        if (marking > 0) store.logAccess({ actor: officer.id, action: 'marked-read', target: id, at: now() })
      return rows.map(shown)
    },

    add: (officer, { compact, lane }, { part, kind, marking, text, ...wanted }) =>
      store.atomically(() => {
        if (marking > officer.clearedFor) return err({ kind: 'above-clearance', level: marking })
        const record = part === null ? wanted.record : `${wanted.record}${partMark}${part}`
        const row: CommentRow = {
          ...{ id: `k-${encodeBase32(random(10))}`, compact, lane, record, kind, marking },
          ...{ version: 1, author: officer.id, removed: 0 },
        }
        write(row, 'comment-written', officer.id, text)
        return ok(shown(row))
      }),

    change: (officer, which, { version, text }) =>
      store.atomically(() => {
        const row = toChange(officer, which, version)
        if (!row.ok) return row
        const next = { ...row.value, version: version + 1 }
        write(next, 'comment-changed', officer.id, text)
        return ok(shown(next))
      }),

    remove: (officer, which, version) => {
      const removed = store.atomically(() => {
        const row = toChange(officer, which, version)
        if (!row.ok) return row
        table.forgetWords(which.id)
        write({ ...row.value, removed: 1 }, 'comment-removed', officer.id)
        return ok(undefined)
      })
      if (removed.ok) onForgotten()
      return removed
    },
  }
}
