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
    'How old the records of a list are and how often they were moved or said again, counted by year; by the filters of `/records`.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject({
    ...laneQuery,
    ...filters,
    affair: z.string().max(32),
    /** The day to answer for; today where none is given. */
    on: fullDate.optional(),
  }),
  body: null,
  status: 200,
  answer: z.strictObject({
    on: z.string(),
    groups: z.array(
      z.strictObject({
        /** From which their age counts; null where no date is stated. */
        year: z.int().nullable(),
        status: z.string(),
        open: z.boolean(),
        late: z.boolean(),
        /** 3 stands for three and more. */
        redatings: z.int(),
        restatements: z.int(),
        count: z.int(),
      }),
    ),
    complete: z.boolean(),
  }),
  handle: (node, { params, query, caller }) => {
    const service = laneOf(node, params.compact, query.lane)
    if (!service.ok) return service
    if (affairNamed(query.affair) === undefined) return err({ status: 404, kind: 'no-such-affair' })
    const { lane, compact } = service.value.context
    const on = query.on ?? new Date().toISOString().slice(0, 10)
    const filter = { ...filterOf(query, compact.members), marking: clearanceOf(caller) }
    const groups = node.store.listing.ages(lane, filter, firstDay(on) ?? 0)
    return ok({ on, groups: [...groups], complete: node.isListed() })
  },
})
