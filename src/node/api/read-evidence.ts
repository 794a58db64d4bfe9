import { z } from 'zod'
import { err, ok } from '../../ledger/result.ts'
import type { LaneKey } from '../../store/store.ts'
import { withIntroductions } from '../evidence-entries.ts'
import { type EntryName, makeEvidence } from '../make-evidence.ts'
import type { ComityNode } from '../node.ts'
import { actorOf } from '../officers/caller.ts'
import { markingOfRecord, refuseSight } from '../officers/clearance.ts'
import { route } from './route.ts'
import { authority, compactParam, laneOf, laneQuery } from './shapes.ts'

export const readEvidence = route({
  method: 'POST',
  path: '/compacts/{compact}/evidence',
  summary:
    'Releases an evidence file for entries: a transferable proof, written to the access log. With an act that an officer signed comes the one that introduced the key. Bodies only where asked for.',
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
  holdsWords: true,
  handle: (node, { params, query, body, caller }) => {
    const service = laneOf(node, params.compact, query.lane)
    if (!service.ok) return service
    const { lane } = service.value.context
    const entries = withIntroductions(node.store, lane, body.entries)
    for (const { key, marking } of recordsOf(node, lane, entries)) {
      const refused = refuseSight(node, caller, `${params.compact}/${key}`, marking)
      if (refused !== undefined) return err(refused)
    }
    const file = makeEvidence(node.store, service.value.context, entries, body.bodies)
    if (!file.ok)
      return err({ status: 404, kind: file.error.kind, values: { authority: file.error.authority } })
    for (const { authority: of, seq } of entries) {
      node.store.logAccess({
        actor: actorOf(caller),
        action: body.bodies ? 'evidence-released-with-words' : 'evidence-released',
        target: `${params.compact}/${query.lane}/${of}/${seq}`,
        at: Date.now(),
      })
    }
    return ok({ file: file.value })
  },
})

/** On which the entries are, each once. */
const recordsOf = (node: ComityNode, lane: LaneKey, entries: readonly EntryName[]) => {
  const reader = node.store.lane(lane)
  const feeds = new Map(reader.heads().map(({ authority: of, feed }) => [of, feed]))
  const keys = entries.flatMap(({ authority: of, seq }) => {
    const feed = feeds.get(of)
    return (feed === undefined ? undefined : reader.entry(feed, seq)?.record) ?? []
  })
  return [...new Set(keys)].map((key) => ({ key, marking: markingOfRecord(node.store, lane, key) }))
}
