import { z } from 'zod'
import { ok } from '../../ledger/result.ts'
import { route } from './route.ts'
import { compactParam, laneOf, laneQuery } from './shapes.ts'

export const readHeads = route({
  method: 'GET',
  path: '/compacts/{compact}/heads',
  summary: 'How far each feed has come here, how much of it is judged, and who has witnessed it.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject(laneQuery),
  body: null,
  status: 200,
  answer: z.strictObject({
    feeds: z.array(
      z.strictObject({
        authority: z.string(),
        size: z.int(),
        accepted: z.int(),
        judged: z.int(),
        root: z.string(),
        frozen: z.string().nullable(),
        witnessed: z.record(z.string(), z.int()),
      }),
    ),
  }),
  handle: (node, { params, query }) => {
    const service = laneOf(node, params.compact, query.lane)
    if (!service.ok) return service
    const reader = node.store.lane(service.value.context.lane)
    return ok({
      feeds: reader.heads().map(({ feed, authority, size, accepted, judged, frozen }) => {
        const witnessed: Record<string, number> = {}
        for (const { by, size: seen } of node.store.cosignatures(feed))
          witnessed[by] = Math.max(seen, witnessed[by] ?? 0)
        return { authority, size, accepted, judged, root: reader.rootAt(feed, size), frozen, witnessed }
      }),
    })
  },
})
