import { z } from 'zod'
import { encodeBase64 } from '../../ledger/base64.ts'
import { err, ok } from '../../ledger/result.ts'
import { actToSend, mostActs } from '../drafts/acts-of-draft.ts'
import { officeScope } from '../officers/grants.ts'
import { everyOffice } from '../officers/officer.ts'
import { draftProblem } from './drafts/problems.ts'
import { officerOf } from './drafts/shapes.ts'
import { finding, toLookAt } from './drafts/whole-draft.ts'
import { asExpected, expectationsOf, ifMatch, readsIfSeen } from './record-tag.ts'
import { route } from './route.ts'
import { compactParam, laneOf, laneQuery } from './shapes.ts'

/** How long a caller may wait for the peers, in milliseconds. */
const longestWait = 30_000

export const releaseAct = route({
  method: 'POST',
  path: '/compacts/{compact}/acts',
  summary:
    'Prepares, clears and releases acts in one step, where the policy holds nothing and asks for no second officer: all of them or, where one is refused, none.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject({
    ...laneQuery,
    /** Answer only when every linked peer has witnessed them, or after so many milliseconds. */
    wait: z.coerce.number().int().min(0).max(longestWait).default(0),
  }),
  body: z.strictObject({
    acts: z
      .array(z.strictObject({ ...actToSend.shape, ...ifMatch }))
      .min(1)
      .max(mostActs),
    office: officeScope.default(everyOffice),
  }),
  reads: readsIfSeen,
  status: 201,
  answer: z.strictObject({
    acts: z.array(z.strictObject({ seq: z.int(), leaf: z.string() })),
    /** Members that have witnessed them, where the caller waited. */
    witnessedBy: z.array(z.string()),
    /** What nothing refused and a person should look at. */
    findings: z.array(finding),
  }),
  handle: async (node, call) => {
    const { params, query, body } = call
    const service = laneOf(node, params.compact, query.lane)
    if (!service.ok) return service
    const expected = expectationsOf(call, body.acts)
    if (!expected.ok) return expected
    const acts = body.acts.map(({ ifMatch: _, ...act }) => act)
    const wanted = { ...params, lane: query.lane, office: body.office, acts }
    const released = await node.drafts.releaseAtOnce(officerOf(call), wanted, () =>
      asExpected(node.store.lane(service.value.context.lane), expected.value),
    )
    if (!released.ok) return err(draftProblem(released.error, (index) => acts[index]?.affair ?? ''))
    const size = (released.value.at(-1)?.seq ?? 0) + 1
    const peers = query.wait === 0 ? [] : [...service.value.links().keys()]
    const answers = await Promise.all(
      peers.map(async (peer) => ((await service.value.witnessed(peer, size, query.wait)) ? [peer] : [])),
    )
    return ok({
      acts: released.value.map(({ seq, leafHash }) => ({ seq, leaf: encodeBase64(leafHash) })),
      witnessedBy: answers.flat(),
      findings: [...toLookAt(acts)],
    })
  },
})
