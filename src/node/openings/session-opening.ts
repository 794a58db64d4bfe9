/**
 * A session as one opens it: the meeting and its proposals, agenda, delegations, the sheet of what is reviewed with age,
 * dates and restatements of each, what could still be put on it, and the texts that come of it.
 */
import { agendaShown, statusOf as agendaStatus } from '../../affairs/agenda/reading.ts'
import type { AgendaState } from '../../affairs/agenda/schema.ts'
import { type Candidate, type CarryOverRow, carryOver } from '../../affairs/answers/carry-over.ts'
import type { Kept } from '../../affairs/answers/kept-records.ts'
import { originOf, termsShown } from '../../affairs/commitment/reading.ts'
import type { CommitmentState } from '../../affairs/commitment/schema.ts'
import {
  statusOf as delegationStatus,
  isOwn,
  listShown,
  membersShown,
} from '../../affairs/delegation/reading.ts'
import type { DelegationState } from '../../affairs/delegation/schema.ts'
import { belongingTo } from '../../affairs/kernel/belongs-to.ts'
import { summaryOf } from '../../affairs/listed.ts'
import { succession } from '../../affairs/office/reading.ts'
import type { OfficeState } from '../../affairs/office/schema.ts'
import { statusOf as reviewStatus } from '../../affairs/review/reading.ts'
import type { ReviewState } from '../../affairs/review/schema.ts'
import { currentWordings, postponementsOf, shownFields, statusOf } from '../../affairs/session/reading.ts'
import type { SessionState } from '../../affairs/session/schema.ts'
import type { TextState } from '../../affairs/text/schema.ts'
import type { LaneContext } from '../../exchange/lane/lane-context.ts'
import type { Json, JsonObject } from '../../ledger/strict-json.ts'
import type { ListingRow, Place } from '../../store/listing-table.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'
import { newestBody } from '../record-text.ts'
import { type Bodies, bodiesIn, textsOf } from './bodies.ts'
import type { Texts } from './text-opening.ts'

export interface SheetRowShown extends CarryOverRow {
  /** The commitment's own words. */
  readonly text: Texts
  /** Where it was promised, as a record. */
  readonly origin: string | null
  readonly responsible: readonly string[]
  /** What the assessment adds, of the one agreed. */
  readonly remark: Texts
}

export interface CandidateShown extends Candidate {
  readonly text: Texts
  readonly responsible: readonly string[]
}

export interface SessionOpening {
  readonly record: string
  readonly status: string
  /** What it goes by; null where nothing is known but its name. */
  readonly meeting: JsonObject | null
  readonly wording: JsonObject | null
  /** What is proposed of it, and put off. */
  readonly proposals: readonly {
    readonly by: string
    readonly leaf: string
    readonly fields: JsonObject
    readonly body: JsonObject | null
    readonly postponed: readonly {
      readonly by: string
      readonly ground: string
      readonly notBefore: string | null
      readonly reason: string | null
    }[]
  }[]
  readonly agenda: {
    readonly record: string
    readonly status: string
    readonly items: readonly {
      readonly id: string
      readonly kind: string
      readonly about: readonly string[]
      readonly title: Texts
    }[]
  } | null
  readonly delegations: readonly {
    readonly record: string
    readonly of: string
    readonly status: string
    readonly members: readonly {
      readonly order: number
      readonly part: string
      readonly office: string | null
      readonly name: Texts
      readonly rank: Texts
      readonly title: Texts
    }[]
  }[]
  readonly review: {
    readonly record: string
    readonly status: string
    readonly rows: readonly SheetRowShown[]
  } | null
  /** Open commitments that are on no sheet of it yet, oldest first: one page of them. */
  readonly candidates: readonly CandidateShown[]
  /** Of the last candidate looked at; undefined where there is no further page. */
  readonly next: Place | undefined
  readonly texts: readonly { readonly record: string; readonly status: string; readonly title: Texts }[]
  /** The highest level of all that is shown; 0 where nothing is marked. Commitments above the reader's are left out. */
  readonly marking: number
}

export interface SessionAsked {
  readonly record: string
  readonly today: number
  /** The highest marking that the reader may see. */
  readonly clearance: number
  readonly candidatesAfter: Place | undefined
  readonly candidates: number
}

