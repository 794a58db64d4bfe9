/** Where the sources differ about a record. */
import { shownFields, statusOf } from '../conflict/reading.ts'
import type { KeptRecords } from './kept-records.ts'

export interface ConflictAbout {
  /** Record id of the conflict; its readings are in its body. */
  readonly conflict: string
  /** Fields of the record asked about. */
  readonly fields: readonly string[]
  readonly status: 'open' | 'settled'
  /** Which reading the record goes by, counted from 0; null where by none alone. */
  readonly used: number | null
}

export const conflictsAbout = (
  { conflicts, members }: Pick<KeptRecords, 'conflicts' | 'members'>,
  record: string,
): readonly ConflictAbout[] =>
  conflicts.flatMap(({ record: conflict, state }) => {
    const told = shownFields(state, members)
    const fields = told?.about.filter((each) => each.record === record).map((each) => each.field) ?? []
    if (told === undefined || fields.length === 0) return []
    return [{ conflict, fields, status: statusOf(state, members), used: told.used }]
  })
