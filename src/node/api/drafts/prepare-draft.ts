import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import { actToSend, draftWords, mostActs } from '../../drafts/acts-of-draft.ts'
import { officeScope } from '../../officers/grants.ts'
import { everyOffice } from '../../officers/officer.ts'
import { asExpected, expectationsOf, ifMatch, readsIfSeen } from '../record-tag.ts'
import { route } from '../route.ts'
import { compactParam, lane, laneOf, noQuery } from '../shapes.ts'
import { draftProblem } from './problems.ts'
import { draftParams, officerOf, stepOn, version } from './shapes.ts'
import { showWholeDraft, wholeDraft } from './whole-draft.ts'

const words = {
  ...draftWords.shape,
  /** In whose name: an office that this authority introduced in the compact, or `*` for the authority as a whole. */
  office: officeScope.default(everyOffice),
}

export const prepareDraft = route({
  method: 'POST',
  path: '/compacts/{compact}/drafts',
  summary:
    'Prepares a draft: acts of one lane, to be cleared and released together. Nothing leaves this node; what the rules would refuse comes back as findings.',
  params: z.strictObject({ compact: compactParam }),
  query: noQuery,
  body: z.strictObject({
    ...words,
    acts: z
      .array(z.strictObject({ ...actToSend.shape, ...ifMatch }))
      .min(1)
      .max(mostActs),
    lane: lane.default('main'),
  }),
  reads: readsIfSeen,
  status: 201,
  answer: wholeDraft,
  holdsWords: true,
  handle: async (node, call) => {
    const { compact } = call.params
    const service = laneOf(node, compact, call.body.lane)
    if (!service.ok) return service
    const expected = expectationsOf(call, call.body.acts)
    if (!expected.ok) return expected
    const asSeen = asExpected(node.store.lane(service.value.context.lane), expected.value)
    if (!asSeen.ok) return err(draftProblem(asSeen.error))
    const acts = call.body.acts.map(({ ifMatch: _, ...act }) => act)
    const prepared = node.drafts.prepare(officerOf(call), { ...call.body, acts, compact })
    return prepared.ok ? ok(await showWholeDraft(node, prepared.value)) : err(draftProblem(prepared.error))
  },
})

export const editDraft = route({
  method: 'PUT',
  path: '/compacts/{compact}/drafts/{id}',
  summary:
    'Writes the next version of a draft, from the one that is named; where that is not the newest, nothing is changed. What was cleared is not cleared any more.',
  params: draftParams,
  query: noQuery,
  body: z.strictObject({ ...words, version }),
  status: 200,
  answer: wholeDraft,
  holdsWords: true,
  handle: async (node, call) => {
    const { version: from, ...wanted } = call.body
    const edited = await stepOn(node, call, (officer, id) => node.drafts.edit(officer, id, from, wanted))
    return edited.ok ? ok(await showWholeDraft(node, edited.value)) : edited
  },
})
