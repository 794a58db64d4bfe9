/** The body of the newest effective act of certain kinds on a record, found without reading the others. */
import type { DatabaseSync } from 'node:sqlite'
import { compareText } from '../affairs/kernel/compare-text.ts'
import { feedOf, seqOf, verdictCode } from './entry-row.ts'
import { prepareQuery } from './sqlite-file.ts'
import type { LaneKey } from './store.ts'

/** The text of the body; undefined where no such act has one, or it was erased. `acts`: their names in the facts. */
export type NewestWording = (lane: LaneKey, key: string, acts: readonly string[]) => string | undefined

/** Concurrent acts stand at the same height: of so many the one that canonical order puts last is taken. */
const atOneHeight = 16

/** Facts are canonical, so they begin with the act: `{"act":"…`. */
const beforeName = '{"act":"'

export const openNewestWording = (db: DatabaseSync): NewestWording => {
  const newest = prepareQuery<{ id: number; height: number; text: string }>(
    db,
    `SELECT entry.id, height, body.text FROM record
     JOIN entry ON entry.record = record.id AND verdict = ${verdictCode.effective}
     JOIN body ON body.id = entry.body
     WHERE record.lane = (SELECT id FROM lane WHERE compact = ? AND lane = ?) AND record.key = ? AND erased = 0
       AND substr(facts, ${beforeName.length + 1}, instr(substr(facts, ${beforeName.length + 1}, 40), '"') - 1)
         IN (SELECT value FROM json_each(?))
     ORDER BY height DESC LIMIT ${atOneHeight}`,
  )
  const author = prepareQuery<{ authority: string }>(db, 'SELECT authority FROM feed WHERE id = ?')
  return (lane, key, acts) => {
    const rows = newest.all(lane.compact, lane.lane, key, JSON.stringify(acts))
    const same = rows.filter(({ height }) => height === rows[0]?.height)
    if (same.length < 2) return same[0]?.text
    const authorOf = (id: number): string => author.first(feedOf(id))?.authority ?? ''
    return [...same]
      .sort((a, b) => compareText(authorOf(a.id), authorOf(b.id)) || seqOf(a.id) - seqOf(b.id))
      .at(-1)?.text
  }
}
