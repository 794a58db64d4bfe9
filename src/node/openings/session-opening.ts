/**
 * A session as one opens it: the meeting and its proposals, agenda, delegations, the sheet of what is reviewed with age,
 * dates and restatements of each, what could still be put on it, and the texts that come of it.
 */
import { type Candidate, carryOver } from '../../affairs/answers/carry-over.ts'
import type { Kept } from '../../affairs/answers/kept-records.ts'
import { originOf, termsShown } from '../../affairs/commitment/reading.ts'
import type { CommitmentState } from '../../affairs/commitment/schema.ts'
import { belongingTo } from '../../affairs/kernel/belongs-to.ts'
import { agreedTerms } from '../../affairs/kernel/terms.ts'
import { toldIn } from '../../affairs/kernel/told-act.ts'
import { awaited } from '../../affairs/kernel/waiting.ts'
import { summaryOf } from '../../affairs/listed.ts'
import type { MechanismState } from '../../affairs/mechanism/schema.ts'
import { succession } from '../../affairs/office/reading.ts'
import type { OfficeState } from '../../affairs/office/schema.ts'
import type { ReviewState } from '../../affairs/review/schema.ts'
import { postponementsOf, shownFields, statusOf } from '../../affairs/session/reading.ts'
import type { SessionState, TermsFields } from '../../affairs/session/schema.ts'
import type { TextState } from '../../affairs/text/schema.ts'
import type { LaneContext } from '../../exchange/lane/lane-context.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import type { ListingRow, Place } from '../../store/listing-table.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'
import { markingOfRecord } from '../officers/clearance.ts'
import { newestBodies, newestBody } from '../record-text.ts'
import { type AgendaOpening, openAgenda } from './agenda-opening.ts'
import { type Bodies, bodiesIn, textsOf } from './bodies.ts'
import { type DelegationOpening, openDelegation } from './delegation-opening.ts'
import { openReview, type ReviewOpening } from './review-opening.ts'
import { type SessionAround, sessionAround } from './session-around.ts'
import { type Owed, owedBefore } from './session-owed.ts'
import { stringOf, type TermsOpened, termsOpened, type WordingOpened } from './terms-opening.ts'
import type { Texts } from './text-opening.ts'

export interface CandidateShown extends Candidate {
  readonly text: Texts
  readonly responsible: readonly string[]
  /** Where it was promised, as a record. */
  readonly origin: string | null
}

export interface ProposalShown extends WordingOpened<TermsFields> {
  readonly postponed: readonly {
    readonly by: string
    readonly ground: string
    readonly notBefore: string | null
    readonly reason: string | null
  }[]
}

