import { z } from 'zod'
import type { ReleaseError } from '../../exchange/lane/release-acts.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import type { Facts } from '../../ledger/facts.ts'
import { err, ok } from '../../ledger/result.ts'
import { type AttachmentError, checkAttachments } from '../attachments/check-attachments.ts'
import type { Problem } from './route.ts'
import { route } from './route.ts'
import { compactParam, jsonObject, laneOf, laneQuery, recordId } from './shapes.ts'

const act = z.strictObject({
  record: recordId,
  affair: z.string().max(32),
  act: z.string().max(32),
  version: z.int().min(1).max(1000).default(1),
  cites: z.array(recordId).max(16).default([]),
  fields: jsonObject,
  body: jsonObject.nullable().default(null),
})

/** How long a caller may wait for the peers, in milliseconds. */
const longestWait = 30_000

export const releaseAct = route({
  method: 'POST',
  path: '/compacts/{compact}/acts',
  summary: 'Releases acts: all of them or, where one is refused, none.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject({
    ...laneQuery,
    /** Answer only when every linked peer has witnessed them, or after so many milliseconds. */
    wait: z.coerce.number().int().min(0).max(longestWait).default(0),
  }),
  body: z.strictObject({ acts: z.array(act).min(1).max(512) }),
  status: 201,
  answer: z.strictObject({
    acts: z.array(z.strictObject({ seq: z.int(), leaf: z.string() })),
    /** Members that have witnessed them, where the caller waited. */
    witnessedBy: z.array(z.string()),
  }),
  handle: async (node, { params, query, body }) => {
    const service = laneOf(node, params.compact, query.lane)
    if (!service.ok) return service
    const drafts = body.acts.map(({ body: content, ...facts }) => ({ facts: facts as Facts, body: content }))
    const affairOf = (index: number): string => drafts[index]?.facts.affair ?? ''
    const checked = await checkAttachments(node.files, drafts)
    if (!checked.ok) return err(problemOf(checked.error, affairOf))
    const released = service.value.release(drafts)
    if (!released.ok) return err(problemOf(released.error, affairOf))
    const size = (released.value.at(-1)?.seq ?? 0) + 1
    const peers = query.wait === 0 ? [] : [...service.value.links().keys()]
    const answers = await Promise.all(
      peers.map(async (peer) => ((await service.value.witnessed(peer, size, query.wait)) ? [peer] : [])),
    )
    return ok({
      acts: released.value.map(({ seq, leafHash }) => ({ seq, leaf: encodeBase64(leafHash) })),
      witnessedBy: answers.flat(),
    })
  },
})

const problemOf = (error: ReleaseError | AttachmentError, affair: (index: number) => string): Problem => {
  switch (error.kind) {
    case 'refused':
      return {
        status: 422,
        kind: error.reason.kind,
        values: { index: error.index, ...error.reason.detail },
        affair: affair(error.index),
      }
    case 'held-record':
      return { status: 409, kind: 'held-record', values: { index: error.index, record: error.record } }
    case 'malformed':
      return { status: 400, kind: 'malformed', values: { index: error.index, why: error.why.kind } }
    case 'malformed-body':
      return { status: 422, kind: 'malformed-body', values: { index: error.index, at: error.at } }
    case 'files-differ':
      return { status: 422, kind: error.kind, values: { index: error.index } }
    case 'file-not-here':
    case 'file-size-differs':
    case 'file-mismatched': {
      const { kind, ...values } = error
      return { status: 422, kind, values }
    }
    case 'may-not-write':
      return { status: 503, kind: 'may-not-write', values: { why: error.why } }
  }
}
