import { z } from 'zod'
import { isRestoring } from '../../exchange/lane/restore-state.ts'
import { ok } from '../../ledger/result.ts'
import { route } from './route.ts'
import { noQuery } from './shapes.ts'

export const health = route({
  method: 'GET',
  path: '/health',
  summary:
    'Whether the node answers, its database can be read and it may write; `restoring` while a lane is put back and takes no own acts.',
  params: z.strictObject({}),
  query: noQuery,
  body: null,
  status: 200,
  answer: z.strictObject({
    status: z.enum(['ok', 'restoring']),
    authority: z.string(),
    purpose: z.string(),
  }),
  handle: (node) => {
    const restoring = node.store.lanes().some((lane) => isRestoring(node.store, lane))
    const status = restoring ? ('restoring' as const) : ('ok' as const)
    return ok({ status, authority: node.config.authority, purpose: node.config.purpose })
  },
})
