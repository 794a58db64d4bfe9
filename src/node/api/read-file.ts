import { z } from 'zod'
import { parseFileName } from '../../exchange/file-name.ts'
import { err, ok } from '../../ledger/result.ts'
import { compactParam, laneOf, noQuery } from './shapes.ts'
import { downloadRoute } from './stream-route.ts'

export const readFile = downloadRoute({
  path: '/compacts/{compact}/files/{commitment}',
  summary:
    'A file that is on this node, by its commitment in base64url without padding. Range is heard. Always a download without a type of its own: its name and type stand in the record that names it.',
  query: noQuery,
  params: z.strictObject({ compact: compactParam, commitment: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }),
  handle: async (node, { params, from }) => {
    const service = laneOf(node, params.compact, 'main')
    if (!service.ok) return service
    const name = parseFileName(params.commitment)
    const read = name && (await node.files.read(name, from))
    if (read === undefined) return err({ status: 404, kind: 'no-such-file' })
    if (!read.ok) {
      return err(
        read.error.kind === 'unknown-file'
          ? { status: 404, kind: 'no-such-file' }
          : { status: 416, kind: 'no-such-range', size: read.error.size },
      )
    }
    node.store.logAccess({
      actor: 'api',
      action: 'file-read',
      target: `${params.compact}/${params.commitment}`,
      at: Date.now(),
    })
    return ok({ name: params.commitment, ...read.value })
  },
})
