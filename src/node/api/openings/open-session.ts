import { z } from 'zod'
import { firstDay, fullDate } from '../../../affairs/kernel/partial-date.ts'
import { err, ok } from '../../../ledger/result.ts'
import { clearanceOf, logSights, refuseSight } from '../../officers/clearance.ts'
import { openSession } from '../../openings/session-opening.ts'
import { cursorOf, placeOf } from '../list-cursor.ts'
import { route } from '../route.ts'
import { compactParam, laneOf, recordTail } from '../shapes.ts'
import { sessionShown } from './session-shapes.ts'

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
  answer: sessionShown,
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
