import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import { draftWords } from '../../drafts/acts-of-draft.ts'
import { officeScope } from '../../officers/grants.ts'
import { everyOffice } from '../../officers/officer.ts'
import { route } from '../route.ts'
import { compactParam, lane, noQuery } from '../shapes.ts'
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
  body: z.strictObject({ ...words, lane: lane.default('main') }),
  status: 201,
  answer: wholeDraft,
  holdsWords: true,
  handle: async (node, call) => {
    const { compact } = call.params
    const prepared = node.drafts.prepare(officerOf(call), { ...call.body, compact })
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
