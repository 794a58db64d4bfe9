/**
 * Whether an alarm like this one stands already. What goes on being wrong is met again with every bundle: it is raised
 * once, so that the list stays one that a person reads. Alarms are few, and read here only when one is to be raised.
 */
import type { Alarm, StoreReader } from '../../store/store.ts'

const page = 1_000

export const isRaised = (store: Pick<StoreReader, 'alarms'>, { kind, feed, detail }: Alarm): boolean => {
  let after = 0
  for (;;) {
    const alarms = store.alarms(after, page)
    if (alarms.some((each) => each.kind === kind && each.feed === feed && each.detail === detail)) return true
    const last = alarms.at(-1)
    if (last === undefined || alarms.length < page) return false
    after = last.id
  }
}
