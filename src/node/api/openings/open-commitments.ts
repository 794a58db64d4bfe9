import { z } from 'zod'
import { questions, stages } from '../../../affairs/answers/commitment-questions.ts'
import { firstDay, fullDate } from '../../../affairs/kernel/partial-date.ts'
import { ok } from '../../../ledger/result.ts'
import { clearanceOf } from '../../officers/clearance.ts'
import { openCommitments } from '../../openings/commitments-opening.ts'
import { filterOf, filters } from '../list-filters.ts'
import { route } from '../route.ts'
import { compactParam, laneOf } from '../shapes.ts'

const countOf = <Name extends string>(names: readonly [Name, ...Name[]]) => z.record(z.enum(names), z.int())

export const openCommitmentsRoute = route({
  method: 'GET',
  path: '/compacts/{compact}/commitments',
  summary:
    'How many commitments each of the four questions has, and each stage; the next session. `/records` lists them.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject({
    /** The day to answer for; today where none is given. */
    on: fullDate.optional(),
    words: filters.words,
  }),
  body: null,
  status: 200,
  answer: z.strictObject({
    on: z.string(),
    questions: countOf(questions),
    stages: countOf(stages),
    nextSession: z.strictObject({ record: z.string(), on: z.string() }).nullable(),
    complete: z.boolean(),
  }),
  handle: (node, { params, query, caller }) => {
    const service = laneOf(node, params.compact, 'main')
    if (!service.ok) return service
    const { context } = service.value
    const on = query.on ?? new Date().toISOString().slice(0, 10)
    const opened = openCommitments(node.store, context, {
      self: node.config.authority,
      today: firstDay(on) ?? 0,
      within: {
        ...filterOf(query.words === undefined ? {} : { words: query.words }, context.compact.members),
        marking: clearanceOf(caller),
      },
      filterOf: (sought) => filterOf(sought, context.compact.members),
    })
    return ok({ ...opened, on, complete: node.isListed() })
  },
})
