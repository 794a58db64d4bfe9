/** Bodies by the place of their act, as readings of states name them: who wrote it, and where in that feed. */
import type { Json, JsonObject } from '../../ledger/strict-json.ts'
import type { LaneKey, StoreReader } from '../../store/store.ts'
import { bodyOf } from '../record-text.ts'

/** Null where there is none or it was erased. */
export type Bodies = (by: string, seq: number) => JsonObject | null

/** Each is read once, however often one opening shows it. */
export const bodiesIn = (store: Pick<StoreReader, 'lane'>, lane: LaneKey): Bodies => {
  const reader = store.lane(lane)
  const feeds = new Map(reader.heads().map(({ authority, feed }) => [authority, feed]))
  const read = new Map<string, JsonObject | null>()
  return (by, seq) => {
    const place = `${by}/${seq}`
    const known = read.get(place)
    if (known !== undefined) return known
    const feed = feeds.get(by)
    const body = feed === undefined ? null : bodyOf({ body: reader.body(feed, seq) })
    read.set(place, body)
    return body
  }
}

/** Language → text, of a body's member that holds such; empty where it holds none. */
export const textsOf = (body: JsonObject | null, member: string): Readonly<Record<string, string>> => {
  const texts = body?.[member]
  return isObject(texts) ? textsIn(texts) : {}
}

/** Likewise of the texts themselves. */
export const textsIn = (texts: JsonObject): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(texts).filter((each): each is [string, string] => typeof each[1] === 'string'),
  )

/** The objects of a member that is a list of such; empty where it is none. */
export const listOf = (list: Json | undefined): readonly JsonObject[] =>
  Array.isArray(list) ? list.filter(isObject) : []

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
