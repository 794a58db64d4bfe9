/**
 * Whether an alarm like this one stands already. What goes on being wrong is met again with every bundle: it is raised
 * once, so that the list stays one that a person reads. Alarms are few, and read here only when one is to be raised.
 */
import { isJsonObject, type Json, parseStrictJson } from '../../ledger/strict-json.ts'
import type { Alarm, StoreReader } from '../../store/store.ts'

const page = 1_000

/** `by`: the members of the detail that make two alarms the same; all of it where they are not given. */
export const isRaised = (
  store: Pick<StoreReader, 'alarms'>,
  alarm: Alarm,
  by?: readonly string[],
): boolean => {
  let after = 0
  for (;;) {
    const alarms = store.alarms(after, page)
    if (alarms.some((each) => isSameAlarm(each, alarm, by))) return true
    const last = alarms.at(-1)
    if (last === undefined || alarms.length < page) return false
    after = last.id
  }
}

export const isSameAlarm = (a: Alarm, b: Alarm, by?: readonly string[]): boolean => {
  if (a.kind !== b.kind || a.feed !== b.feed) return false
  if (a.detail === b.detail || by === undefined) return a.detail === b.detail
  const [one, other] = [memberOf(a), memberOf(b)]
  return by.every((name) => one(name) === other(name))
}

const memberOf = ({ detail }: Alarm): ((name: string) => Json | undefined) => {
  const parsed = parseStrictJson(detail, { bytes: 1_048_576, depth: 12 })
  const value = parsed.ok && isJsonObject(parsed.value) ? parsed.value : {}
  return (name) => value[name]
}
