/** The answers of one lane at any size: found in the listing, so that few states are opened and none twice. */
import { type Cadence, cadences } from '../affairs/answers/cadence.ts'
import { type ConflictAbout, conflictsAbout } from '../affairs/answers/conflicts-about.ts'
import type { Kept } from '../affairs/answers/kept-records.ts'
import {
  describeCommitment,
  type OpenCommitment,
  type Repeated,
} from '../affairs/answers/open-commitments.ts'
import type { Meetings, MetOn } from '../affairs/answers/sessions-held.ts'
import { type Turn, turnsToHost } from '../affairs/answers/turn-to-host.ts'
import type { CommitmentState } from '../affairs/commitment/schema.ts'
import type { ConflictState } from '../affairs/conflict/schema.ts'
import { summaryOf } from '../affairs/listed.ts'
import type { MechanismState } from '../affairs/mechanism/schema.ts'
import type { OfficeState } from '../affairs/office/schema.ts'
import type { LaneContext } from '../exchange/lane/lane-context.ts'
import type { JsonObject } from '../ledger/strict-json.ts'
import type { ListingFilter } from '../store/listing-filter.ts'
import type { ListingPage, ListingRow, Place } from '../store/listing-table.ts'
import type { SqliteStore } from '../store/sqlite-store.ts'
import { openAnswerMemory, type Remember } from './answer-memory.ts'

export interface LaneAnswers {
  /** Open commitments, the oldest first; those without a stated date last. */
  open(today: number, after: Place | undefined, limit: number): readonly (OpenCommitment & { place: Place })[]
  /** Commitments of these statuses, oldest first, and how many there are in all. */
  having(
    status: readonly string[],
    limit: number,
  ): { readonly records: readonly string[]; readonly total: number }
  countOpen(): number
  /** With at least `times` pieces of evidence of the kind, the most often first. */
  repeatedly(kind: 'restatements' | 'redatings', times: number, limit: number): readonly Repeated[]
  /** Of the first mechanisms, ascending by record. */
  meetings(
    today: number,
    limit: number,
  ): { readonly cadence: readonly Cadence[]; readonly turn: readonly Turn[] }
  /** Where the sources differ about a record. */
  conflictsAbout(record: string): readonly ConflictAbout[]
}

/** `clearance`: the highest marking that the answers may tell of. */
export type Answering = (context: Pick<LaneContext, 'lane' | 'compact'>, clearance: number) => LaneAnswers

/** Of all lanes of a store. What is counted or gathered from many rows is kept while none of them was written. */
export const openAnswering = (store: Pick<SqliteStore, 'listing' | 'lane'>): Answering => {
  const counts = openAnswerMemory<number>(store.listing, countsKept)
  const held = openAnswerMemory<readonly MetOn[]>(store.listing, sessionsKept, ({ length }) => length + 1)
  return (context, clearance) =>
    laneAnswers({ listing: store.listing, lane: store.lane, counts, held }, context, clearance)
}

const countsKept = 200
const sessionsKept = 50_000

interface AnswersFrom extends Pick<SqliteStore, 'listing' | 'lane'> {
  readonly counts: Remember<number>
  readonly held: Remember<readonly MetOn[]>
}

const laneAnswers = (
  { listing, lane: laneOf, counts, held }: AnswersFrom,
  { lane, compact }: Pick<LaneContext, 'lane' | 'compact'>,
  clearance: number,
): LaneAnswers => {
  const { members } = compact
  const reader = laneOf(lane)
  const find = (filter: ListingFilter, how: Partial<ListingPage>): readonly ListingRow[] =>
    listing.page(lane, {
      filter: { ...filter, marking: clearance },
      sort: 'since',
      after: undefined,
      descending: false,
      limit: most,
      ...how,
    })
  const stateOf = <S extends JsonObject>(record: string): S | undefined =>
    reader.record(record)?.state as S | undefined
  const kept = <S extends JsonObject>(rows: readonly ListingRow[]): readonly Kept<S>[] =>
    rows.flatMap(({ key }) => {
      const state = stateOf<S>(key)
      return state === undefined ? [] : [{ record: key, state }]
    })
  const count = (filter: ListingFilter): number =>
    counts(lane, ['commitment'], JSON.stringify([clearance, filter]), () =>
      listing.count(lane, { affair: 'commitment', ...filter, marking: clearance }),
    )

  return {
    open: (today, after, limit) =>
      find({ affair: 'commitment', open: true }, { after, limit }).flatMap((row) => {
        const [one] = kept<CommitmentState>([row])
        if (one === undefined) return []
        const told = describeCommitment(
          { members, officeAt: (office) => stateOf<OfficeState>(office) },
          one,
          today,
        )
        return [{ ...told, place: { value: row.value, key: row.key } }]
      }),
    countOpen: () => count({ open: true }),
    having: (status, limit) => ({
      records: find({ affair: 'commitment', open: false, status }, { limit }).map(({ key }) => key),
      total: count({ open: false, status }),
    }),
    repeatedly: (kind, times, limit) => {
      const rows = find({ affair: 'commitment', [kind]: times }, { sort: kind, descending: true, limit })
      return rows.map(({ key, value }) => ({ record: key, times: value }))
    },
    meetings: (today, limit) => {
      const meetings: Meetings = {
        members,
        mechanisms: kept<MechanismState>(find({ affair: 'mechanism' }, { sort: 'key', limit })),
        held: (mechanism) =>
          held(lane, ['session'], `${clearance} ${mechanism}`, () =>
            find(
              { affair: 'session', about: mechanism, status: heldStatuses, sinceTo: lastDayOfAll },
              {},
            ).map(heldSession),
          ),
      }
      return { cadence: cadences(meetings, today), turn: turnsToHost(meetings) }
    },
    conflictsAbout: (record) =>
      conflictsAbout(
        {
          members,
          conflicts: kept<ConflictState>(find({ affair: 'conflict', about: record }, { sort: 'key' })),
        },
        record,
      ),
  }
}

/** What a page of answers shows at most of one thing. */
const most = 500

/** Held, as one side says or all do (session/reading.ts). */
const heldStatuses = ['reported', 'confirmed']

const lastDayOfAll = 2 ** 30

const heldSession = (row: ListingRow): MetOn => {
  const { since, sides } = summaryOf(row)
  return { record: row.key, day: row.value, start: since ?? '', hosts: sides }
}
