/**
 * What a session reviews: every commitment put before it, with its age, dates and restatements; and the candidates, open
 * commitments that nobody has put yet, whichever mechanism they were born in. What both sides closed in an earlier review
 * is no candidate, even where the commitment's own record does not show it.
 */
import { belongingTo } from '../kernel/belongs-to.ts'
import { closedBy, isPut, type SheetRow, sheet } from '../review/reading.ts'
import type { Kept, KeptRecords } from './kept-records.ts'
import { describeCommitment, type OpenCommitment, officesOf, openCommitments } from './open-commitments.ts'

type Records = Pick<KeptRecords, 'members' | 'commitments' | 'offices' | 'reviews'>

/** As of an open commitment, whatever its status is by now. */
export interface CarryOverRow extends SheetRow, Pick<OpenCommitment, CarriedFacts> {}

type CarriedFacts = Exclude<keyof OpenCommitment, 'record' | 'status'>

export interface Candidate extends OpenCommitment {
  /** Sessions before which it was put and from which it went on, ascending by id. */
  readonly carriedFrom: readonly string[]
}

export interface CarryOver {
  /** Record id of the session. */
  readonly session: string
  /** In the order in which they were put. */
  readonly rows: readonly CarryOverRow[]
  /** Oldest first. */
  readonly candidates: readonly Candidate[]
}

export const carryOver = (records: Records, session: string, today: number): CarryOver => {
  const { members, commitments, reviews } = records
  const review = reviews.find(({ record }) => record === belongingTo('review', session))?.state
  const byId = new Map(commitments.map((kept) => [kept.record, kept]))
  const rows = review === undefined ? [] : sheet(review, members)
  const earlier = earlierReviews(records, session)
  return {
    session,
    rows: rows.flatMap((row) => {
      const kept = byId.get(row.commitment)
      return kept === undefined ? [] : [{ ...factsOf(records, kept, today), ...row }]
    }),
    candidates: openCommitments(records, today)
      .filter(({ record }) => review === undefined || !isPut(review, record))
      .filter(({ record }) => !earlier.closed.has(record))
      .map((open) => ({ ...open, carriedFrom: earlier.carriedFrom.get(open.record) ?? [] })),
  }
}

const factsOf = (
  records: Records,
  kept: Kept<KeptRecords['commitments'][number]['state']>,
  today: number,
): Pick<OpenCommitment, CarriedFacts> => {
  const { record: _record, status: _status, ...facts } = describeCommitment(officesOf(records), kept, today)
  return facts
}

/** What other sessions reviewed: closed by both there, or gone on. */
const earlierReviews = (
  { members, reviews }: Records,
  session: string,
): { readonly closed: ReadonlySet<string>; readonly carriedFrom: ReadonlyMap<string, readonly string[]> } => {
  const others = reviews.filter(({ state }) => state.session !== session)
  const rows = others.flatMap(({ state }) =>
    sheet(state, members).map((row) => ({ row, session: state.session })),
  )
  const carried = rows.filter(({ row }) => closedBy(row) !== 'both')
  const carriedFrom = Map.groupBy(carried, ({ row }) => row.commitment)
  return {
    closed: new Set(rows.filter(({ row }) => closedBy(row) === 'both').map(({ row }) => row.commitment)),
    carriedFrom: new Map([...carriedFrom].map(([id, list]) => [id, list.map((each) => each.session)])),
  }
}
