/** A commitment as the table and its picture show it, read from its state by the affair's own functions. */
import {
  ageInDays,
  dueHistory,
  evidenceOf,
  isOpen,
  isOverdue,
  originOf,
  type Status,
  statusOf,
  termsShown,
} from '../../affairs/commitment/reading.ts'
import type { CommitmentState, EvidenceFields } from '../../affairs/commitment/schema.ts'
import type { RecordListed } from '../api/calls.ts'
import type { LocalText } from '../language/said.tsx'
import { wordingOf } from '../record/wording.ts'

export interface CommitmentRow {
  readonly record: string
  readonly texts: LocalText
  /** Languages of the wording that are its author's translation. */
  readonly ours: readonly string[]
  readonly status: Status
  readonly isOpen: boolean
  readonly isOverdue: boolean
  readonly kind: string | undefined
  /** States that are to do it; empty where that is not stated. */
  readonly responsible: readonly string[]
  readonly madeOn: string | null
  readonly ageDays: number | undefined
  /** Every date that it was to be done by, first to last. */
  readonly dues: readonly string[]
  readonly restatements: number
  readonly redatings: number
  /** What was said or done about it since, where the day is stated. */
  readonly since: readonly {
    readonly on: string
    readonly kind: EvidenceFields['kind']
    /** Of the statement, which tells two of one day apart. */
    readonly leaf: string
  }[]
  readonly waitingFor: readonly string[]
  readonly bornFrom: string | null
}

/** `today`: days since 1970-01-01. */
export const commitmentRow = (
  { record, wording, state, summary }: RecordListed,
  members: readonly string[],
  today: number,
): CommitmentRow => {
  const read = state as CommitmentState
  const terms = termsShown(read, members)
  const status = statusOf(read, members)
  return {
    record,
    texts: wordingOf(record, wording),
    ours: (wording?.ours as readonly string[] | undefined) ?? [],
    status,
    isOpen: isOpen(status),
    isOverdue: isOpen(status) && isOverdue(read, members, today),
    kind: terms?.kind,
    responsible: terms?.responsible ?? [],
    madeOn: terms?.madeOn ?? null,
    ageDays: terms && ageInDays(terms, today),
    dues: dueHistory(read, members),
    restatements: evidenceOf(read, 'restatement').length,
    redatings: evidenceOf(read, 'redating').length,
    since: evidenceOf(read).flatMap(({ fields, leaves }) =>
      fields.happenedOn === null
        ? []
        : [{ on: fields.happenedOn, kind: fields.kind, leaf: leaves.at(-1) ?? '' }],
    ),
    waitingFor: summary.waitingFor as readonly string[],
    bornFrom: terms === undefined ? null : originOf(terms),
  }
}
