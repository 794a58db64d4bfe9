/** The alarms: each of a kind, about a feed that is here, in JSON. What they tell is the word of this node. */
import { isCode } from '../../ledger/names.ts'
import type { StoreReader } from '../../store/store.ts'
import type { Findings } from './findings.ts'

export interface RaisedAlarms {
  readonly count: number
  /** `feed kind` of each. */
  readonly raised: ReadonlySet<string>
}

const page = 500

export const checkAlarms = (
  store: StoreReader,
  feeds: ReadonlySet<number>,
  findings: Findings,
): RaisedAlarms => {
  const raised = new Set<string>()
  let count = 0
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const alarms = store.alarms(after, page)
    for (const { id, kind, feed, detail, at } of alarms) {
      const isKnown = isCode(kind) && (feed === null || feeds.has(feed))
      if (!isKnown || !isObjectText(detail) || at < 0) findings.add('alarm-malformed', `alarm ${id}`, kind)
      raised.add(`${feed} ${kind}`)
    }
    count += alarms.length
    const last = alarms.at(-1)
    if (last === undefined || alarms.length < page) return { count, raised }
    after = last.id
  }
}

const isObjectText = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}
