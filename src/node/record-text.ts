/** Wording of records: the bodies of their acts, for showing. Rules never read them. */
import { affairNamed } from '../affairs/registry.ts'
import { affairOf } from '../ledger/names.ts'
import { isJsonObject, type Json, type JsonObject } from '../ledger/strict-json.ts'
import type { SqliteStore } from '../store/sqlite-store.ts'
import type { LaneKey, StoredEntry } from '../store/store.ts'

/**
 * Body of the newest effective act that words the record as a whole: one that could have created it, or names it anew; null
 * where there is none or it was erased.
 */
export const newestBody = (
  store: Pick<SqliteStore, 'newestWording'>,
  lane: LaneKey,
  key: string,
): JsonObject | null => newestBodies(store, lane, [key]).get(key) ?? null

/** Likewise of many records, asked at once; those without are left out. */
export const newestBodies = (
  store: Pick<SqliteStore, 'newestWording'>,
  lane: LaneKey,
  keys: Iterable<string>,
): ReadonlyMap<string, JsonObject> => {
  const byAffair = Map.groupBy(keys, affairOf)
  return new Map(
    [...byAffair].flatMap(([affair, named]) => {
      const { rules = [], naming = [] } = affairNamed(affair) ?? {}
      const acts = [...rules.flatMap(({ creating }) => creating), ...naming]
      return [...store.newestWording(lane, named, acts)].flatMap(([key, text]) => {
        const body = bodyOf({ body: text })
        return body === null ? [] : [[key, body] as const]
      })
    }),
  )
}

/** Its form was checked when it came (exchange) or was released, and nothing that reads it relies on that form. */
export const bodyOf = ({ body }: Pick<StoredEntry, 'body'>): JsonObject | null => {
  if (body === null) return null
  const value: unknown = JSON.parse(body)
  return isJsonObject(value as Json) ? (value as JsonObject) : null
}
