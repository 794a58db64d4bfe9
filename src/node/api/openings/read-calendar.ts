import { z } from 'zod'
import { firstDay } from '../../../affairs/kernel/partial-date.ts'
import { err, ok } from '../../../ledger/result.ts'
import { clearanceOf, refuseSight } from '../../officers/clearance.ts'
import { textsOf } from '../../openings/bodies.ts'
import { openSession } from '../../openings/session-opening.ts'
import { paperLanguages } from '../../papers/paper-words.ts'
import { sessionCalendar } from '../../papers/session-calendar.ts'
import { newestBody } from '../../record-text.ts'
import { compactParam, laneOf, recordTail } from '../shapes.ts'
import { downloadRoute } from '../stream-route.ts'

export const readCalendar = downloadRoute({
  path: '/compacts/{compact}/sessions/{id}/calendar',
  summary: 'The agreed days of a session as an iCalendar file (RFC 5545).',
  params: z.strictObject({ compact: compactParam, id: recordTail }),
  query: z.strictObject({ language: z.enum(paperLanguages).default('en') }),
  handle: async (node, { params, query, caller, from }) => {
    const service = laneOf(node, params.compact, 'main')
    if (!service.ok) return service
    const { context } = service.value
    const now = Date.now()
    const session = openSession(node.store, context, {
      record: `session/${params.id}`,
      today: firstDay(new Date(now).toISOString().slice(0, 10)) ?? 0,
      clearance: clearanceOf(caller),
      candidatesAfter: undefined,
      candidates: 1,
    })
    if (session === undefined) return err({ status: 404, kind: 'no-such-record' })
    const refused = refuseSight(
      node,
      caller,
      `${params.compact}/${session.record} (calendar)`,
      session.marking,
    )
    if (refused !== undefined) return err(refused)
    const { name, purpose } = context.compact
    const mechanism = session.meeting?.mechanism
    const file = sessionCalendar({
      session,
      compact: { id: params.compact, name, purpose },
      language: query.language,
      mechanism:
        typeof mechanism === 'string' ? textsOf(newestBody(node.store, context.lane, mechanism), 'name') : {},
      now,
    })
    if (file === undefined) return err({ status: 409, kind: 'no-agreed-days' })
    const bytes = Buffer.from(file)
    if (from > bytes.length) return err({ status: 416, kind: 'no-such-range', size: bytes.length })
    return ok({
      name: `${params.id}-${query.language}.ics`,
      type: 'text/calendar; charset=utf-8',
      from,
      size: bytes.length,
      content: once(bytes.subarray(from)),
    })
  },
})

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
