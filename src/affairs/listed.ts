/**
 * What lists filter and sort by, of a record's state: read from its affair's summary, so that a list opens no state. A new
 * meaning of any of it is a new version, after which the listing is made again (store/listing-table.ts).
 */
import { affairOf } from '../ledger/names.ts'
import type { JsonObject } from '../ledger/strict-json.ts'
import { spanOf } from './kernel/partial-date.ts'
import type { Summary } from './kernel/summary.ts'
import { affairNamed } from './registry.ts'

export const listingVersion = 4

/** The setting that holds the version the listing was made by. */
export const listingSetting = 'listing/version'

/** Stands for a day that is not stated: after all others. */
export const noDay = 2 ** 31

export interface Listed {
  readonly affair: string
  readonly status: string
  readonly open: boolean
  /** Bit `i` is set where the member at place `i` is waited for. */
  readonly waiting: number
  /** First day that `since` may mean, as days since 1970-01-01, or `noDay`. */
  readonly since: number
  /** First and last day that `due` may mean, or `noDay`. */
  readonly dueFirst: number
  readonly dueLast: number
  readonly restatements: number
  readonly redatings: number
  /** The highest level that anything it holds is marked with; 0 where nothing is. */
  readonly marking: number
  /** States whose matter it is, each between commas: `,TH,VN,`; empty where none is named. */
  readonly sides: string
  readonly about: readonly string[]
  /** The summary as JSON. */
  readonly summary: string
}

/** Undefined for records that no list shows. `text` is the canonical text of the state. */
export const listedAs = (
  key: string,
  state: JsonObject,
  text: string,
  members: readonly string[],
): Listed | undefined => {
  const affair = affairOf(key)
  const summary = affairNamed(affair)?.summary(state, members)
  if (summary === undefined) return undefined
  const due = summary.due === null ? undefined : spanOf(summary.due)
  const since = summary.since === null ? undefined : spanOf(summary.since)
  return {
    affair,
    status: summary.status,
    open: summary.open,
    waiting: maskOf(summary.waitingFor, members),
    since: since?.first ?? noDay,
    dueFirst: due?.first ?? noDay,
    dueLast: due?.last ?? noDay,
    restatements: summary.counts.restatements ?? 0,
    redatings: summary.counts.redatings ?? 0,
    marking: highestMarking(text),
    sides: sidesText(summary.sides),
    about: [...new Set(summary.about)].sort(),
    summary: JSON.stringify(summary),
  }
}

export const summaryOf = (listed: Pick<Listed, 'summary'>): Summary => JSON.parse(listed.summary)

/** A compact has at most so many members (ledger/compact.ts), so that a mask stays exact. */
export const maskOf = (some: readonly string[], members: readonly string[]): number =>
  members.reduce((mask, member, i) => (some.includes(member) ? mask + 2 ** i : mask), 0)

/** Authorities count for their state: what is up to `VN.MPS` is up to `VN`. */
const sidesText = (sides: readonly string[]): string =>
  sides.length === 0 ? '' : `,${[...new Set(sides.map((side) => side.slice(0, 2)))].sort().join(',')},`

/** Quotation marks inside a text are escaped in JSON, so this finds members of objects alone. */
const highestMarking = (text: string): number => {
  let highest = 0
  for (const [, level] of text.matchAll(/"marking":([1-9])/g)) highest = Math.max(highest, Number(level))
  return highest
}
