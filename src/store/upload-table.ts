/** Which files of officers no act names yet, and which of them a draft names. Commitments in base64. */
import type { DatabaseSync } from 'node:sqlite'
import { prepareQuery } from './sqlite-file.ts'

export interface UploadTable {
  /** Taken in, or looked at for a release: its day begins (anew). */
  put(commitment: string, officer: string, at: number): void
  touch(commitment: string, at: number): void
  /** An act names it now. */
  drop(commitment: string): void
  /** Those before this time that no draft names, oldest first. */
  unnamed(before: number): readonly string[]
  /** Keeps files that a draft names. */
  name(draft: string, commitments: readonly string[]): void
  /** The draft is over. */
  unname(draft: string): void
}

export const openUploadTable = (db: DatabaseSync): UploadTable => {
  const put = db.prepare('INSERT OR REPLACE INTO upload (commitment, officer, at) VALUES (?, ?, ?)')
  const touch = db.prepare('UPDATE upload SET at = ? WHERE commitment = ?')
  const drop = db.prepare('DELETE FROM upload WHERE commitment = ?')
  const unnamed = prepareQuery<{ commitment: string }>(
    db,
    `SELECT commitment FROM upload WHERE at < ?
       AND NOT EXISTS (SELECT 1 FROM draft_file WHERE draft_file.commitment = upload.commitment) ORDER BY at`,
  )
  const unname = db.prepare('DELETE FROM draft_file WHERE draft = ?')
  const name = db.prepare('INSERT OR IGNORE INTO draft_file (commitment, draft) VALUES (?, ?)')
  return {
    put: (commitment, officer, at) => {
      put.run(commitment, officer, at)
    },
    touch: (commitment, at) => {
      touch.run(at, commitment)
    },
    drop: (commitment) => {
      drop.run(commitment)
    },
    unnamed: (before) => unnamed.all(before).map(({ commitment }) => commitment),
    unname: (draft) => {
      unname.run(draft)
    },
    name: (draft, commitments) => {
      for (const commitment of commitments) name.run(commitment, draft)
    },
  }
}
