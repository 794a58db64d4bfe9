import { z } from 'zod'
import { ok } from '../../ledger/result.ts'
import { route } from './route.ts'

export const listAlarms = route({
  method: 'GET',
  path: '/alarms',
  summary: 'What a person should look at: forks, refused bundles, digests that differ. Ascending by number.',
  params: z.strictObject({}),
  query: z.strictObject({
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  body: null,
  status: 200,
  answer: z.strictObject({
    alarms: z.array(z.strictObject({ id: z.int(), kind: z.string(), at: z.int(), detail: z.string() })),
  }),
  handle: (node, { query }) =>
    ok({
      alarms: node.store
        .alarms(query.after, query.limit)
        .map(({ id, kind, at, detail }) => ({ id, kind, at, detail })),
    }),
})