export interface SessionOpening extends Pick<TermsOpened, 'base' | 'refused' | 'told'> {
  readonly record: string
  readonly status: string
  /** What it goes by; null where nothing is known but its name. */
  readonly meeting: JsonObject | null
  readonly wording: JsonObject | null
  readonly waitingFor: readonly string[]
  /** Of each member. */
  readonly owed: readonly Owed[]
  /** How often what is agreed was agreed anew or put off. */
  readonly revision: number
  /** What is agreed or proposed of it, and put off. */
  readonly proposals: readonly ProposalShown[]
  readonly agenda: AgendaOpening | null
  readonly delegations: readonly DelegationOpening[]
  readonly review: ReviewOpening | null
  /** Open commitments that are on no sheet of it yet, oldest first: one page of them. */
  readonly candidates: readonly CandidateShown[]
  /** Of the last candidate looked at; undefined where there is no further page. */
  readonly next: Place | undefined
  readonly texts: readonly { readonly record: string; readonly status: string; readonly title: Texts }[]
  /** Null where it belongs to no mechanism. */
  readonly around: SessionAround | null
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
  store: Pick<SqliteStore, 'history' | 'lane' | 'listing' | 'newestWording'>,
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
  const markings = store.listing.markings(lane, stateAt.keys())
  const markingOf = (name: string): number => markings.get(name) ?? 0
  const rows = told.rows.filter(({ commitment }) => markingOf(commitment) <= clearance)
  const worded = newestBodies(store, lane, stateAt.keys())
  const textOf = (name: string): Texts =>
    commitmentText(textsOf(worded.get(name) ?? null, 'text'), bodies, stateOf, name)
  const promised = (name: string) => {
    const state = stateAt.get(name)
    return state && termsShown(state, members)
  }
  const aroundOf = (mechanism: string, start: string | null): SessionAround | null => {
    const [found] = kept<MechanismState>([mechanism])
    if (found === undefined) return null
    return sessionAround({
      members,
      mechanism: found,
      sessions: kept<SessionState>(find('session', mechanism).map(({ key }) => key)),
      session: record,
      start,
      bodyOf: (name) => newestBody(store, lane, name),
    })
  }
  const last = open.length === limit ? open.at(-1) : undefined
  const own = ownAffairs.flatMap((affair) =>
    store.listing.page(lane, { ...allOf, filter: { affair, about: record } }),
  )
  const meeting = shownFields(session, members)
  const { wordings, ...terms } = termsOpened(session.terms, toldIn(session.statements), members, bodies)
  const mechanism = meeting?.mechanism ?? null
  const opened = {
    record,
    status: statusOf(session, members),
    meeting: meeting ?? null,
    wording: newestBody(store, lane, record),
    waitingFor: awaited(session, members),
    revision: agreedTerms(session.terms, members).length + session.postponements.length,
    ...terms,
    proposals: wordings.map((wording) => ({
      ...wording,
      postponed: postponementsOf(session, wording.leaf).map((each) => ({
        by: each.by,
        ground: each.fields.ground,
        notBefore: each.fields.notBefore,
        reason: stringOf(bodies(each.by, each.seq)?.reason),
      })),
    })),
    agenda: openAgenda(
      stateOf(belongingTo('agenda', record)),
      belongingTo('agenda', record),
      members,
      bodies,
    ),
    delegations: find('delegation', record).flatMap(({ key }) => openDelegation(stateOf(key), key, bodies)),
    review:
      review === undefined
        ? null
        : openReview({
            state: review,
            record: reviewRecord,
            members,
            bodies,
            rows,
            endsOn: meeting?.end ?? meeting?.start ?? null,
            today,
            commitmentAt: (name) => stateAt.get(name),
            textOf,
          }),
    candidates: told.candidates.map((each) => {
      const of = promised(each.record)
      return {
        ...each,
        text: textOf(each.record),
        responsible: of?.responsible ?? [],
        origin: of === undefined ? null : originOf(of),
      }
    }),
    around: mechanism === null ? null : aroundOf(mechanism, meeting?.start ?? null),
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
      ...own.map(({ marking }) => marking),
      markingOfRecord(store, lane, record),
    ),
  }
  return { ...opened, owed: owedBefore(opened, members) }
}

const allOf = { sort: 'key', after: undefined, descending: false, limit: 500 } as const

/** What is opened with the session as part of it: what they are marked with, so is what is shown. */
const ownAffairs = ['agenda', 'delegation', 'review'] as const

/** Those that commitments name, and those that followed them. */
const officesOf = (
  commitments: readonly Kept<CommitmentState>[],
  members: readonly string[],
  officeAt: (record: string) => OfficeState | undefined,
): ReadonlySet<string> => {
  const named = new Set(commitments.flatMap(({ state }) => termsShown(state, members)?.offices ?? []))
  return new Set([...named].flatMap((office) => succession(officeAt, members, office)))
}

/** `own`: the words of its own acts. Of a commitment that was born of a text, the words are the paragraph's. */
const commitmentText = (
  own: Texts,
  bodies: Bodies,
  stateOf: (record: string) => JsonObject | undefined,
  record: string,
): Texts => {
  const born = (stateOf(record) as CommitmentState | undefined)?.born
  if (Object.keys(own).length > 0 || born == null) return own
  const text = stateOf(born.text) as TextState | undefined
  const item = text?.paragraphs.find(({ key }) => key === born.paragraph)
  const wording = item?.terms.at(-1)?.wordings.at(-1)
  return wording === undefined ? {} : textsOf(bodies(wording.by, wording.seq), 'texts')
}
