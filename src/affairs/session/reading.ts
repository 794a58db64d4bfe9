/** What a session's state says: what is shown of it, where it stands, what was postponed and why. */
import { bracketsOf, openRound } from '../kernel/keyed-terms.ts'
import { shownOf } from '../kernel/shown.ts'
import { standingOf } from '../kernel/statement.ts'
import { agreedTerms, type Wording } from '../kernel/terms.ts'
import { termsStatus, termsStatuses } from '../kernel/terms-status.ts'
import { basisOf, toldIn, wordingWithTold } from '../kernel/told-act.ts'
import type { MeetingFields, Postponement, ReportedFields, SessionState, TermsFields } from './schema.ts'

export const reports = (state: SessionState) => state.statements.filter((each) => each.what === 'reported')

/** A report that it was held, which nobody disputes. That tells more than any plan. */
const heldReport = (state: SessionState, members: readonly string[]) =>
  shownOf(
    reports(state).filter((each) => each.fields.stage === 'held' && standingOf(each, members) !== 'disputed'),
    members,
  )

export const isHeldByAll = (state: SessionState, members: readonly string[]): boolean => {
  const held = heldReport(state, members)
  return held !== undefined && standingOf(held, members) === 'confirmed'
}

/** Wordings that may still come to pass: the one agreed, and those of the round that starts from it. */
export const currentWordings = (
  state: SessionState,
  members: readonly string[],
): readonly Wording<TermsFields>[] => [
  ...agreedTerms(state.terms, members).slice(-1),
  ...(openRound(state.terms, members)?.wordings ?? []),
]

/** Of this wording, oldest first. */
export const postponementsOf = (state: SessionState, leaf: string): readonly Postponement[] =>
  state.postponements.filter(({ fields }) => fields.terms === leaf)

/** Facts to show, and whether they tell of a meeting that took place. */
export type ShownFields = MeetingFields & { readonly stage: ReportedFields['stage'] }

type Shown =
  | { readonly from: 'report'; readonly report: ReturnType<typeof reports>[number] }
  | { readonly from: 'terms'; readonly wording: Wording<TermsFields> }

/**
 * What to go by: a report that it was held; what is agreed here, be it as told; a report that it is planned; the newest
 * proposal on which someone stands; any proposal; a report that is disputed.
 */
const shown = (state: SessionState, members: readonly string[]): Shown | undefined => {
  const held = heldReport(state, members)
  if (held !== undefined) return { from: 'report', report: held }
  const agreed = wordingWithTold(state.terms, toldIn(state.statements), members)?.wording
  if (agreed !== undefined) return { from: 'terms', wording: agreed }
  const report = shownOf(reports(state), members)
  if (report !== undefined && standingOf(report, members) !== 'disputed') return { from: 'report', report }
  const wording = bracketsOf(state.terms, members).at(-1)?.wording ?? state.terms.at(-1)?.wordings.at(-1)
  if (wording !== undefined) return { from: 'terms', wording }
  return report && { from: 'report', report }
}

export const shownFields = (state: SessionState, members: readonly string[]): ShownFields | undefined => {
  const found = shown(state, members)
  if (found === undefined) return undefined
  return found.from === 'report' ? found.report.fields : { ...found.wording.fields, stage: 'planned' }
}

/**
 * `reported`: said to have been held, by one side alone. `planned`: told from outside. What ends in `-as-told` rests on what
 * one side tells of another.
 */
export const statuses = [
  ...termsStatuses,
  'postponed',
  'postponed-as-told',
  'planned',
  'reported',
  'confirmed',
  'disputed',
] as const

export type Status = (typeof statuses)[number]

/** No meeting is to be expected of it: nobody holds to it, or it was told and disputed. */
export const isDead = (status: Status): boolean =>
  status === 'declined' || status === 'declined-as-told' || status === 'withdrawn' || status === 'disputed'

export const statusOf = (state: SessionState, members: readonly string[]): Status => {
  const found = shown(state, members)
  if (found === undefined) return 'planned'
  if (found.from === 'terms')
    return (
      postponedOn(state, found.wording.leaf) ?? termsStatus(state.terms, toldIn(state.statements), members)
    )
  const standing = standingOf(found.report, members)
  if (standing === 'disputed') return 'disputed'
  if (found.report.fields.stage === 'planned') return 'planned'
  return standing === 'confirmed' ? 'confirmed' : 'reported'
}

/** Whether the meeting on these terms was put off, by a side itself or as told of it. */
const postponedOn = (state: SessionState, leaf: string): 'postponed' | 'postponed-as-told' | undefined => {
  if (postponementsOf(state, leaf).length > 0) return 'postponed'
  const bases = toldIn(state.statements)
    .filter(({ fields }) => fields.did === 'postponed' && fields.pins === leaf)
    .flatMap((each) => basisOf(each) ?? [])
  if (bases.includes('confirmed')) return 'postponed'
  return bases.length > 0 ? 'postponed-as-told' : undefined
}

/** The newest of what is shown: why, and not before when; undefined where it stands. */
export const postponementInForce = (
  state: SessionState,
  members: readonly string[],
): Postponement | undefined => {
  const found = shown(state, members)
  return found?.from === 'terms' ? postponementsOf(state, found.wording.leaf).at(-1) : undefined
}
