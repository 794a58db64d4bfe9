/** What an instrument's state says: its events, and how far it has come by those that nobody disputes. */
import { shownOf } from '../kernel/shown.ts'
import { standingOf } from '../kernel/statement.ts'
import type { InstrumentState, ReportedFields, Stage } from './schema.ts'

export const reports = (state: InstrumentState) => state.statements.filter((each) => each.what === 'reported')

export const events = (state: InstrumentState) => state.statements.filter((each) => each.what === 'event')

export const shownFields = (state: InstrumentState, members: readonly string[]): ReportedFields | undefined =>
  shownOf(reports(state), members)?.fields

export const statuses = ['ended', 'in-force', 'issued', 'signed', 'in-preparation', 'mentioned'] as const

export type Status = (typeof statuses)[number]

/** What each status needs to have been told, the furthest first. */
const byReach: readonly (readonly [Status, readonly Stage[]])[] = [
  ['ended', ['termination']],
  ['in-force', ['entry-into-force']],
  ['issued', ['issue', 'adoption']],
  ['signed', ['signature', 'said-signed', 'exchange']],
  [
    'in-preparation',
    [
      'proposal',
      'request',
      'commitment',
      'discussion',
      'authority-to-negotiate',
      'drafting',
      'negotiation',
      'domestic-appraisal',
      'domestic-approval',
      'approval',
      'signature-pending',
    ],
  ],
]

/** As far as told. An approval says nothing of signature, nor a review of force: each stage stands for itself. */
export const statusOf = (state: InstrumentState, members: readonly string[]): Status => {
  const reached = events(state)
    .filter((event) => standingOf(event, members) !== 'disputed')
    .map((event) => event.fields.stage)
  return byReach.find(([, stages]) => stages.some((stage) => reached.includes(stage)))?.[0] ?? 'mentioned'
}

/** When it came to a stage, as first told; null where it did not or no date is stated. */
export const dateOf = (state: InstrumentState, members: readonly string[], stage: Stage): string | null =>
  events(state).find((event) => event.fields.stage === stage && standingOf(event, members) !== 'disputed')
    ?.fields.happenedOn ?? null
