import { z } from 'zod'
import { err, ok } from '../../ledger/result.ts'
import { endpoint } from '../config.ts'
import { actorOf } from '../officers/caller.ts'
import { route } from './route.ts'
import { authority, compactParam, noQuery } from './shapes.ts'

export const setEndpoint = route({
  method: 'PUT',
  path: '/compacts/{compact}/links/{authority}/endpoint',
  summary:
    'Corrects where a peer answers, as after it has moved; null where bundles go by file alone. Whose node it is, its keys go on showing.',
  params: z.strictObject({ compact: compactParam, authority }),
  query: noQuery,
  body: z.strictObject({ endpoint }),
  status: 200,
  answer: z.strictObject({ endpoint }),
  handle: async (node, { params, body, caller }) => {
    const done = await node.moveLink(params.compact, params.authority, body.endpoint)
    if (!done) return err({ status: 404, kind: 'no-such-peer' })
    node.store.logAccess({
      actor: actorOf(caller),
      action: 'link-endpoint-set',
      target: `${params.compact}/${params.authority}`,
      at: Date.now(),
    })
    return ok({ endpoint: body.endpoint })
  },
})
