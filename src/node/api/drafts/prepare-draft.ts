import { z } from 'zod'
import { draftWords } from '../../drafts/acts-of-draft.ts'
import { officeScope } from '../../officers/grants.ts'
import { everyOffice } from '../../officers/officer.ts'
import { route } from '../route.ts'
import { compactParam, lane, noQuery } from '../shapes.ts'
import { answerDraft, draftParams, draftShown, officerOf, takeStep, version } from './shapes.ts'

const words = {
  ...draftWords.shape,
  /** In whose name: an office that this authority introduced in the compact, or `*` for the authority as a whole. */
  office: officeScope.default(everyOffice),
}

export const prepareDraft = route({
  method: 'POST',
  path: '/compacts/{compact}/drafts',
  summary:
    'Prepares a draft: acts of one lane, to be cleared and released together. Nothing leaves this node.',
  params: z.strictObject({ compact: compactParam }),
  query: noQuery,
  body: z.strictObject({ ...words, lane: lane.default('main') }),
  status: 201,
  answer: draftShown,
  handle: (node, call) => {
    const { compact } = call.params
    return answerDraft(node.drafts.prepare(officerOf(call), { ...call.body, compact }))
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
  answer: draftShown,
  handle: (node, call) => {
    const { version: from, ...wanted } = call.body
    return takeStep(node, call, (officer, id) => node.drafts.edit(officer, id, from, wanted))
  },
})
