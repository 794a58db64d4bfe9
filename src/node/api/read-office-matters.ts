import { z } from 'zod'
import { ok } from '../../ledger/result.ts'
import { clearanceOf } from '../officers/clearance.ts'
import { route } from './route.ts'
import { compactParam, laneOf, noQuery, recordTail } from './shapes.ts'

/** Affairs whose records name the offices that have charge of them, and the keys that an office's officers sign with. */
const affairs = ['commitment', 'mechanism', 'credential'] as const

export const readOfficeMatters = route({
  method: 'GET',
  path: '/compacts/{compact}/offices/{id}/matters',
  summary:
    'How many records name an office: what its successor takes over. Of marked records, those that the caller may see. An office may be named before anybody has introduced it.',
  params: z.strictObject({ compact: compactParam, id: recordTail }),
  query: noQuery,
  body: null,
  status: 200,
  answer: z.strictObject({
    matters: z.array(z.strictObject({ affair: z.enum(affairs), all: z.int(), open: z.int() })),
  }),
  handle: (node, { params, caller }) => {
    const service = laneOf(node, params.compact, 'main')
    if (!service.ok) return service
    const { lane } = service.value.context
    const office = `office/${params.id}`
    const { listing } = node.store
    const naming = { about: office, marking: clearanceOf(caller) }
    return ok({
      matters: affairs.map((affair) => ({
        affair,
        all: listing.count(lane, { ...naming, affair }),
        open: listing.count(lane, { ...naming, affair, open: true }),
      })),
    })
  },
})
