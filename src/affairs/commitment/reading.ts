/** What a commitment's state says: terms in force, evidence, whether it is open. Pure; no day of today but as argument. */
import { firstDay, lastDay } from '../kernel/partial-date.ts'
import { shownOf } from '../kernel/shown.ts'
import { standingOf } from '../kernel/statement.ts'
import { agreedTerms } from '../kernel/terms.ts'
import { type Basis, toldIn, wordingWithTold } from '../kernel/told-act.ts'
import type {
  BornFields,
  CommitmentState,
  CommitmentStatement,
  EvidenceFields,
  ReportedFields,
  TermsFields,
} from './schema.ts'

type AnyTerms = TermsFields | ReportedFields | BornFields

/**
 * Terms that both sides stand on: agreed here, be it that one side told of the other's answer and the other confirmed
 * that; born of an adopted text; or reported and confirmed.
 */
export const inForce = (state: CommitmentState, members: readonly string[]): AnyTerms | undefined =>
  termsAgreed(state, members, ['own', 'confirmed']) ??
  state.born ??
  reports(state).find((report) => standingOf(report, members) === 'confirmed')?.fields

/** Terms to show: those in force, else agreed as told, else as reported, else the newest proposal, one side's wish alone. */
export const termsShown = (state: CommitmentState, members: readonly string[]): AnyTerms | undefined =>
  inForce(state, members) ??
  termsAgreed(state, members, ['told']) ??
  shownOf(reports(state), members)?.fields ??
  state.terms.at(-1)?.wordings.at(-1)?.fields

const termsAgreed = (
  { statements, terms }: CommitmentState,
  members: readonly string[],
  on: readonly Basis[],
): TermsFields | undefined => {
  const found = wordingWithTold(terms, toldIn<CommitmentStatement>(statements), members)
  return found !== undefined && on.includes(found.basis) ? found.wording.fields : undefined
}

/** Where it was born, as a record; null where none is kept. */
export const originOf = (terms: AnyTerms): string | null => ('text' in terms ? terms.text : terms.bornFrom)

export const reports = (state: CommitmentState) => state.statements.filter((each) => each.what === 'reported')

export const evidenceOf = (state: CommitmentState, kind?: EvidenceFields['kind']) => {
  const all = state.statements.filter((each) => each.what === 'evidence')
  return kind === undefined ? all : all.filter(({ fields }) => fields.kind === kind)
}

export const claims = (state: CommitmentState) => state.statements.filter((each) => each.what === 'claimed')

/**
 * `standing`: conduct without end. `agreed-as-told`: one side tells that the other accepted its terms; open, on that word. `fulfilled`: a claim confirmed. `reported-fulfilled`: a source tells that it was done,
 * nobody has claimed it. `claimed`: a side says so and the other has not answered. `disputed`: it has said no, and there
 * is no newer claim. `overtaken`, `dropped`: all say that it need not be done any more; one side's word alone leaves it open.
 */
export const statuses = [
  'open',
  'standing',
  'proposed',
  'agreed-as-told',
  'claimed',
  'disputed',
  'fulfilled',
  'reported-fulfilled',
  'overtaken',
  'dropped',
] as const

export type Status = (typeof statuses)[number]

export const statusOf = (state: CommitmentState, members: readonly string[]): Status => {
  const standings = claims(state).map((claim) => standingOf(claim, members))
  const ended = standings.includes('confirmed') ? undefined : endedAs(state, members)
  if (ended !== undefined) return ended
  if (termsShown(state, members)?.kind === 'standing') return 'standing'
  if (standings.includes('confirmed')) return 'fulfilled'
  if (standings.length > 0) return standings.at(-1) === 'disputed' ? 'disputed' : 'claimed'
  if (evidenceOf(state, 'fulfilment').some((each) => standingOf(each, members) !== 'disputed'))
    return 'reported-fulfilled'
  if (reports(state).length > 0 || inForce(state, members) !== undefined) return 'open'
  return termsAgreed(state, members, ['told']) === undefined ? 'proposed' : 'agreed-as-told'
}

/**
 * What all say became of it without its being done. Of both `dropped` counts, whichever was said first: order decides
 * nothing. Promising it again is a new commitment.
 */
const endedAs = (state: CommitmentState, members: readonly string[]): 'overtaken' | 'dropped' | undefined =>
  (['dropped', 'overtaken'] as const).find((kind) =>
    evidenceOf(state, kind).some((each) => standingOf(each, members) === 'confirmed'),
  )

/** Not done as far as this record goes, and not conduct without end. */
export const isOpen = (status: Status): boolean =>
  ['open', 'agreed-as-told', 'claimed', 'disputed'].includes(status)

/**
 * Every date it was to be done by, first to last: the terms', then each re-dating in the order in which it was made. An old
 * one told late does not overrule a newer; one without a date overrules none that has.
 */
export const dueHistory = (state: CommitmentState, members: readonly string[]): readonly string[] => {
  const first = [
    state.born?.due ?? null,
    ...agreedTerms(state.terms, members).map((each) => each.fields.due),
    termsAgreed(state, members, ['confirmed', 'told'])?.due ?? null,
    ...reports(state).map((each) => each.fields.due),
  ]
  const later = evidenceOf(state, 'redating')
    .sort((a, b) => madeOnDay(a.fields) - madeOnDay(b.fields))
    .map((each) => each.fields.due)
  return [...first, ...later].filter((due): due is string => due !== null)
}

const madeOnDay = ({ happenedOn }: EvidenceFields): number =>
  (happenedOn === null ? undefined : firstDay(happenedOn)) ?? Number.MIN_SAFE_INTEGER

/** Whole days since it was promised, counted from the first day that the stated date may mean; undefined where none is stated. */
export const ageInDays = (terms: AnyTerms, today: number): number | undefined => {
  const made = terms.madeOn === null ? undefined : firstDay(terms.madeOn)
  return made === undefined ? undefined : today - made
}

/** Past the last day that its latest date may mean. */
export const isOverdue = (state: CommitmentState, members: readonly string[], today: number): boolean => {
  const due = dueHistory(state, members).at(-1)
  const last = due === undefined ? undefined : lastDay(due)
  return last !== undefined && last < today
}
