/** Where a file is named: in entries, whatever became of them, and in drafts. Found through an index of what names files. */
import type { DatabaseSync } from 'node:sqlite'
import type { Lane } from '../ledger/names.ts'
import { prepareQuery } from './sqlite-file.ts'

export interface FileUse {
  readonly compact: string
  readonly lane: Lane
  /** Key of the record. */
  readonly record: string
}

export interface FileUses {
  /** Records whose acts name it. `commitment` in base64. */
  recordsNaming(commitment: string): readonly FileUse[]
  /** The highest marking of a draft that names it; 0 where none does. */
  markingInDrafts(commitment: string): number
}

export const openFileUses = (db: DatabaseSync): FileUses => {
  // The first condition is that of the index `entry_files`, in the same words.
  const naming = prepareQuery<FileUse>(
    db,
    `SELECT DISTINCT lane.compact, lane.lane, record.key AS record
     FROM entry INDEXED BY entry_files JOIN record ON record.id = entry.record JOIN lane ON lane.id = record.lane
     WHERE instr(entry.facts, '"files":[{"commitment":') > 0 AND instr(entry.facts, ?) > 0`,
  )
  const inDrafts = prepareQuery<{ marking: number | null }>(
    db,
    'SELECT max(marking) AS marking FROM draft_file JOIN draft ON draft.id = draft_file.draft WHERE commitment = ?',
  )
  return {
    recordsNaming: (commitment) => naming.all(`"commitment":"${commitment}"`),
    markingInDrafts: (commitment) => inDrafts.first(commitment)?.marking ?? 0,
  }
}
