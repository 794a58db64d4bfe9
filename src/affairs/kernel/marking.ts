/**
 * Classification marking of what an act tells: a level of the equivalence table that the members agreed on
 * (`../classification`), 1 the lowest; null where it is unmarked. What each state calls a level is in that table.
 */
import { z } from 'zod'
import type { JsonObject } from '../../ledger/strict-json.ts'

export const highestLevel = 4

export const marking = z.int().min(1).max(highestLevel).nullable()

export type Marking = z.infer<typeof marking>

/** The one record of the table. */
export const classificationTable = 'classification/table'

/**
 * Of a record: the highest that any act on it is marked with, whatever became of the act. 0: none is marked. No rule lowers
 * it, since what was told once has been told.
 */
export const highestMarking = (acts: Iterable<{ readonly fields: JsonObject }>): number => {
  let highest = 0
  for (const { fields } of acts) highest = Math.max(highest, markedLevel(fields) ?? 0)
  return highest
}

/** The level in an act's fields, if they are marked; no other field of that name is in any affair. */
export const markedLevel = (fields: JsonObject): number | undefined =>
  typeof fields.marking === 'number' ? fields.marking : undefined
