/** Wording of records: the bodies of their acts, for showing. Rules never read them. */
import { caps, isJsonObject, type JsonObject, parseStrictJson } from '../ledger/strict-json.ts'
import type { LaneKey, StoredEntry, StoreReader } from '../store/store.ts'

/** Acts whose body words the record as a whole. */
const wordingActs = /"act":"(?:reported|proposed|introduced)"/

/** Body of the newest effective act that words the whole record; null where there is none or it was erased. */
export const newestBody = (store: StoreReader, lane: LaneKey, key: string): JsonObject | null => {
  const wording = store
    .history(lane, key)
    .filter(
      ({ verdict, body, facts }) => verdict.kind === 'effective' && body !== null && wordingActs.test(facts),
    )
    .at(-1)
  return wording === undefined ? null : bodyOf(wording)
}

export const bodyOf = ({ body }: Pick<StoredEntry, 'body'>): JsonObject | null => {
  if (body === null) return null
  const parsed = parseStrictJson(body, caps.body)
  return parsed.ok && isJsonObject(parsed.value) ? parsed.value : null
}
