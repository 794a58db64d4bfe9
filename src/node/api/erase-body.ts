import { z } from 'zod'
import { err, ok } from '../../ledger/result.ts'
import { actorOf } from '../officers/caller.ts'
import { route } from './route.ts'
import { authority, compactParam, laneOf, laneQuery } from './shapes.ts'

export const eraseEntryBody = route({
  method: 'POST',
  path: '/compacts/{compact}/erasures',
  summary:
    'Erases the body of one entry and the files it names here for good, and states so to the peers. The state of no record changes.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject(laneQuery),
  body: z.strictObject({
    authority,
    seq: z.int().min(1),
    ground: z.enum(['retention', 'consent', 'error', 'order']),
  }),
  status: 201,
  answer: z.strictObject({ statement: z.string() }),
  handle: async (node, { params, query, body, caller }) => {
    const service = laneOf(node, params.compact, query.lane)
    if (!service.ok) return service
    const erased = service.value.erase(body.authority, body.seq, body.ground)
    if (!erased.ok) return err({ status: 404, kind: erased.error.kind })
    await service.value.filesErased()
    node.store.logAccess({
      actor: actorOf(caller),
      action: 'body-erased',
      target: `${params.compact}/${query.lane}/${body.authority}/${body.seq}`,
      at: Date.now(),
    })
    return ok({ statement: erased.value })
  },
})
