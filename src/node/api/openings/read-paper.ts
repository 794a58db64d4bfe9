import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import { clearanceOf, refuseSight } from '../../officers/clearance.ts'
import { paperKinds, paperOf } from '../../papers/make-paper.ts'
import { paperLanguages } from '../../papers/paper-words.ts'
import { wordMediaType } from '../../papers/word-document.ts'
import { authority, compactParam, laneOf, recordTail } from '../shapes.ts'
import { downloadRoute } from '../stream-route.ts'

export const readPaper = downloadRoute({
  path: '/compacts/{compact}/papers/{kind}/{id}',
  summary:
    'A Word document: of a text the alternat for a side or one language alone; of a session its agenda, the carry-over sheet or a brief.',
  params: z.strictObject({ compact: compactParam, kind: z.enum(paperKinds), id: recordTail }),
  query: z.strictObject({
    language: z.enum(paperLanguages).default('en'),
    /** The side for whom it is printed and that stands first in it; ours where none is given. */
    for: authority.optional(),
  }),
  handle: async (node, { params, query, caller, from }) => {
    const service = laneOf(node, params.compact, 'main')
    if (!service.ok) return service
    const { context } = service.value
    const { kind, id } = params
    const side = query.for ?? node.config.authority
    if (!context.compact.members.includes(side)) return err({ status: 404, kind: 'no-such-peer' })
    const on = new Date().toISOString().slice(0, 10)
    const { language } = query
    const found = paperOf(node.store, context, {
      kind,
      id,
      language,
      side,
      on,
      clearance: clearanceOf(caller),
    })
    if (!found.ok) return err({ status: 404, kind: found.error.kind })
    const paper = found.value
    const refused = refuseSight(node, caller, `${params.compact}/${paper.record} (${kind})`, paper.marking)
    if (refused !== undefined) return err(refused)
    const bytes = paper.make()
    if (from > bytes.length) return err({ status: 416, kind: 'no-such-range', size: bytes.length })
    // The identifier holds letters, digits, dots, dashes and underscores alone.
    return ok({
      name: `${kind}-${id}-${kind === 'alternat' ? side : language}.docx`,
      type: wordMediaType,
      from,
      size: bytes.length,
      content: once(bytes.subarray(from)),
    })
  },
})

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
