/** Heads as rows of `feed` and back. */
import type { SQLInputValue } from 'node:sqlite'
import type { Head } from './store.ts'

export type HeadRow = {
  readonly id: number
  readonly authority: string
  readonly size: number
  readonly accepted: number
  readonly judged: number
  readonly tree: Uint8Array
  readonly rolling: Uint8Array
  readonly last_seen: string
  readonly frozen: string | null
}

export const headOf = (row: HeadRow): Head => ({
  feed: row.id,
  authority: row.authority,
  size: row.size,
  accepted: row.accepted,
  judged: row.judged,
  range: row.tree,
  rolling: row.rolling,
  lastSeen: JSON.parse(row.last_seen),
  frozen: row.frozen,
})

/** Changes nothing where the head is not the one the computation began with. */
export const moveHead = `
  UPDATE feed SET size = ?, accepted = ?, judged = ?, tree = ?, rolling = ?, last_seen = ?, frozen = ?
  WHERE id = ? AND size = ? AND accepted = ? AND judged = ?`

/** Values for `moveHead`. */
export const moveHeadValues = (from: Head, to: Head): readonly SQLInputValue[] => [
  to.size,
  to.accepted,
  to.judged,
  to.range,
  to.rolling,
  JSON.stringify(to.lastSeen),
  to.frozen,
  from.feed,
  from.size,
  from.accepted,
  from.judged,
]
