import { z } from 'zod'
import type { LaneContext } from '../../../exchange/lane/lane-context.ts'
import { judgeActs } from '../../../exchange/lane/release-acts.ts'
import { err, ok } from '../../../ledger/result.ts'
import { refuseSight } from '../../officers/clearance.ts'
import { openText } from '../../openings/text-opening.ts'
import { route } from '../route.ts'
import { compactParam, laneOf, noQuery, recordTail } from '../shapes.ts'
import { textShown } from './text-shapes.ts'

export const openTextRoute = route({
  method: 'GET',
  path: '/compacts/{compact}/texts/{id}',
  summary:
    'A text: its paragraphs in order in every language, what stands in brackets and by whom, what keeps it from being adopted, and who has signed.',
  params: z.strictObject({ compact: compactParam, id: recordTail }),
  query: noQuery,
  body: null,
  status: 200,
  answer: textShown,
  handle: (node, { params, caller }) => {
    const service = laneOf(node, params.compact, 'main')
    if (!service.ok) return service
    const { context } = service.value
    const record = `text/${params.id}`
    const opened = openText(node.store, context, record)
    if (opened === undefined) return err({ status: 404, kind: 'no-such-record' })
    const refused = refuseSight(node, caller, `${params.compact}/${record}`, opened.marking)
    if (refused !== undefined) return err(refused)
    const refusal = adoptionRefusal(context, record, opened.adoption.digestToAdopt)
    return ok({ ...opened, adoption: { ...opened.adoption, refusal } } as never)
  },
})

/** What the rules say to our adoption now, so that nobody is offered what would be refused. */
const adoptionRefusal = (context: LaneContext, record: string, digest: string | null): string | null => {
  if (digest === null) return null
  const facts = { record, affair: 'text', act: 'adopted', version: 1, cites: [], fields: { digest } }
  const [refusal] = judgeActs(context, [{ facts, body: null }])
  if (refusal === undefined) return null
  return refusal.kind === 'refused' ? refusal.reason.kind : refusal.kind
}
