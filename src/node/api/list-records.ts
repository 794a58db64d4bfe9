import { z } from 'zod'
import { affairNamed } from '../../affairs/registry.ts'
import { err, ok } from '../../ledger/result.ts'
import { newestBody } from '../record-text.ts'
import { route } from './route.ts'
import { compactParam, laneOf, laneQuery, shown } from './shapes.ts'

export const listRecords = route({
  method: 'GET',
  path: '/compacts/{compact}/records',
  summary: 'Records of one affair, ascending by identifier, with what a list shows of them.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject({
    ...laneQuery,
    affair: z.string().max(32),
    /** The last record of the page before. */
    after: z.string().max(100).default(''),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  body: null,
  status: 200,
  answer: z.strictObject({
    records: z.array(
      z.strictObject({
        record: z.string(),
        digest: z.string(),
        summary: shown,
        state: shown,
        wording: shown.nullable(),
      }),
    ),
    /** Give this as `after` for the next page; null where there is none. */
    next: z.string().nullable(),
  }),
  handle: (node, { params, query }) => {
    const service = laneOf(node, params.compact, query.lane)
    if (!service.ok) return service
    const affair = affairNamed(query.affair)
    if (affair === undefined) return err({ status: 404, kind: 'no-such-affair' })
    const { lane, compact } = service.value.context
    const rows = node.store.records(lane, query.affair, query.after, query.limit)
    return ok({
      records: rows.map((row) => ({
        record: row.key,
        digest: row.digest,
        summary: { ...affair.summary(row.state, compact.members) },
        state: row.state,
        wording: newestBody(node.store, lane, row.key),
      })),
      next: rows.length === query.limit ? (rows.at(-1)?.key ?? null) : null,
    })
  },
})
