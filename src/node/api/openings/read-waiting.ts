import { z } from 'zod'
import { ok } from '../../../ledger/result.ts'
import { clearanceOf } from '../../officers/clearance.ts'
import { route } from '../route.ts'
import { compactParam, laneOf } from '../shapes.ts'

export const readWaiting = route({
  method: 'GET',
  path: '/compacts/{compact}/waiting',
  summary: 'In how many records each member owes an answer, by affair. `/records?waitingFor=` lists them.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject({}),
  body: null,
  status: 200,
  answer: z.strictObject({
    waiting: z.array(z.strictObject({ authority: z.string(), affair: z.string(), count: z.int() })),
    complete: z.boolean(),
  }),
  handle: (node, { params, caller }) => {
    const service = laneOf(node, params.compact, 'main')
    if (!service.ok) return service
    const { lane, compact } = service.value.context
    const { members } = compact
    const counts = node.store.listing.waiting(lane, members.length, clearanceOf(caller))
    return ok({
      waiting: members.flatMap((authority, place) =>
        counts
          .map((each) => ({ authority, affair: each.affair, count: each.counts[place] ?? 0 }))
          .filter(({ count }) => count > 0),
      ),
      complete: node.isListed(),
    })
  },
})
