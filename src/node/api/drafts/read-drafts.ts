import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import { type DraftState, draftStates } from '../../../store/draft-table.ts'
import { actToSend, readActs } from '../../drafts/acts-of-draft.ts'
import { maySee, maySend } from '../../drafts/draft-rules.ts'
import { factsOf } from '../../drafts/drafts.ts'
import type { ComityNode } from '../../node.ts'
import type { Officer } from '../../officers/officer.ts'
import { answerWith, route } from '../route.ts'
import { noQuery } from '../shapes.ts'
import { draftProblem } from './draft-problem.ts'
import { draftId, draftShown, draftSummary, officerOf, showDraft, showSummary } from './shapes.ts'
import { tagOf } from './version-header.ts'

/** What waits for the officer, or what they had a hand in. */
const views = ['clearance', 'release', 'held', 'mine', 'all'] as const

const statesOf: Readonly<Record<(typeof views)[number], readonly DraftState[]>> = {
  clearance: ['prepared', 'taken-back'],
  release: ['cleared'],
  held: ['releasing'],
  mine: draftStates,
  all: draftStates,
}

export const listDrafts = route({
  method: 'GET',
  path: '/drafts',
  summary:
    'Drafts that wait for the clearance or release of who asks, that are held, or that they had a hand in; newest change first.',
  params: noQuery,
  query: z.strictObject({
    for: z.enum(views).default('all'),
    /** Only those that changed after this step. */
    since: z.coerce.number().int().min(0).default(0),
    /** `next` of the page before. */
    before: z.coerce.number().int().min(1).default(Number.MAX_SAFE_INTEGER),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  body: null,
  status: 200,
  answer: z.strictObject({
    drafts: z.array(draftSummary),
    next: z.int().nullable(),
    /** The newest step of all: give it as `since` to learn what changed. */
    changed: z.int(),
  }),
  handle: (node, call) => {
    const officer = officerOf(call)
    if (!officer.ok) return officer
    const { for: view, since, limit } = call.query
    const found: z.infer<typeof draftSummary>[] = []
    let { before } = call.query
    for (;;) {
      const actor = view === 'mine' ? officer.value.id : undefined
      const rows = node.store.drafts.list({ states: statesOf[view], after: since, before, actor, limit })
      for (const row of rows) {
        before = row.changed
        if (isWanted(node, officer.value, view, row)) found.push(showSummary(row))
        if (found.length === limit) break
      }
      const isEnd = rows.length < limit
      if (found.length === limit || isEnd) {
        const next = found.length === limit ? before : null
        return ok({ drafts: found, next, changed: node.store.drafts.lastStep() })
      }
    }
  },
})

const isWanted = (
  node: ComityNode,
  officer: Officer,
  view: (typeof views)[number],
  row: Parameters<typeof factsOf>[0],
): boolean => {
  const facts = factsOf(row)
  if (row.marking > officer.clearedFor || !maySee(officer, facts)) return false
  if (view === 'release') return maySend(officer, 'release', facts)
  if (view !== 'clearance') return true
  const isOwn = node.drafts.policy().fourEyes && row.author === officer.id
  return maySend(officer, 'clear', facts) && !isOwn
}

export const readDraft = route({
  method: 'GET',
  path: '/drafts/{id}',
  summary: 'One draft: its words, versions and steps, and what would be refused if it were released now.',
  params: z.strictObject({ id: draftId }),
  query: noQuery,
  body: null,
  status: 200,
  answer: draftShown,
  handle: async (node, call) => {
    const officer = officerOf(call)
    if (!officer.ok) return officer
    const found = node.drafts.find(officer.value, call.params.id)
    logMarked(node, officer.value, call.params.id, found)
    if (!found.ok) return err(draftProblem(found.error))
    return answerWith(await showDraft(node, call, found.value), {
      headers: { etag: tagOf(found.value.version) },
    })
  },
})

export const readDraftVersion = route({
  method: 'GET',
  path: '/drafts/{id}/versions/{version}',
  summary: 'The words of one version of a draft, kept until it is sent or discarded.',
  params: z.strictObject({ id: draftId, version: z.coerce.number().int().min(1) }),
  query: noQuery,
  body: null,
  status: 200,
  answer: z.strictObject({
    version: z.int(),
    author: z.string(),
    at: z.int(),
    words: z.array(actToSend),
  }),
  handle: (node, call) => {
    const officer = officerOf(call)
    if (!officer.ok) return officer
    const found = node.drafts.find(officer.value, call.params.id)
    logMarked(node, officer.value, call.params.id, found)
    if (!found.ok) return err(draftProblem(found.error))
    const version = node.store.drafts.version(call.params.id, call.params.version)
    if (version === undefined) return err({ status: 404, kind: 'no-such-version' })
    if (version.text === null) return err({ status: 410, kind: 'words-gone' })
    const { version: number, author, at } = version
    return ok({ version: number, author, at, words: [...readActs(version.text)] })
  },
})

/** Every read of what is marked stands in the access log, and every one that was refused. */
const logMarked = (
  { store }: ComityNode,
  officer: Officer,
  id: string,
  found: ReturnType<ComityNode['drafts']['find']>,
): void => {
  const isRefused = !found.ok && found.error.kind === 'above-clearance'
  if (!isRefused && !(found.ok && found.value.marking > 0)) return
  const action = isRefused ? 'marked-draft-refused' : 'marked-draft-read'
  store.logAccess({ actor: officer.id, action, target: id, at: Date.now() })
}
