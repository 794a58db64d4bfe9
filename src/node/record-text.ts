/** Wording of records: the bodies of their acts, for showing. Rules never read them. */
import { affairNamed } from '../affairs/registry.ts'
import { affairOf } from '../ledger/names.ts'
import { caps, isJsonObject, type JsonObject, parseStrictJson } from '../ledger/strict-json.ts'
import type { SqliteStore } from '../store/sqlite-store.ts'
import type { LaneKey, StoredEntry } from '../store/store.ts'

/**
 * Body of the newest effective act that words the record as a whole, which is one that could have created it; null where
 * there is none or it was erased.
 */
export const newestBody = (
  store: Pick<SqliteStore, 'newestWording'>,
  lane: LaneKey,
  key: string,
): JsonObject | null => {
  const acts = affairNamed(affairOf(key))?.rules.flatMap(({ creating }) => creating) ?? []
  return bodyOf({ body: store.newestWording(lane, key, acts) ?? null })
}

export const bodyOf = ({ body }: Pick<StoredEntry, 'body'>): JsonObject | null => {
  if (body === null) return null
  const parsed = parseStrictJson(body, caps.body)
  return parsed.ok && isJsonObject(parsed.value) ? parsed.value : null
}
