/** What was promised and is not done; what was only said again, or given a new date again. */
import {
  ageInDays,
  dueHistory,
  evidenceOf,
  isOpen,
  isOverdue,
  type Status,
  statusOf,
  termsShown,
} from '../commitment/reading.ts'
import type { CommitmentState } from '../commitment/schema.ts'
import { compareText } from '../kernel/compare-text.ts'
import { firstDay } from '../kernel/partial-date.ts'
import { currentOffice } from '../office/reading.ts'
import type { OfficeState } from '../office/schema.ts'
import type { Kept, KeptRecords } from './kept-records.ts'

export interface OpenCommitment {
  readonly record: string
  readonly status: Status
  /** As stated; null where it is not. */
  readonly madeOn: string | null
  /** From the first day that `madeOn` may mean. */
  readonly ageDays: number | null
  /** The date in force: the newest re-dating, else its own. */
  readonly due: string | null
  /** Every date it was to be done by, first to last; the last is `due`. */
  readonly dueHistory: readonly string[]
  /** Its last possible day is past. */
  readonly overdue: boolean
  readonly restatements: number
  readonly redatings: number
  /** Offices in charge now: those named, or those that followed them. */
  readonly offices: readonly string[]
}

type Records = Pick<KeptRecords, 'members' | 'commitments' | 'offices'>

/** Oldest first; those without a stated date last. */
export const openCommitments = (records: Records, today: number): readonly OpenCommitment[] =>
  records.commitments
    .filter(({ state }) => isOpen(statusOf(state, records.members)))
    .map((kept) => describeCommitment(officesOf(records), kept, today))
    .sort(byAge)

/** Offices by their records: whoever asks of a few commitments need not hold all offices. */
export interface Offices {
  readonly members: readonly string[]
  officeAt(record: string): OfficeState | undefined
}

export const officesOf = ({ members, offices }: Pick<KeptRecords, 'members' | 'offices'>): Offices => ({
  members,
  officeAt: (office) => offices.find(({ record }) => record === office)?.state,
})

/** Likewise of any commitment, open or not. */
export const describeCommitment = (
  { members, officeAt }: Offices,
  { record, state }: Kept<CommitmentState>,
  today: number,
): OpenCommitment => {
  const terms = termsShown(state, members)
  const dues = dueHistory(state, members)
  return {
    record,
    status: statusOf(state, members),
    madeOn: terms?.madeOn ?? null,
    ageDays: (terms && ageInDays(terms, today)) ?? null,
    due: dues.at(-1) ?? null,
    dueHistory: dues,
    overdue: isOverdue(state, members, today),
    restatements: evidenceOf(state, 'restatement').length,
    redatings: evidenceOf(state, 'redating').length,
    offices: officesNow(members, officeAt, terms?.offices ?? []),
  }
}

const officesNow = (
  members: readonly string[],
  officeAt: Offices['officeAt'],
  named: readonly string[],
): readonly string[] => [...new Set(named.map((office) => currentOffice(officeAt, members, office)))]

const byAge = (a: OpenCommitment, b: OpenCommitment): number => {
  const first = ({ madeOn }: OpenCommitment) => (madeOn === null ? undefined : firstDay(madeOn))
  return (
    (first(a) ?? Number.MAX_SAFE_INTEGER) - (first(b) ?? Number.MAX_SAFE_INTEGER) ||
    compareText(a.record, b.record)
  )
}

/** Conduct without end, by record id. */
export const standingCommitments = ({ commitments, members }: KeptRecords): readonly string[] =>
  commitments.filter(({ state }) => statusOf(state, members) === 'standing').map(({ record }) => record)

/** Done: a claim confirmed, or told as done and not disputed. */
export const fulfilledCommitments = ({ commitments, members }: KeptRecords): readonly string[] =>
  commitments
    .filter(({ state }) => ['fulfilled', 'reported-fulfilled'].includes(statusOf(state, members)))
    .map(({ record }) => record)

export interface Repeated {
  readonly record: string
  readonly times: number
}

/** Commitments, open or not, with at least `times` pieces of evidence of this kind; the most often first. */
export const repeatedly = (
  { commitments }: KeptRecords,
  kind: 'restatement' | 'redating',
  times: number,
): readonly Repeated[] =>
  commitments
    .map(({ record, state }) => ({ record, times: evidenceOf(state, kind).length }))
    .filter((each) => each.times >= times)
    .sort((a, b) => b.times - a.times || compareText(a.record, b.record))
