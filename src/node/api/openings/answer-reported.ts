import { z } from 'zod'
import { disputeGrounds, leafPin } from '../../../affairs/kernel/statement.ts'
import { err, ok, type Result } from '../../../ledger/result.ts'
import type { ActToSend } from '../../drafts/acts-of-draft.ts'
import type { ComityNode } from '../../node.ts'
import { officeScope } from '../../officers/grants.ts'
import { everyOffice } from '../../officers/officer.ts'
import { type ReportedAsked, type ReportedStatement, reportedPage } from '../../openings/reported.ts'
import { draftProblem } from '../drafts/problems.ts'
import { officerOf } from '../drafts/shapes.ts'
import { showWholeDraft, wholeDraft } from '../drafts/whole-draft.ts'
import { type Problem, route } from '../route.ts'
import { compactParam, laneOf, noQuery } from '../shapes.ts'

/** What a draft may hold. */
const mostActs = 512

export const answerReported = route({
  method: 'POST',
  path: '/compacts/{compact}/reported/answers',
  summary:
    'Prepares a draft that confirms or disputes what another told: the statements named, or all that wait for us, up to 512.',
  params: z.strictObject({ compact: compactParam }),
  query: noQuery,
  body: z.strictObject({
    office: officeScope.default(everyOffice),
    /** As `/reported` gives them; null: all of them. */
    statements: z.array(leafPin).min(1).max(mostActs).nullable(),
    answer: z.discriminatedUnion('act', [
      z.strictObject({ act: z.literal('confirmed') }),
      z.strictObject({
        act: z.literal('disputed'),
        ground: z.enum(disputeGrounds),
        reason: z.string().max(20_000),
      }),
    ]),
  }),
  status: 201,
  answer: wholeDraft,
  handle: async (node, call) => {
    const officer = officerOf(call)
    const { compact } = call.params
    const service = laneOf(node, compact, 'main')
    if (!service.ok) return service
    const { answer, office, statements } = call.body
    const asked = { self: node.config.authority, clearance: officer.clearedFor }
    const wanted = find(node, service.value.context, asked, statements)
    if (!wanted.ok) return wanted
    const acts = wanted.value.map(({ affair, record, statement }): ActToSend => {
      const [id = record, version = '1'] = record.split('@')
      const named = { record: id, affair, version: Number(version), cites: [], act: answer.act }
      return answer.act === 'confirmed'
        ? { ...named, fields: { statement }, body: null }
        : { ...named, fields: { statement, ground: answer.ground }, body: { reason: answer.reason } }
    })
    const prepared = node.drafts.prepare(officer, { compact, lane: 'main', office, acts, note: '' })
    return prepared.ok
      ? ok(await showWholeDraft(node, prepared.value))
      : err(draftProblem(prepared.error, (index) => acts[index]?.affair ?? 'kernel'))
  },
})

/** Of those named each must wait for us; of all, the first that a draft can hold. */
const find = (
  node: ComityNode,
  context: Parameters<typeof reportedPage>[1],
  asked: Pick<ReportedAsked, 'self' | 'clearance'>,
  named: readonly string[] | null,
): Result<readonly ReportedStatement[], Problem> => {
  const found: ReportedStatement[] = []
  for (let after: ReportedAsked['after']; ; ) {
    const page = reportedPage(node.store, context, { ...asked, after, limit: 200 })
    found.push(...page.statements.filter(({ statement }) => named === null || named.includes(statement)))
    after = page.next
    if (after === undefined || found.length >= (named?.length ?? mostActs)) break
  }
  const missing = named?.some((leaf) => !found.some(({ statement }) => statement === leaf)) === true
  if (missing || found.length === 0) return err({ status: 409, kind: 'nothing-waits' })
  return ok(found.slice(0, mostActs))
}
