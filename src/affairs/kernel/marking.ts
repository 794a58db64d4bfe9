/**
 * Classification marking of what an act tells: a level of the equivalence table that the members agreed on
 * (`../classification`), 1 the lowest; null where it is unmarked. What each state calls a level is in that table.
 */
import { z } from 'zod'

export const highestLevel = 4

export const marking = z.int().min(1).max(highestLevel).nullable()

export type Marking = z.infer<typeof marking>
