/** What the table says: in force, or on its way. */
import { agreedTerms } from '../kernel/terms.ts'
import type { ClassificationState, TableFields } from './schema.ts'

/** The table that all members stand on. */
export const tableInForce = (
  state: ClassificationState,
  members: readonly string[],
): TableFields | undefined => agreedTerms(state.terms, members).at(-1)?.fields

/** What this state calls the level. */
export const markOf = (table: TableFields, level: number, state: string): string | undefined =>
  table.levels.find((each) => each.level === level)?.marks[state]

/** The highest level that an act may have: the lowest ceiling of any member. */
export const commonCeiling = ({ ceilings }: TableFields): number => Math.min(...Object.values(ceilings))

export const statuses = ['in-force', 'proposed'] as const

export type Status = (typeof statuses)[number]

export const statusOf = (state: ClassificationState, members: readonly string[]): Status =>
  tableInForce(state, members) === undefined ? 'proposed' : 'in-force'
