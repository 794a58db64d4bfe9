import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import { clearanceOf, logSights } from '../../officers/clearance.ts'
import { reportedPage } from '../../openings/reported.ts'
import { cursorOf, placeOf } from '../list-cursor.ts'
import { route } from '../route.ts'
import { compactParam, laneOf, shown } from '../shapes.ts'

export const readReported = route({
  method: 'GET',
  path: '/compacts/{compact}/reported',
  summary:
    'What another told that waits for our answer, with the statement that confirming or disputing names.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject({
    affair: z.string().max(32).optional(),
    /** `next` of the page before. */
    after: z.string().max(140).default(''),
    /** Records to look at; each may hold several statements. */
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  body: null,
  status: 200,
  answer: z.strictObject({
    statements: z.array(
      z.strictObject({
        record: z.string(),
        affair: z.string(),
        act: z.string(),
        by: z.string(),
        statement: z.string(),
        fields: shown,
        body: shown.nullable(),
      }),
    ),
    next: z.string().nullable(),
  }),
  handle: (node, { params, query, caller }) => {
    const service = laneOf(node, params.compact, 'main')
    if (!service.ok) return service
    const after = query.after === '' ? undefined : placeOf('key', query.after)
    if (query.after !== '' && after === undefined) return err({ status: 400, kind: 'no-such-page' })
    const { statements, next } = reportedPage(node.store, service.value.context, {
      self: node.config.authority,
      ...(query.affair === undefined ? {} : { affair: query.affair }),
      clearance: clearanceOf(caller),
      after,
      limit: query.limit,
    })
    logSights(
      node,
      caller,
      service.value.context.lane,
      statements.map(({ record }) => record),
    )
    return ok({ statements: [...statements], next: next === undefined ? null : cursorOf('key', next) })
  },
})