/** Undefined where there is no such session. */
export const openSession = (
  store: Pick<SqliteStore, 'lane' | 'listing' | 'newestWording'>,
  { lane, compact }: Pick<LaneContext, 'lane' | 'compact'>,
  { record, today, clearance, candidatesAfter, candidates: limit }: SessionAsked,
): SessionOpening | undefined => {
  const { members } = compact
  const reader = store.lane(lane)
  const stateOf = <S extends JsonObject>(name: string): S | undefined =>
    reader.record(name)?.state as S | undefined
  const kept = <S extends JsonObject>(names: Iterable<string>): readonly Kept<S>[] =>
    [...names].flatMap((name) => {
      const state = stateOf<S>(name)
      return state === undefined ? [] : [{ record: name, state }]
    })
  const session = stateOf<SessionState>(record)
  if (session === undefined) return undefined
  const bodies = bodiesIn(store, lane)
  const find = (affair: string, about: string): readonly ListingRow[] =>
    store.listing.page(lane, { ...allOf, filter: { affair, about, marking: clearance } })

  const reviewRecord = belongingTo('review', record)
  const review = stateOf<ReviewState>(reviewRecord)
  const open = store.listing.page(lane, {
    filter: { affair: 'commitment', open: true, marking: clearance },
    sort: 'since',
    after: candidatesAfter,
    descending: false,
    limit,
  })
  const put = review?.puts.map(({ commitment }) => commitment) ?? []
  const others = new Set(open.flatMap(({ key }) => find('review', key).map((row) => row.key)))
  const commitments = kept<CommitmentState>(new Set([...put, ...open.map(({ key }) => key)]))
  const stateAt = new Map(commitments.map((each) => [each.record, each.state]))
  const told = carryOver(
    {
      members,
      commitments,
      reviews: kept<ReviewState>(new Set([reviewRecord, ...others])),
      offices: kept<OfficeState>(officesOf(commitments, members, (office) => stateOf<OfficeState>(office))),
    },
    record,
    today,
  )
  const markingOf = (name: string): number => store.listing.marking(lane, name)
  const rows = told.rows.filter(({ commitment }) => markingOf(commitment) <= clearance)
  const textOf = (name: string): Texts => commitmentText(store, lane, bodies, stateOf, name)
  const sidesOf = (name: string): readonly string[] => {
    const state = stateAt.get(name)
    return (state && termsShown(state, members)?.responsible) ?? []
  }
  const last = open.length === limit ? open.at(-1) : undefined
  const listed = store.listing.page(lane, { ...allOf, filter: { about: record } })
  return {
    record,
    status: statusOf(session, members),
    meeting: shownFields(session, members) ?? null,
    wording: newestBody(store, lane, record),
    proposals: currentWordings(session, members).map(({ by, fields, leaf, seq }) => ({
      by,
      leaf,
      fields,
      body: bodies(by, seq),
      postponed: postponementsOf(session, leaf).map((each) => ({
        by: each.by,
        ground: each.fields.ground,
        notBefore: each.fields.notBefore,
        reason: stringOf(bodies(each.by, each.seq)?.reason),
      })),
    })),
    agenda: agendaOf(stateOf(belongingTo('agenda', record)), belongingTo('agenda', record), members, bodies),
    delegations: find('delegation', record).flatMap(({ key }) => delegationOf(stateOf(key), key, bodies)),
    review:
      review === undefined
        ? null
        : {
            record: reviewRecord,
            status: reviewStatus(review, members),
            rows: rows.map((row) => {
              const state = stateAt.get(row.commitment)
              const terms = state && termsShown(state, members)
              return {
                ...row,
                text: textOf(row.commitment),
                origin: terms === undefined ? null : originOf(terms),
                responsible: terms?.responsible ?? [],
                remark: row.agreed === null ? {} : remarkOf(review, row.commitment, row.agreed.leaf, bodies),
              }
            }),
          },
    candidates: told.candidates.map((each) => ({
      ...each,
      text: textOf(each.record),
      responsible: sidesOf(each.record),
    })),
    next: last === undefined ? undefined : { value: last.value, key: last.key },
    texts: find('text', record).map(({ key, summary }) => ({
      record: key,
      status: summaryOf({ summary }).status,
      title: textsOf(newestBody(store, lane, key), 'title'),
    })),
    marking: Math.max(
      0,
      ...[...rows.map(({ commitment }) => commitment), ...told.candidates.map((each) => each.record)].map(
        markingOf,
      ),
      ...listed.filter(({ affair }) => ownAffairs.includes(affair)).map(({ marking }) => marking),
      ...levelsIn(session),
    ),
  }
}

