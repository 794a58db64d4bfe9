import { z } from 'zod'
import { firstDay, fullDate } from '../../../affairs/kernel/partial-date.ts'
import { err, ok } from '../../../ledger/result.ts'
import { clearanceOf, logSights, refuseSight } from '../../officers/clearance.ts'
import { openSession } from '../../openings/session-opening.ts'
import { cursorOf, placeOf } from '../list-cursor.ts'
import { route } from '../route.ts'
import { compactParam, laneOf, recordTail, shown } from '../shapes.ts'

const texts = z.record(z.string(), z.string())

export const openSessionRoute = route({
  method: 'GET',
  path: '/compacts/{compact}/sessions/{id}',
  summary:
    'A session with its proposals, agenda, delegations, the sheet of what is reviewed, what could still be put on it, and the texts that come of it.',
  params: z.strictObject({ compact: compactParam, id: recordTail }),
  query: z.strictObject({
    /** The day from which ages count; today where none is given. */
    on: fullDate.optional(),
    /** Of candidates: `next` of the page before. */
    after: z.string().max(140).default(''),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  }),
  body: null,
  status: 200,
  answer: z.strictObject({
    record: z.string(),
    status: z.string(),
    meeting: shown.nullable(),
    wording: shown.nullable(),
    proposals: z.array(z.looseObject({ by: z.string(), leaf: z.string(), fields: shown })),
    agenda: z.looseObject({ record: z.string(), status: z.string(), items: z.array(shown) }).nullable(),
    delegations: z.array(z.looseObject({ record: z.string(), of: z.string(), members: z.array(shown) })),
    review: z
      .strictObject({
        record: z.string(),
        status: z.string(),
        rows: z.array(z.looseObject({ commitment: z.string(), status: z.string(), text: texts })),
      })
      .nullable(),
    /** Open commitments on no sheet of this session yet, oldest first. */
    candidates: z.array(z.looseObject({ record: z.string(), text: texts })),
    /** Give this as `after` for more candidates; null where there are none. */
    next: z.string().nullable(),
    texts: z.array(z.strictObject({ record: z.string(), status: z.string(), title: texts })),
    marking: z.int(),
  }),
  handle: (node, { params, query, caller }) => {
    const service = laneOf(node, params.compact, 'main')
    if (!service.ok) return service
    const candidatesAfter = query.after === '' ? undefined : placeOf('since', query.after)
    if (query.after !== '' && candidatesAfter === undefined) return err({ status: 400, kind: 'no-such-page' })
    const record = `session/${params.id}`
    const opened = openSession(node.store, service.value.context, {
      record,
      today: firstDay(query.on ?? new Date().toISOString().slice(0, 10)) ?? 0,
      clearance: clearanceOf(caller),
      candidatesAfter,
      candidates: query.limit,
    })
    if (opened === undefined) return err({ status: 404, kind: 'no-such-record' })
    const refused = refuseSight(node, caller, `${params.compact}/${record}`, opened.marking)
    if (refused !== undefined) return err(refused)
    logSights(node, caller, service.value.context.lane, [
      ...(opened.review?.rows ?? []).map(({ commitment }) => commitment),
      ...[...opened.candidates, ...opened.texts].map((each) => each.record),
    ])
    const { next } = opened
    return ok({ ...opened, next: next === undefined ? null : cursorOf('since', next) } as never)
  },
})
