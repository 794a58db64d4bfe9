import { z } from 'zod'
import { firstDay, fullDate } from '../../affairs/kernel/partial-date.ts'
import { affairNamed } from '../../affairs/registry.ts'
import { err, ok } from '../../ledger/result.ts'
import { clearanceOf } from '../officers/clearance.ts'
import { filterOf, filters } from './list-filters.ts'
import { route } from './route.ts'
import { compactParam, laneOf, laneQuery } from './shapes.ts'

export const readAges = route({
  method: 'GET',
  path: '/compacts/{compact}/ages',
  summary:
    'How old the records of a list are, counted by year, and how often the open ones were moved or said again; by the filters of `/records`.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject({
    ...laneQuery,
    ...filters,
    affair: z.string().max(32),
    /** The day to answer for; today where none is given. */
    on: fullDate.optional(),
    /** Statuses that count as done. */
    done: filters.status,
  }),
  body: null,
  status: 200,
  answer: z.strictObject({
    on: z.string(),
    /** How many records the list has. */
    total: z.int(),
    years: z.array(
      z.strictObject({
        /** From which their age counts; null where no date is stated. */
        year: z.int().nullable(),
        open: z.int(),
        late: z.int(),
        done: z.int(),
      }),
    ),
    /** Of what is open: never, once, twice, three times and more. */
    redatings: z.array(z.int()),
    restatements: z.array(z.int()),
    complete: z.boolean(),
  }),
  handle: (node, { params, query, caller }) => {
    const service = laneOf(node, params.compact, query.lane)
    if (!service.ok) return service
    if (affairNamed(query.affair) === undefined) return err({ status: 404, kind: 'no-such-affair' })
    const { lane, compact } = service.value.context
    const on = query.on ?? new Date().toISOString().slice(0, 10)
    const filter = { ...filterOf(query, compact.members), marking: clearanceOf(caller) }
    const done = query.done?.split(',') ?? []
    const { total, years, redatings, restatements } = node.store.listing.ages(lane, {
      filter,
      today: firstDay(on) ?? 0,
      done,
    })
    return ok({
      on,
      total,
      years: [...years],
      redatings: [...redatings],
      restatements: [...restatements],
      complete: node.isListed(),
    })
  },
})
