import { z } from 'zod'
import { parseFileName } from '../../exchange/file-name.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import { err, ok } from '../../ledger/result.ts'
import type { ComityNode } from '../node.ts'
import { actorOf } from '../officers/caller.ts'
import { markingOfRecord, refuseSight } from '../officers/clearance.ts'
import { compactParam, laneOf, noQuery } from './shapes.ts'
import { downloadRoute } from './stream-route.ts'

export const readFile = downloadRoute({
  path: '/compacts/{compact}/files/{commitment}',
  summary:
    'A file that is on this node, by its commitment in base64url without padding. Range is heard. Always a download without a type of its own: its name and type stand in the record that names it.',
  query: noQuery,
  params: z.strictObject({ compact: compactParam, commitment: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }),
  handle: async (node, { params, from, caller }) => {
    const service = laneOf(node, params.compact, 'main')
    if (!service.ok) return service
    const name = parseFileName(params.commitment)
    if (name === undefined) return err({ status: 404, kind: 'no-such-file' })
    const refused = refuseSight(node, caller, `${params.compact}/${params.commitment}`, markingOf(node, name))
    if (refused !== undefined)
      return err(refused.status === 404 ? { status: 404, kind: 'no-such-file' } : refused)
    const read = await node.files.read(name, from)
    if (!read.ok) {
      return err(
        read.error.kind === 'unknown-file'
          ? { status: 404, kind: 'no-such-file' }
          : { status: 416, kind: 'no-such-range', size: read.error.size },
      )
    }
    node.store.logAccess({
      actor: actorOf(caller),
      action: 'file-read',
      target: `${params.compact}/${params.commitment}`,
      at: Date.now(),
    })
    return ok({ name: params.commitment, ...read.value })
  },
})

/** As the highest of the records and drafts that name it. */
const markingOf = ({ store }: ComityNode, name: Uint8Array): number => {
  const commitment = encodeBase64(name)
  const records = store.fileUses.recordsNaming(commitment)
  return Math.max(
    store.fileUses.markingInDrafts(commitment),
    ...records.map(({ compact, lane, record }) => markingOfRecord(store, { compact, lane }, record)),
  )
}
