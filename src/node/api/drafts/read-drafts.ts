import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import { type DraftState, draftStates } from '../../../store/draft-table.ts'
import { route } from '../route.ts'
import { compactParam, laneOf } from '../shapes.ts'
import { draftProblem } from './problems.ts'
import { draftParams, draftShown, officerOf, showDraft, version } from './shapes.ts'
import { names, namesOf, showWholeDraft, wholeDraft } from './whole-draft.ts'

/** What one may wait for, and the states in which one waits for it. */
const waiting: Readonly<Record<string, readonly DraftState[]>> = {
  clear: ['prepared', 'taken-back', 'refused'],
  release: ['cleared'],
  held: ['releasing'],
  mine: draftStates,
}

export const listDrafts = route({
  method: 'GET',
  path: '/compacts/{compact}/drafts',
  summary: 'Drafts that the officer may see, newest change first.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject({
    /** `clear`, `release`: those that the officer may clear or release as they stand. `mine`: in which they took a step. `held`: released, and to be taken back until they are due. */
    for: z.enum(['clear', 'release', 'mine', 'held']).optional(),
    state: z.enum(draftStates).optional(),
    /** `next` of the page before. */
    before: z.coerce.number().int().min(1).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  body: null,
  status: 200,
  answer: z.strictObject({ drafts: z.array(draftShown), names, next: z.int().nullable() }),
  handle: (node, call) => {
    const { compact } = call.params
    const service = laneOf(node, compact, 'main')
    if (!service.ok) return service
    const { for: wanted, state, before, limit } = call.query
    const states = (wanted === undefined ? draftStates : (waiting[wanted] ?? [])).filter(
      (each) => state === undefined || each === state,
    )
    const awaiting = wanted === 'held' ? undefined : wanted
    const drafts = node.drafts.list(officerOf(call), { compact, states, awaiting, before, limit })
    const people = drafts.flatMap(({ author, clearer, releaser }) => [author, clearer ?? '', releaser ?? ''])
    return ok({
      drafts: drafts.map(showDraft),
      names: namesOf(node, people),
      next: drafts.length === limit ? (drafts.at(-1)?.changed ?? null) : null,
    })
  },
})

export const readDraft = route({
  method: 'GET',
  path: '/compacts/{compact}/drafts/{id}',
  summary:
    'One draft: its words in one version, who wrote the others, every step, and what stands against its acts as things are now.',
  params: draftParams,
  query: z.strictObject({
    /** The newest where none is named. */
    version: z.coerce.number().pipe(version).optional(),
  }),
  body: null,
  status: 200,
  answer: wholeDraft,
  handle: async (node, call) => {
    const found = node.drafts.read(officerOf(call), call.params.id)
    if (!found.ok) return err(draftProblem(found.error))
    return found.value.compact === call.params.compact
      ? ok(await showWholeDraft(node, found.value, call.query.version))
      : err(draftProblem({ kind: 'no-such-draft' }))
  },
})
