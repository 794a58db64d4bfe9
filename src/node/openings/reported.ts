/** What others told that waits for our answer: statements to confirm or dispute, one by one or all at once. */
import { type Statement, stanceOf } from '../../affairs/kernel/statement.ts'
import { maskOf } from '../../affairs/listed.ts'
import type { LaneContext } from '../../exchange/lane/lane-context.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import type { Place } from '../../store/listing-table.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'
import { bodiesIn } from './bodies.ts'

export interface ReportedStatement {
  readonly record: string
  readonly affair: string
  /** Which act told it. */
  readonly act: string
  readonly by: string
  /** The leaf that confirming or disputing pins. */
  readonly statement: string
  readonly fields: JsonObject
  readonly body: JsonObject | null
}

export interface ReportedPage {
  readonly statements: readonly ReportedStatement[]
  /** Of the last record looked at; undefined where there is no further page. */
  readonly next: Place | undefined
}

export interface ReportedAsked {
  readonly self: string
  /** Only of this affair. */
  readonly affair?: string
  /** The highest marking that the reader may see. */
  readonly clearance: number
  readonly after: Place | undefined
  /** Records to look at; each may hold several statements. */
  readonly limit: number
}

export const reportedPage = (
  store: Pick<SqliteStore, 'lane' | 'listing'>,
  { lane, compact }: Pick<LaneContext, 'lane' | 'compact'>,
  { self, affair, clearance, after, limit }: ReportedAsked,
): ReportedPage => {
  const reader = store.lane(lane)
  const bodies = bodiesIn(store, lane)
  const waiting = maskOf([self], compact.members)
  const rows = store.listing.page(lane, {
    filter: { waiting, marking: clearance, ...(affair === undefined ? {} : { affair }) },
    sort: 'key',
    after,
    descending: false,
    limit,
  })
  const last = rows.length === limit ? rows.at(-1) : undefined
  return {
    statements: rows.flatMap(({ key, affair }) =>
      statementsIn(reader.record(key)?.state)
        .filter((each) => stanceOf(each, self) === 'unconfirmed' && isOursToAnswer(each, self))
        .map((each) => ({
          record: key,
          affair,
          act: each.what,
          by: each.by,
          statement: each.leaves.at(-1) ?? '',
          fields: each.fields,
          body: bodies(each.by, each.worded),
        })),
    ),
    next: last === undefined ? undefined : { value: 0, key: last.key },
  }
}

const statementsIn = (state: JsonObject | undefined): readonly Statement[] =>
  Array.isArray(state?.statements) ? (state.statements as unknown as readonly Statement[]) : []

/** What is told of a third is not ours to answer, and an authority's own word of itself nobody's. */
const isOursToAnswer = ({ by, fields }: Statement, self: string): boolean => {
  if (by === self) return false
  const of = fields.of
  return typeof of !== 'string' || of === self
}
