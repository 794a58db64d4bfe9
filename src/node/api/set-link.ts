import { z } from 'zod'
import { err, ok } from '../../ledger/result.ts'
import { actorOf } from '../officers/caller.ts'
import { route } from './route.ts'
import { authority, compactParam } from './shapes.ts'

export const setLink = route({
  method: 'POST',
  path: '/compacts/{compact}/links/{authority}',
  summary:
    'Suspends or resumes the exchange with one peer. Nothing is lost: what waits is sent when it resumes.',
  params: z.strictObject({ compact: compactParam, authority }),
  query: z.strictObject({}),
  body: z.strictObject({ suspended: z.boolean() }),
  status: 200,
  answer: z.strictObject({ suspended: z.boolean() }),
  handle: async (node, { params, body, caller }) => {
    const done = await node.suspend(params.compact, params.authority, body.suspended)
    if (!done) return err({ status: 404, kind: 'no-such-peer' })
    node.store.logAccess({
      actor: actorOf(caller),
      action: body.suspended ? 'link-suspended' : 'link-resumed',
      target: `${params.compact}/${params.authority}`,
      at: Date.now(),
    })
    return ok({ suspended: body.suspended })
  },
})