const allOf = { sort: 'key', after: undefined, descending: false, limit: 500 } as const

/** What is opened with the session as part of it: what they are marked with, so is what is shown. */
const ownAffairs = ['agenda', 'delegation', 'review']

const levelsIn = ({ statements, terms }: SessionState): readonly number[] => [
  ...statements.map(({ fields }) => fields.marking ?? 0),
  ...terms.flatMap(({ wordings }) => wordings.map(({ fields }) => fields.marking ?? 0)),
]

/** Those that commitments name, and those that followed them. */
const officesOf = (
  commitments: readonly Kept<CommitmentState>[],
  members: readonly string[],
  officeAt: (record: string) => OfficeState | undefined,
): ReadonlySet<string> => {
  const named = new Set(commitments.flatMap(({ state }) => termsShown(state, members)?.offices ?? []))
  return new Set([...named].flatMap((office) => succession(officeAt, members, office)))
}

const agendaOf = (
  state: AgendaState | undefined,
  record: string,
  members: readonly string[],
  bodies: Bodies,
): SessionOpening['agenda'] => {
  const wording = state && agendaShown(state, members)
  if (state === undefined || wording === undefined) return null
  const titles = listOf(bodies(wording.by, wording.seq)?.items)
  return {
    record,
    status: agendaStatus(state, members),
    items: wording.fields.items.map((item) => ({
      ...item,
      title: textsOf(titles.find(({ id }) => id === item.id) ?? null, 'title'),
    })),
  }
}

const delegationOf = (
  state: DelegationState | undefined,
  record: string,
  bodies: Bodies,
): SessionOpening['delegations'] => {
  const list = state && listShown(state)
  if (state === undefined || list === undefined) return []
  const persons = listOf(bodies(list.by, list.worded)?.members)
  return [
    {
      record,
      of: list.fields.of,
      status: isOwn(list) ? 'own' : delegationStatus(state),
      members: membersShown(state).map((member) => {
        const person = persons.find(({ order }) => order === member.order) ?? null
        return {
          ...member,
          name: textsOf(person, 'name'),
          rank: textsOf(person, 'rank'),
          title: textsOf(person, 'title'),
        }
      }),
    },
  ]
}

/** Of a commitment that was born of a text, the words are the paragraph's. */
const commitmentText = (
  store: Pick<SqliteStore, 'newestWording'>,
  lane: LaneContext['lane'],
  bodies: Bodies,
  stateOf: (record: string) => JsonObject | undefined,
  record: string,
): Texts => {
  const own = textsOf(newestBody(store, lane, record), 'text')
  const born = (stateOf(record) as CommitmentState | undefined)?.born
  if (Object.keys(own).length > 0 || born == null) return own
  const text = stateOf(born.text) as TextState | undefined
  const item = text?.paragraphs.find(({ key }) => key === born.paragraph)
  const wording = item?.terms.at(-1)?.wordings.at(-1)
  return wording === undefined ? {} : textsOf(bodies(wording.by, wording.seq), 'texts')
}

const remarkOf = (review: ReviewState, commitment: string, leaf: string, bodies: Bodies): Texts => {
  const item = review.items.find(({ key }) => key === commitment)
  const wording = item?.terms.flatMap(({ wordings }) => wordings).find((each) => each.leaf === leaf)
  return wording === undefined ? {} : textsOf(bodies(wording.by, wording.seq), 'remark')
}

const listOf = (list: Json | undefined): readonly JsonObject[] =>
  Array.isArray(list) ? (list as readonly JsonObject[]) : []

const stringOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null)
