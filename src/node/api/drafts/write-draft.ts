import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import { actsToSend } from '../../drafts/acts-of-draft.ts'
import { officeScope } from '../../officers/grants.ts'
import { everyOffice } from '../../officers/officer.ts'
import { answerWith, route } from '../route.ts'
import { compactParam, laneQuery, noQuery } from '../shapes.ts'
import { draftProblem } from './draft-problem.ts'
import { draftId, draftShown, finding, findingsOn, officerOf, showDraft } from './shapes.ts'
import { readsIfMatch, tagOf, versionOf } from './version-header.ts'

/** In whose name: an office of ours, or `*` for all of them. */
const office = officeScope.default(everyOffice)

export const prepareDraft = route({
  method: 'POST',
  path: '/compacts/{compact}/drafts',
  summary:
    'Prepares a draft: acts of one lane that are cleared and released together. What the rules would refuse comes back as findings.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject(laneQuery),
  body: z.strictObject({ office, acts: actsToSend }),
  status: 201,
  answer: draftShown,
  handle: async (node, call) => {
    const officer = officerOf(call)
    if (!officer.ok) return officer
    const { compact } = call.params
    const prepared = node.drafts.prepare(officer.value, { compact, lane: call.query.lane, ...call.body })
    if (!prepared.ok) return err(draftProblem(prepared.error))
    const headers = { etag: tagOf(prepared.value.version) }
    return answerWith(await showDraft(node, call, prepared.value), { headers })
  },
})

export const editDraft = route({
  method: 'PUT',
  path: '/drafts/{id}',
  summary:
    'Writes a new version of a draft, which then has to be cleared anew. Earlier versions are kept until it is sent.',
  params: z.strictObject({ id: draftId }),
  query: noQuery,
  body: z.strictObject({ office, acts: actsToSend }),
  status: 200,
  answer: draftShown,
  reads: readsIfMatch,
  handle: async (node, call) => {
    const officer = officerOf(call)
    if (!officer.ok) return officer
    const version = versionOf(call)
    if (!version.ok) return version
    const edited = node.drafts.edit(officer.value, call.params.id, version.value, call.body)
    if (!edited.ok) return err(draftProblem(edited.error))
    const headers = { etag: tagOf(edited.value.version) }
    return answerWith(await showDraft(node, call, edited.value), { headers })
  },
})

export const tryActs = route({
  method: 'POST',
  path: '/compacts/{compact}/trials',
  summary: 'Judges acts as if they were released now, and writes nothing.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject(laneQuery),
  body: z.strictObject({ acts: actsToSend }),
  status: 200,
  answer: z.strictObject({ findings: z.array(finding) }),
  handle: async (node, call) => {
    const where = { compact: call.params.compact, lane: call.query.lane }
    return ok({ findings: [...(await findingsOn(node, call, where, call.body.acts))] })
  },
})
