import { z } from 'zod'
import { firstDay, fullDate } from '../../affairs/kernel/partial-date.ts'
import { err, ok } from '../../ledger/result.ts'
import { clearanceOf, logSights } from '../officers/clearance.ts'
import { cursorOf, placeOf } from './list-cursor.ts'
import { route } from './route.ts'
import { compactParam, laneOf } from './shapes.ts'

const repeated = z.array(z.strictObject({ record: z.string(), times: z.int() }))

export const readAnswers = route({
  method: 'GET',
  path: '/compacts/{compact}/answers',
  summary:
    'What was promised and not done, what was only said again, whether mechanisms meet as promised, whose turn it is to host. Each list begins with what weighs most; `/records` has the rest of it.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject({
    /** The day to answer for; today where none is given. */
    on: fullDate.optional(),
    /** `next` of the page of open commitments before. */
    after: z.string().max(140).default(''),
    /** Of each list. */
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  body: null,
  status: 200,
  answer: z.strictObject({
    on: z.string(),
    /** Oldest first. */
    open: z.array(z.looseObject({ record: z.string(), ageDays: z.int().nullable() })),
    standing: z.array(z.string()),
    fulfilled: z.array(z.string()),
    /** In all, listed here or not. */
    totals: z.strictObject({ open: z.int(), standing: z.int(), fulfilled: z.int() }),
    restatedThreeTimesOrMore: repeated,
    redatedThreeTimesOrMore: repeated,
    cadence: z.array(z.looseObject({ mechanism: z.string(), verdict: z.string() })),
    turn: z.array(z.looseObject({ mechanism: z.string(), side: z.string().nullable() })),
    /** Give this as `after` for more open commitments; null where there are none. */
    next: z.string().nullable(),
    complete: z.boolean(),
  }),
  handle: (node, { params, query, caller }) => {
    const service = laneOf(node, params.compact, 'main')
    if (!service.ok) return service
    const after = query.after === '' ? undefined : placeOf('since', query.after)
    if (query.after !== '' && after === undefined) return err({ status: 400, kind: 'no-such-page' })
    const on = query.on ?? new Date().toISOString().slice(0, 10)
    const day = firstDay(on) ?? 0
    const { limit } = query
    const answers = node.answers(service.value.context, clearanceOf(caller))
    const open = answers.open(day, after, limit)
    const standing = answers.having(['standing'], limit)
    const fulfilled = answers.having(['fulfilled', 'reported-fulfilled'], limit)
    const { cadence, turn } = answers.meetings(day, limit)
    const last = open.length === limit ? open.at(-1) : undefined
    const restated = answers.repeatedly('restatements', 3, limit)
    const redated = answers.repeatedly('redatings', 3, limit)
    logSights(node, caller, service.value.context.lane, [
      ...[...open, ...restated, ...redated].map(({ record }) => record),
      ...[...standing.records, ...fulfilled.records],
      ...[...cadence, ...turn].map(({ mechanism }) => mechanism),
    ])
    return ok({
      on,
      open: open.map(({ place: _, ...each }) => each),
      standing: [...standing.records],
      fulfilled: [...fulfilled.records],
      totals: { open: answers.countOpen(), standing: standing.total, fulfilled: fulfilled.total },
      restatedThreeTimesOrMore: [...restated],
      redatedThreeTimesOrMore: [...redated],
      cadence: cadence.map((each) => ({ ...each })),
      turn: turn.map((each) => ({ ...each })),
      next: last === undefined ? null : cursorOf('since', last.place),
      complete: node.isListed(),
    })
  },
})
