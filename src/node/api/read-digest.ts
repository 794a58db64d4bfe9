import { z } from 'zod'
import { ok } from '../../ledger/result.ts'
import { digestAtCut } from '../digest-at-cut.ts'
import { route } from './route.ts'
import { authority, compactParam, laneOf, laneQuery } from './shapes.ts'

export const readDigest = route({
  method: 'POST',
  path: '/compacts/{compact}/state-digest',
  summary: 'Digest of all records at a cut: two nodes that hold it compute the same (protocol section 7).',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject(laneQuery),
  body: z.strictObject({ sizes: z.record(authority, z.int().min(0)) }),
  status: 200,
  answer: z.strictObject({ digest: z.string(), records: z.int() }),
  handle: (node, { params, query, body }) => {
    const service = laneOf(node, params.compact, query.lane)
    if (!service.ok) return service
    return ok(digestAtCut(node.store, service.value.context, body.sizes))
  },
})
