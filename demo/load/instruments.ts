/** Instruments of the record, each event a statement of its own → acts. */
import type { kinds, Stage } from '../../src/affairs/instrument/schema.ts'
import type { InstrumentFact } from '../record/record.ts'
import { type DemoAct, inEnglish, inEnglishOrNull, recordId, toldAct, toldFields } from './told.ts'

type Kind = (typeof kinds)[number]
type Side = 'VN' | 'TH'

export const kindOfPrinted: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['joint statement', 'joint-statement'],
  ['joint declaration', 'joint-declaration'],
  ['treaty', 'treaty'],
  ['agreement', 'agreement'],
  ['MoU', 'memorandum'],
  ['inter-agency MoU', 'agency-memorandum'],
  ['inter-agency arrangement', 'agency-arrangement'],
  ['local MoU', 'local-memorandum'],
  ['action plan', 'action-plan'],
  ['work programme', 'work-programme'],
  ['hotline arrangement', 'hotline-arrangement'],
])

interface Step {
  readonly stage: Stage
  readonly side: Side | null
  readonly round: number | null
}

const step = (stage: Stage, side: Side | null = null, round: number | null = null): Step => ({
  stage,
  side,
  round,
})

export const stepOfPrinted: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['proposal', step('proposal')],
  ['request', step('request')],
  ['commitment', step('commitment')],
  ['political commitment', step('commitment')],
  ['commitment to negotiate', step('commitment')],
  ['discussion', step('discussion')],
  ['drafting', step('drafting')],
  ['negotiating authority (VN)', step('authority-to-negotiate', 'VN')],
  ['negotiation', step('negotiation')],
  ['negotiation round 1', step('negotiation', null, 1)],
  ['negotiation round 2', step('negotiation', null, 2)],
  ['domestic appraisal (VN)', step('domestic-appraisal', 'VN')],
  ['domestic approval (TH)', step('domestic-approval', 'TH')],
  ['approval (VN)', step('domestic-approval', 'VN')],
  ['approval', step('approval')],
  ['adoption', step('adoption')],
  ['pending signature', step('signature-pending')],
  ['signature', step('signature')],
  ['reported signed', step('said-signed')],
  ['exchange', step('exchange')],
  ['issue', step('issue')],
  ['entry into force', step('entry-into-force')],
  ['implementation plan (VN)', step('implementation-plan', 'VN')],
  ['implementation', step('implementation')],
  ['review', step('review')],
  ['report', step('mention')],
  ['reference', step('mention')],
])

export const instrumentActs = (instrument: InstrumentFact): readonly DemoAct[] => {
  const record = recordId('instrument', instrument.id)
  const report = toldAct(instrument.reported.by, 'reported', record, {
    cites: [],
    fields: {
      ...toldFields(instrument.reported),
      kind: kindOfPrinted.get(instrument.kind) ?? 'other',
      binding: instrument.binding,
      files: [],
    },
    body: {
      title: instrument.title,
      ours: instrument.ours,
      status: inEnglish(instrument.statusText),
      note: inEnglishOrNull(instrument.note),
      sources: instrument.reported.sources,
      files: [],
    },
  })
  const events = instrument.events.map((event) =>
    toldAct(event.by, 'event', record, {
      cites: [],
      fields: {
        ...toldFields({ happenedOn: event.date, certainty: event.certainty }),
        ...(stepOfPrinted.get(event.stage) ?? step('mention')),
        source: null,
      },
      body: {
        printed: inEnglish(event.stage),
        detail: inEnglishOrNull(event.detail),
        ours: ['en'],
        sources: event.sources,
      },
    }),
  )
  return [report, ...events]
}
