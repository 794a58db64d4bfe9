/** What every list of records can be asked for, and what the store is asked for it. */
import { z } from 'zod'
import { firstDay, fullDate, lastDay, partialDate } from '../../affairs/kernel/partial-date.ts'
import { maskOf, noDay } from '../../affairs/listed.ts'
import type { ListingFilter } from '../../store/listing-filter.ts'
import { askForWords } from '../../store/words/words-asked.ts'
import { isListed } from './list-cursor.ts'
import { authority, recordId } from './shapes.ts'

export const yes = z.enum(['true', 'false']).transform((text) => text === 'true')
const atLeast = z.coerce.number().int().min(0).max(1_000_000)

export const filters = {
  affair: z.string().max(32).optional(),
  /** Codes, with commas between. */
  status: z
    .string()
    .regex(/^[a-z-]{1,32}(,[a-z-]{1,32}){0,15}$/)
    .optional(),
  open: yes.optional(),
  waitingFor: authority.optional(),
  /** States, with commas between, of which it is the matter of one: who is responsible, who hosts. */
  side: z
    .string()
    .regex(/^[A-Z]{2}(,[A-Z]{2}){0,7}$/)
    .optional(),
  /** Past its last possible day by then. */
  overdueOn: fullDate.optional(),
  /** It may be due by then. */
  dueBy: fullDate.optional(),
  /** It is due by then for certain: on no later day than this. */
  dueWithin: fullDate.optional(),
  /** Whether it has any date to be done by. */
  dated: z.literal('true').optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  restatements: atLeast.optional(),
  redatings: atLeast.optional(),
  /** Record that it belongs to or speaks of. */
  about: recordId.optional(),
  /** Words that stand in it, in any language, with or without marks; the last may be only begun. */
  words: z.string().max(200).optional(),
  /** Only these, with commas between; of an affair's later rules with their version, as a list names them. */
  records: z
    .string()
    .max(6_000)
    .refine((text) => text.split(',').length <= 50 && text.split(',').every(isListed), 'not 1 to 50 records')
    .optional(),
  /** Milliseconds since 1970. */
  changedSince: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
}

export type Asked = Partial<z.infer<z.ZodObject<typeof filters>>>

/** Dates were checked by the schema. */
export const filterOf = (asked: Asked, members: readonly string[]): ListingFilter => {
  const { affair, open, restatements, redatings, about, changedSince } = asked
  const given = {
    affair,
    open,
    sides: asked.side?.split(','),
    records: asked.records?.split(','),
    words: asked.words === undefined ? undefined : askForWords(asked.words)?.anywhere,
    restatements,
    redatings,
    about,
    changedSince,
    status: asked.status?.split(','),
    waiting: asked.waitingFor === undefined ? undefined : maskOf([asked.waitingFor], members),
    overdueOn: earlierOf(
      dayOf(asked.overdueOn, firstDay),
      dayAfter(dayOf(asked.dueWithin, firstDay)),
      asked.dated && noDay,
    ),
    dueBy: dayOf(asked.dueBy, firstDay),
    sinceFrom: dayOf(asked.from, firstDay),
    sinceTo: dayOf(asked.to, lastDay),
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

const dayAfter = (day: number | undefined): number | undefined => (day === undefined ? undefined : day + 1)

const earlierOf = (...days: readonly (number | undefined)[]): number | undefined => {
  const given = days.filter((day) => day !== undefined)
  return given.length === 0 ? undefined : Math.min(...given)
}

const dayOf = (text: string | undefined, day: typeof firstDay): number | undefined =>
  text === undefined ? undefined : day(text)
