import { z } from 'zod'
import { err, ok } from '../../ledger/result.ts'
import { makeEvidence } from '../make-evidence.ts'
import { route } from './route.ts'
import { authority, compactParam, laneOf, laneQuery } from './shapes.ts'

export const readEvidence = route({
  method: 'POST',
  path: '/compacts/{compact}/evidence',
  summary:
    'Releases an evidence file for entries: a transferable proof, written to the access log. Bodies only where asked for.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject(laneQuery),
  body: z.strictObject({
    entries: z
      .array(z.strictObject({ authority, seq: z.int().min(0) }))
      .min(1)
      .max(64),
    bodies: z.boolean().default(false),
  }),
  status: 200,
  /** The text of the file (protocol section 10). */
  answer: z.strictObject({ file: z.string() }),
  holdsSecret: true,
  handle: (node, { params, query, body }) => {
    const service = laneOf(node, params.compact, query.lane)
    if (!service.ok) return service
    const file = makeEvidence(node.store, service.value.context, body.entries, body.bodies)
    if (!file.ok)
      return err({ status: 404, kind: file.error.kind, values: { authority: file.error.authority } })
    for (const { authority: of, seq } of body.entries) {
      node.store.logAccess({
        actor: 'api',
        action: 'evidence-released',
        target: `${params.compact}/${query.lane}/${of}/${seq}`,
        at: Date.now(),
      })
    }
    return ok({ file: file.value })
  },
})
