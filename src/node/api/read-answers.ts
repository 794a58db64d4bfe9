import { z } from 'zod'
import { cadences } from '../../affairs/answers/cadence.ts'
import {
  fulfilledCommitments,
  openCommitments,
  repeatedly,
  standingCommitments,
} from '../../affairs/answers/open-commitments.ts'
import { turnsToHost } from '../../affairs/answers/turn-to-host.ts'
import { firstDay, fullDate } from '../../affairs/kernel/partial-date.ts'
import { ok } from '../../ledger/result.ts'
import { laneRecords } from '../lane-records.ts'
import { route } from './route.ts'
import { compactParam, laneOf } from './shapes.ts'

const repeated = z.array(z.strictObject({ record: z.string(), times: z.int() }))

export const readAnswers = route({
  method: 'GET',
  path: '/compacts/{compact}/answers',
  summary:
    'What was promised and not done, what was only said again, whether mechanisms meet as promised, whose turn it is to host.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject({
    /** The day to answer for; today where none is given. */
    on: fullDate.optional(),
  }),
  body: null,
  status: 200,
  answer: z.strictObject({
    on: z.string(),
    open: z.array(z.looseObject({ record: z.string(), ageDays: z.int().nullable() })),
    standing: z.array(z.string()),
    fulfilled: z.array(z.string()),
    restatedThreeTimesOrMore: repeated,
    redatedThreeTimesOrMore: repeated,
    cadence: z.array(z.looseObject({ mechanism: z.string(), verdict: z.string() })),
    turn: z.array(z.looseObject({ mechanism: z.string(), side: z.string().nullable() })),
  }),
  handle: (node, { params, query }) => {
    const service = laneOf(node, params.compact, 'main')
    if (!service.ok) return service
    const on = query.on ?? new Date().toISOString().slice(0, 10)
    const day = firstDay(on) ?? 0
    const records = laneRecords(node.store, service.value.context)
    return ok({
      on,
      open: openCommitments(records, day).map((each) => ({ ...each })),
      standing: [...standingCommitments(records)],
      fulfilled: [...fulfilledCommitments(records)],
      restatedThreeTimesOrMore: [...repeatedly(records, 'restatement', 3)],
      redatedThreeTimesOrMore: [...repeatedly(records, 'redating', 3)],
      cadence: cadences(records, day).map((each) => ({ ...each })),
      turn: turnsToHost(records).map((each) => ({ ...each })),
    })
  },
})
