import { z } from 'zod'
import { affairNamed, rulesOf } from '../../affairs/registry.ts'
import { decodeBase64, encodeBase64 } from '../../ledger/base64.ts'
import { parseFacts } from '../../ledger/facts.ts'
import { parseLeaf } from '../../ledger/leaf.ts'
import { err } from '../../ledger/result.ts'
import type { StoredEntry } from '../../store/store.ts'
import { type NamedFile, namedFiles } from '../attachments/named-files.ts'
import type { ComityNode } from '../node.ts'
import { seesAffair } from '../officers/affairs-seen.ts'
import { clearanceOf, markingOfHistory, refuseSight } from '../officers/clearance.ts'
import { courseOf, type Step } from '../record-course.ts'
import { bodyOf } from '../record-text.ts'
import { isNamed, tagOfRecord } from './record-tag.ts'
import { answerWith, route } from './route.ts'
import { compactParam, laneOf, laneQuery, shown, verdict } from './shapes.ts'

export const readRecord = route({
  method: 'GET',
  path: '/compacts/{compact}/records/{affair}/{id}',
  summary:
    'One record: its state, and every act on it in order, with who wrote it, when it came here and when it was there.',
  params: z.strictObject({ compact: compactParam, affair: z.string().max(32), id: z.string().max(80) }),
  query: z.strictObject(laneQuery),
  body: null,
  status: 200,
  answer: z.strictObject({
    record: z.string(),
    /** Of the state; `etag` begins with it. */
    digest: z.string(),
    /** Highest of its acts; 0: none is marked. */
    marking: z.int(),
    summary: shown,
    state: shown,
    /** Where its sources differ: records that hold the readings. */
    conflicts: z.array(
      z.strictObject({ conflict: z.string(), fields: z.array(z.string()), status: z.string() }),
    ),
    acts: z.array(
      z.strictObject({
        authority: z.string(),
        seq: z.int(),
        leaf: z.string(),
        act: z.string(),
        fields: shown,
        body: shown.nullable(),
        erased: z.boolean(),
        /** What it gives as evidence. `name` is null where the body does not tell it (any more). */
        files: z.array(
          z.strictObject({
            commitment: z.string(),
            size: z.int(),
            type: z.string(),
            name: z.string().nullable(),
            /** `missing`: not here yet. `erased`: gone with the body, or came without it. */
            state: z.enum(['here', 'missing', 'erased']),
          }),
        ),
        verdict,
        /** What it made of the record: status before (null where it began it) and after; null where it took no effect. */
        changed: z.strictObject({ from: z.string().nullable(), to: z.string() }).nullable(),
        /** Leaves of acts of others that it crossed: neither author knew of the other's when it wrote. The nearest, 64 to a side. */
        crossed: z.array(z.string()),
        /** Milliseconds since 1970, here. */
        at: z.int(),
        /** When each other member first witnessed it. */
        witnessed: z.array(z.strictObject({ by: z.string(), at: z.int() })),
      }),
    ),
  }),
  reads: {
    'if-none-match':
      'The entity tag of the copy that the caller has: 304 without a body where it is still good.',
  },
  handle: async (node, { params, query, caller, header }) => {
    const service = laneOf(node, params.compact, query.lane)
    if (!service.ok) return service
    if (!seesAffair(caller, params.affair)) return err({ status: 403, kind: 'not-your-role' })
    const { lane, compact } = service.value.context
    const key = `${params.affair}/${params.id}`
    const row = node.store.lane(lane).record(key)
    const affair = affairNamed(params.affair)
    if (row === undefined || affair === undefined) return err({ status: 404, kind: 'no-such-record' })
    const history = node.store.history(lane, key)
    const marking = markingOfHistory(history)
    const refused = refuseSight(node, caller, `${params.compact}/${key}`, marking)
    if (refused !== undefined) return err(refused)
    const course = courseOf(affair, rulesOf, node.store.lane(lane).acts(key), compact.members)
    const acts = history.map((entry) => showAct(node, compact.members, entry, course))
    const shownNow = {
      record: key,
      digest: row.digest,
      marking,
      summary: { ...affair.summary(row.state, compact.members) },
      state: row.state,
      conflicts: node
        .answers(service.value.context, clearanceOf(caller))
        .conflictsAbout(key)
        .map(({ conflict, fields, status }) => ({ conflict, fields: [...fields], status })),
      acts: (await Promise.all(acts)).filter((act) => act !== undefined),
    }
    const etag = tagOfRecord(row.digest, shownNow)
    return answerWith(shownNow, { headers: { etag }, unchanged: isNamed(header('if-none-match'), etag) })
  },
})

const showAct = async (
  node: ComityNode,
  members: readonly string[],
  entry: StoredEntry,
  course: ReadonlyMap<string, Step>,
) => {
  const leaf = parseLeaf(entry.leaf)
  const facts = parseFacts(entry.facts)
  if (!leaf.ok || !facts.ok) return undefined
  const { authority, seq } = leaf.value
  const name = encodeBase64(entry.leafHash)
  const step = course.get(name)
  return {
    authority,
    seq,
    leaf: name,
    act: facts.value.act,
    fields: facts.value.fields,
    body: bodyOf(entry),
    erased: entry.erased,
    files: await Promise.all(namedFiles(entry).map((file) => showFile(node, file))),
    verdict: verdictShown(entry.verdict),
    changed: step === undefined ? null : { from: step.from, to: step.to },
    crossed: [...(step?.crossed ?? [])],
    at: entry.at,
    witnessed: members.flatMap((by) => {
      const witness = by === authority ? undefined : node.store.firstCosignature(entry.feed, by, seq)
      return witness === undefined ? [] : [{ by, at: witness.at }]
    }),
  }
}

const showFile = async (node: ComityNode, { commitment, size, type, told }: NamedFile) => {
  const name = decodeBase64(commitment)
  const isHere = name !== undefined && (await node.files.sizeOf(name)) !== undefined
  const state = isHere ? ('here' as const) : told === undefined ? ('erased' as const) : ('missing' as const)
  return { commitment, size, type, name: told?.name ?? null, state }
}

const verdictShown = (stored: {
  readonly kind: 'early' | 'held' | 'effective' | 'void'
  readonly reason?: string
}) =>
  stored.reason === undefined
    ? { kind: stored.kind }
    : { kind: stored.kind, reason: JSON.parse(stored.reason) as never }
