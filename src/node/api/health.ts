import { z } from 'zod'
import { ok } from '../../ledger/result.ts'
import { route } from './route.ts'
import { noQuery } from './shapes.ts'

export const health = route({
  method: 'GET',
  path: '/health',
  summary: 'Whether the node answers and its database can be read.',
  access: 'anyone',
  params: z.strictObject({}),
  query: noQuery,
  body: null,
  status: 200,
  answer: z.strictObject({ status: z.literal('ok'), authority: z.string(), purpose: z.string() }),
  handle: (node) => {
    node.store.lanes()
    return ok({ status: 'ok' as const, authority: node.config.authority, purpose: node.config.purpose })
  },
})
