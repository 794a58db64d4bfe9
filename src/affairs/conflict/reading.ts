/** What a conflict's state says: what it is about, and whether it is settled. */
import { shownOf } from '../kernel/shown.ts'
import type { ConflictState, ReportedFields } from './schema.ts'

export const shownFields = (state: ConflictState, members: readonly string[]): ReportedFields | undefined =>
  shownOf(state.statements, members)?.fields

export const statuses = ['open', 'settled'] as const

export type Status = (typeof statuses)[number]

export const statusOf = (state: ConflictState, members: readonly string[]): Status =>
  shownFields(state, members)?.open === false ? 'settled' : 'open'
