/** Walks the accepted entries of one feed, a page at a time. */
import { seqOf } from '../../store/entry-row.ts'
import type { Head } from '../../store/store.ts'
import type { JudgedRow, ReadRows } from './entry-rows.ts'
import { type JudgedEntry, readEntry } from './stored-entry.ts'

export interface CursorEntry {
  readonly row: JudgedRow
  readonly seq: number
  readonly entry: JudgedEntry
}

export interface FeedCursor {
  readonly head: Head
  /** The entry at hand; undefined after the last accepted one, and where an entry is missing or unreadable. */
  current(): CursorEntry | undefined
  /** The place at hand. */
  place(): number
  step(): void
}

const page = 512

export const openCursor = (read: ReadRows<JudgedRow>, head: Head): FeedCursor => {
  let place = 0
  let rows: readonly JudgedRow[] = []
  let first = 0
  let at: CursorEntry | undefined

  const load = (): void => {
    const last = at?.entry
    at = undefined
    if (place >= head.accepted) return
    if (place - first >= rows.length) {
      rows = read(head.feed, place, Math.min(page, head.accepted - place))
      first = place
    }
    const row = rows[place - first]
    if (row === undefined || seqOf(row[0]) !== place) return
    const [, , , , , , leafHash, leaf, facts] = row
    const entry = readEntry({ leaf, facts, leafHash }, head.authority, place, last)
    if (entry !== undefined) at = { row, seq: place, entry }
  }

  load()
  return {
    head,
    current: () => at,
    place: () => place,
    step: () => {
      place += 1
      load()
    },
  }
}
