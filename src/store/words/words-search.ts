/**
 * Finds records by words: first those that are called so, then those that say so, then those that hold the words anywhere; of
 * each the newest first. It stops where nobody reads on, so that a word which stands in everything costs no more than another.
 */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { prepareQuery } from '../sqlite-file.ts'
import type { LaneKey } from '../store.ts'
import type { WordsAsked } from './words-asked.ts'

/** Records that are counted and could be paged through; typing on narrows them. */
export const mostFound = 1_000

export interface WordsPage {
  readonly asked: WordsAsked
  readonly affair: string | undefined
  /** The highest marking that may be told of. */
  readonly marking: number
  readonly offset: number
  readonly limit: number
}

export interface WordsFound {
  readonly records: readonly { readonly id: number; readonly key: string }[]
  /** Of all that was found, whichever affair was asked for; no more than `mostFound` in all. */
  readonly byAffair: readonly { readonly affair: string; readonly count: number }[]
}

export type SearchWords = (lane: LaneKey, page: WordsPage) => WordsFound

export const openWordsSearch = (db: DatabaseSync): SearchWords => {
  const lanes = prepareQuery<{ id: number }>(db, 'SELECT id FROM lane WHERE compact = ? AND lane = ?')
  // In this order, or SQLite may go through the whole listing instead.
  const from = 'FROM words CROSS JOIN listing ON listing.record = words.rowid'
  const where = 'words MATCH ? AND listing.lane = ? AND marking <= ?'
  const find = prepareQuery<{ id: number; key: string }>(
    db,
    `SELECT listing.record AS id, listing.key ${from} WHERE ${where} AND (? IS NULL OR affair = ?)
     ORDER BY words.rowid DESC LIMIT ?`,
  )
  const count = prepareQuery<{ affair: string; count: number }>(
    db,
    `SELECT affair, count(*) AS count FROM (SELECT affair ${from} WHERE ${where} LIMIT ${mostFound}) GROUP BY affair ORDER BY 1`,
  )
  return ({ compact, lane }, { asked, affair, marking, offset, limit }) => {
    const id = lanes.first(compact, lane)?.id
    if (id === undefined) return { records: [], byAffair: [] }
    const wanted = Math.min(offset + limit, mostFound)
    const found = new Map<number, string>()
    for (const query of [asked.calledSo, asked.called, asked.saidSo, asked.anywhere]) {
      if (found.size >= wanted) break
      const values: SQLInputValue[] = [query, id, marking, affair ?? null, affair ?? null, wanted]
      for (const { id: record, key } of find.all(...values)) if (!found.has(record)) found.set(record, key)
    }
    return {
      records: [...found].slice(offset, wanted).map(([record, key]) => ({ id: record, key })),
      byAffair: count.all(asked.anywhere, id, marking).map((row) => ({ ...row })),
    }
  }
}
