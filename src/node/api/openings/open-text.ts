import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import { refuseSight } from '../../officers/clearance.ts'
import { openText } from '../../openings/text-opening.ts'
import { route } from '../route.ts'
import { compactParam, laneOf, noQuery, recordTail, shown } from '../shapes.ts'

const texts = z.record(z.string(), z.string())

export const openTextRoute = route({
  method: 'GET',
  path: '/compacts/{compact}/texts/{id}',
  summary:
    'A text: its paragraphs in order in every language, what stands in brackets and by whom, what keeps it from being adopted, and who has signed.',
  params: z.strictObject({ compact: compactParam, id: recordTail }),
  query: noQuery,
  body: null,
  status: 200,
  answer: z.strictObject({
    record: z.string(),
    status: z.string(),
    members: z.array(z.string()),
    frame: z.looseObject({ kind: z.string(), title: texts, languages: z.array(z.string()) }).nullable(),
    paragraphs: z.array(
      z.looseObject({
        key: z.string(),
        number: z.int().nullable(),
        form: z.string(),
        place: z.string(),
        standing: z.enum(['agreed', 'open']),
        basis: z.string().nullable(),
        texts,
        brackets: z.array(z.looseObject({ by: z.string(), parties: z.array(z.string()), texts })),
        findings: z.array(shown),
      }),
    ),
    blocks: z.array(z.looseObject({ kind: z.string() })),
    adoption: z.strictObject({
      digest: z.string().nullable(),
      adopters: z.array(z.string()),
      digestToAdopt: z.string().nullable(),
    }),
    signing: z.array(z.strictObject({ side: z.string(), signing: z.string(), asTold: z.string() })),
    steps: z.array(z.looseObject({ side: z.string(), step: z.string(), proof: z.string() })),
    births: z.array(z.looseObject({ record: z.string(), leaf: z.string() })),
    marking: z.int(),
  }),
  handle: (node, { params, caller }) => {
    const service = laneOf(node, params.compact, 'main')
    if (!service.ok) return service
    const record = `text/${params.id}`
    const opened = openText(node.store, service.value.context, record)
    if (opened === undefined) return err({ status: 404, kind: 'no-such-record' })
    const refused = refuseSight(node, caller, `${params.compact}/${record}`, opened.marking)
    return refused === undefined ? ok(opened as never) : err(refused)
  },
})
