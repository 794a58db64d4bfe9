import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import { type DraftState, draftStates } from '../../../store/draft-table.ts'
import type { ActToSend } from '../../drafts/acts-of-draft.ts'
import type { DraftRefusal } from '../../drafts/draft-deps.ts'
import type { ComityNode } from '../../node.ts'
import { wordsOf } from '../problem-words.ts'
import { route } from '../route.ts'
import { compactParam, laneOf, shown } from '../shapes.ts'
import { draftProblem } from './problems.ts'
import { draftFields, draftParams, draftShown, officerOf, showDraft, version } from './shapes.ts'

/** Names of officers, by id: of all who took a step. */
const names = z.record(z.string(), z.string())

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
  answer: z.strictObject({
    ...draftFields,
    /** Null once they are in the record, or the draft was discarded. */
    words: z.strictObject({ version: z.int(), note: z.string(), acts: z.array(shown) }).nullable(),
    versions: z.array(z.strictObject({ version: z.int(), author: z.string(), at: z.int() })),
    steps: z.array(
      z.strictObject({
        step: z.string(),
        version: z.int(),
        actor: z.string(),
        at: z.int(),
        /** Why it was refused, or until when it is held. */
        why: shown.nullable(),
      }),
    ),
    /** What would be refused, were the version released now. `index`: the place of the act. */
    findings: z.array(
      z.strictObject({
        index: z.int().nullable(),
        kind: z.string(),
        values: shown,
        words: z.strictObject({ en: z.string(), vi: z.string(), th: z.string() }),
      }),
    ),
    names,
  }),
  handle: async (node, call) => {
    const found = node.drafts.read(officerOf(call), call.params.id)
    if (!found.ok) return err(draftProblem(found.error))
    const row = found.value
    if (row.compact !== call.params.compact) return err(draftProblem({ kind: 'no-such-draft' }))
    const wanted = call.query.version ?? row.version
    const words = node.drafts.words(row.id, wanted)
    const findings = words === undefined ? [] : await node.drafts.findings(row, words.acts)
    const steps = node.store.drafts.steps(row.id)
    return ok({
      ...showDraft(row),
      words: words === undefined ? null : { version: wanted, note: words.note, acts: [...words.acts] },
      versions: [...node.store.drafts.versions(row.id)],
      steps: steps.map(({ step, version: of, actor, at, why }) => ({
        ...{ step, version: of, actor, at },
        why: why === null ? null : (JSON.parse(why) as Record<string, unknown>),
      })),
      findings: findings.map((finding) => showFinding(finding, words?.acts ?? [])),
      names: namesOf(
        node,
        steps.map(({ actor }) => actor),
      ),
    })
  },
})

const showFinding = (finding: DraftRefusal, acts: readonly ActToSend[]) => {
  const problem = draftProblem(finding, (index) => acts[index]?.affair ?? 'kernel')
  const { kind, values = {} } = problem
  const index = 'index' in finding ? finding.index : null
  return { index, kind, values: { ...values }, words: wordsOf(problem) }
}

const namesOf = (node: ComityNode, ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const officer = node.officers.book.find(id)
      return officer === undefined ? [] : [[id, officer.name] as const]
    }),
  )
