/** The alarms: of a known kind, about a feed that is here, in JSON. What they tell is the word of this node. */
import type { StoreReader } from '../../store/store.ts'
import type { Findings } from './findings.ts'

/** Outcomes of bundles that are kept, and what a lane raises by itself. */
export const alarmKinds: ReadonlySet<string> = new Set([
  'fork',
  'foreign',
  'bad-signature',
  'superseded',
  'unsealable',
  'oversized',
  'malformed',
  'mismatched',
  'withheld',
  'decreasing-seen',
  'no-common-version',
  'other-past',
  'ahead-of-us',
  'digest-differs',
  'bad-cosignature',
  'erased-there',
  'unproven-head',
  'own-fork',
])

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
      const isKnown = alarmKinds.has(kind) && (feed === null || feeds.has(feed))
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
