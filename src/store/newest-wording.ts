/** The bodies of the newest effective acts of certain kinds on records, found without reading the others. */
import type { DatabaseSync } from 'node:sqlite'
import { compareText } from '../affairs/kernel/compare-text.ts'
import { feedOf, seqOf, verdictCode } from './entry-row.ts'
import { prepareQuery } from './sqlite-file.ts'
import type { LaneKey } from './store.ts'

/**
 * Texts of the bodies by key of record; nothing where no such act has one, or all were erased. `acts`: their names in the
 * facts.
 */
export type NewestWording = (
  lane: LaneKey,
  keys: readonly string[],
  acts: readonly string[],
) => ReadonlyMap<string, string>

interface Place {
  readonly key: string
  readonly id: number
  readonly height: number
  readonly body: number
}

/** Facts are canonical, so they begin with the act: `{"act":"…`. */
const beforeName = '{"act":"'

export const openNewestWording = (db: DatabaseSync): NewestWording => {
  const places = prepareQuery<Place>(
    db,
    `SELECT record.key AS key, entry.id AS id, height, entry.body AS body FROM json_each(?) AS named
     CROSS JOIN record ON record.lane = (SELECT id FROM lane WHERE compact = ? AND lane = ?) AND record.key = named.value
     CROSS JOIN entry ON entry.record = record.id AND verdict = ${verdictCode.effective}
     WHERE erased = 0 AND entry.body IS NOT NULL
       AND substr(facts, ${beforeName.length + 1}, instr(substr(facts, ${beforeName.length + 1}, 40), '"') - 1)
         IN (SELECT value FROM json_each(?))`,
  )
  const bodies = prepareQuery<{ id: number; text: string }>(
    db,
    'SELECT id, text FROM body WHERE id IN (SELECT value FROM json_each(?))',
  )
  const author = prepareQuery<{ authority: string }>(db, 'SELECT authority FROM feed WHERE id = ?')
  const authorOf = (id: number): string => author.first(feedOf(id))?.authority ?? ''
  /** In canonical order: concurrent acts stand at the same height. */
  const isAfter = (a: Place, b: Place): boolean =>
    (a.height - b.height || compareText(authorOf(a.id), authorOf(b.id)) || seqOf(a.id) - seqOf(b.id)) > 0

  return ({ compact, lane }, keys, acts) => {
    const newest = new Map<string, Place>()
    for (const place of places.all(JSON.stringify(keys), compact, lane, JSON.stringify(acts))) {
      const other = newest.get(place.key)
      if (other === undefined || isAfter(place, other)) newest.set(place.key, place)
    }
    const texts = new Map(
      bodies
        .all(JSON.stringify(Array.from(newest.values(), ({ body }) => body)))
        .map(({ id, text }) => [id, text]),
    )
    return new Map(
      Array.from(newest.values()).flatMap(({ key, body }) => {
        const text = texts.get(body)
        return text === undefined ? [] : [[key, text] as const]
      }),
    )
  }
}
