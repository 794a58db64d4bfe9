/**
 * The shape of the public record of Viet Nam – Thailand cooperation, and the one way to read it.
 *
 * Every fact carries who told it (`reported.by`), when it happened as far as stated, how sure that is and where it
 * stands. Nothing here is an act of either side: it is what the press and the ministries reported.
 * Invariant: what `readRecord` returns has unique ids and no reference to a record that is not there.
 * Field by field: README.md beside this file.
 */

import { z } from 'zod'
import { err, ok, type Result } from '../../src/ledger/result.ts'

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in the Gregorian calendar (ISO 8601); a shorter form says that no more is known. */
export const isPartialDate = (text: string): boolean => {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

const partialDate = z.string().refine(isPartialDate, 'not a date of the form YYYY, YYYY-MM or YYYY-MM-DD')
const text = z.string().min(1)
const authority = z.enum(['VN.MPS', 'TH.NSC'])
const language = z.enum(['en', 'vi', 'th', 'fr', 'de', 'zh', 'it'])
const certainty = z.enum(['reported', 'inferred'])
const inThreeLanguages = z.strictObject({ en: text, vi: text, th: text })
const ours = z.array(z.enum(['en', 'vi', 'th']))

/** A page, or where no page is known the words that say so. */
const source = z
  .strictObject({ url: z.url().nullable(), language, note: text.nullable() })
  .refine((s) => s.url !== null || s.note !== null, 'a source without an address must say so in its note')
const sources = z.array(source).min(1)

const reported = z.strictObject({ by: authority, happenedOn: partialDate.nullable(), certainty, sources })
const ref = <A extends string>(...affairs: [A, ...A[]]) =>
  z.strictObject({ affair: z.enum(affairs), id: text })

const office = z.strictObject({
  id: z.string().regex(/^(VN|TH)\.[A-Z]+$/),
  state: z.enum(['VN', 'TH']),
  name: inThreeLanguages,
  ours,
  sources,
})

const mechanism = z.strictObject({
  id: text,
  name: inThreeLanguages,
  ours,
  level: text,
  leads: z.strictObject({ VN: text.nullable(), TH: text.nullable() }),
  leadsPrinted: z.strictObject({ VN: text.nullable(), TH: text.nullable() }),
  origin: text.nullable(),
  founded: z
    .strictObject({ on: partialDate.nullable(), by: ref('session', 'instrument', 'contact') })
    .nullable(),
  cadence: z.strictObject({ every: z.literal('year'), sources }).nullable(),
  hosting: z.strictObject({ rule: z.literal('in turn'), sources }).nullable(),
  renamings: z.array(
    z.strictObject({
      from: inThreeLanguages,
      ours,
      on: partialDate.nullable(),
      certainty,
      note: text.nullable(),
      sources,
    }),
  ),
  note: text.nullable(),
  reported,
})

const chair = z.strictObject({ name: text, office: text, also: z.array(text) }).nullable()

const session = z.strictObject({
  id: text,
  mechanism: text,
  number: z.int().positive().nullable(),
  status: z.enum(['held', 'planned']),
  start: partialDate.nullable(),
  end: partialDate.nullable(),
  place: inThreeLanguages.nullable(),
  host: z.enum(['VN', 'TH', 'VN+TH']).nullable(),
  format: z.enum(['in person', 'videoconference', 'at sea']).nullable(),
  chairs: z.strictObject({ VN: chair, TH: chair }),
  outcomes: z.array(text),
  note: text.nullable(),
  conflicts: z.array(text),
  reported,
})

const instrument = z.strictObject({
  id: text,
  title: inThreeLanguages,
  ours,
  kind: text,
  binding: z.boolean().nullable(),
  statusText: text,
  events: z.array(
    z.strictObject({
      id: text,
      date: partialDate.nullable(),
      stage: text,
      detail: text.nullable(),
      by: authority,
      certainty,
      sources,
    }),
  ),
  note: text.nullable(),
  conflicts: z.array(text),
  reported,
})

const evidence = z
  .strictObject({
    id: text,
    happenedOn: partialDate.nullable(),
    kind: z.enum(['restatement', 'redating', 'progress', 'fulfilment']),
    says: text,
    due: partialDate.optional(),
    dueText: text.nullable().optional(),
    note: text.nullable(),
    movedFrom: z.strictObject({ instrument: text, event: text }).nullable(),
    by: authority,
    certainty,
    sources,
  })
  .refine(
    (e) => (e.kind === 'redating') === (e.due !== undefined),
    'a re-dating, and nothing else, names a new due date',
  )

const commitment = z.strictObject({
  id: text,
  text: inThreeLanguages,
  ours,
  kind: z.enum(['action', 'standing', 'target', 'signature']),
  bornFrom: ref('session', 'instrument', 'contact'),
  madeOn: partialDate,
  due: partialDate.nullable(),
  dueText: text.nullable(),
  responsible: z.array(z.enum(['VN', 'TH'])).min(1),
  offices: z.array(text),
  theme: z.string().regex(/^[a-z-]+$/),
  evidence: z.array(evidence),
  note: text.nullable(),
  reported,
})

const contact = z.strictObject({
  id: text,
  kind: z.enum(['visit', 'phone call', 'meeting', 'ship visit']),
  start: partialDate,
  end: partialDate.nullable(),
  who: text,
  place: inThreeLanguages.nullable(),
  description: text,
  note: text.nullable(),
  reported,
})

const position = z.strictObject({
  id: text,
  on: partialDate,
  forum: z
    .strictObject({ session: text.nullable(), text: text.nullable() })
    .refine((f) => (f.session === null) !== (f.text === null), 'a session of this record or words, not both'),
  text: inThreeLanguages,
  ours,
  refersTo: z.array(text),
  reported,
})

const hotline = z.strictObject({
  id: text,
  name: inThreeLanguages,
  ours,
  parties: z.array(z.string().length(2)).min(2),
  basis: z.strictObject({ instrument: text.nullable(), text: text.nullable() }).nullable(),
  statusText: text,
  note: text.nullable(),
  reported,
})

const conflict = z.strictObject({
  id: text,
  topic: text,
  about: z.array(z.strictObject({ affair: z.enum(['session', 'instrument']), id: text, field: text })),
  readings: z.array(z.strictObject({ value: text, who: text, sources })).min(2),
  used: text.nullable(),
  open: z.boolean(),
  note: text.nullable(),
})

export const recordSchema = z.strictObject({
  offices: z.array(office),
  mechanisms: z.array(mechanism),
  sessions: z.array(session),
  instruments: z.array(instrument),
  commitments: z.array(commitment),
  contacts: z.array(contact),
  positions: z.array(position),
  hotlines: z.array(hotline),
  conflicts: z.array(conflict),
})

export type RecordData = z.infer<typeof recordSchema>
export type RecordPart = keyof RecordData
export type OfficeFact = RecordData['offices'][number]
export type MechanismFact = RecordData['mechanisms'][number]
export type SessionFact = RecordData['sessions'][number]
export type InstrumentFact = RecordData['instruments'][number]
export type CommitmentFact = RecordData['commitments'][number]
export type EvidenceFact = CommitmentFact['evidence'][number]
export type ContactFact = RecordData['contacts'][number]
export type PositionFact = RecordData['positions'][number]
export type HotlineFact = RecordData['hotlines'][number]
export type ConflictFact = RecordData['conflicts'][number]
export type Reported = z.infer<typeof reported>
export type Source = z.infer<typeof source>

/** The files of the record: one per part, `<part>.json`. */
export const recordParts: readonly RecordPart[] = recordSchema.keyof().options

/**
 * Reads and checks the whole record. `read` is given a file name (`sessions.json`) and returns its parsed JSON;
 * what `read` throws is not caught.
 */
export const readRecord = (read: (name: string) => unknown): Result<RecordData, RecordError> => {
  const parsed = recordSchema.safeParse(
    Object.fromEntries(recordParts.map((part) => [part, read(`${part}.json`)])),
  )
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`)
    return err({ kind: 'malformed', faults })
  }
  const double = firstRepeated(allIds(parsed.data))
  if (double !== undefined) return err({ kind: 'repeated-id', id: double })
  const loose = looseReferences(parsed.data)
  return loose.length > 0 ? err({ kind: 'loose-references', references: loose }) : ok(parsed.data)
}

export type RecordError =
  | { readonly kind: 'malformed'; readonly faults: readonly string[] }
  | { readonly kind: 'repeated-id'; readonly id: string }
  | { readonly kind: 'loose-references'; readonly references: readonly LooseReference[] }

/** `from` names a fact that points to `to`, which is not among the facts of `part` (or the instruments' events). */
export type LooseReference = {
  readonly from: string
  readonly part: RecordPart | 'events'
  readonly to: string
}

const partOf = { session: 'sessions', instrument: 'instruments', contact: 'contacts' } as const

const allIds = (data: RecordData): readonly string[] => [
  ...recordParts.flatMap((part) => data[part].map((fact) => fact.id)),
  ...data.instruments.flatMap((instrument) => instrument.events.map((event) => event.id)),
  ...data.commitments.flatMap((commitment) => commitment.evidence.map((item) => item.id)),
]

const firstRepeated = (ids: readonly string[]): string | undefined =>
  ids.find((id, at) => ids.indexOf(id) !== at)

const looseReferences = (data: RecordData): readonly LooseReference[] => {
  const events = data.instruments.flatMap((instrument) => instrument.events)
  return references(data).filter(({ part, to }) => {
    const facts: readonly { readonly id: string }[] = part === 'events' ? events : data[part]
    return !facts.some((fact) => fact.id === to)
  })
}

const references = (data: RecordData): readonly LooseReference[] => [
  ...data.mechanisms.flatMap(({ id, leads, founded }) => [
    ...[leads.VN, leads.TH].flatMap((to) =>
      to === null ? [] : [{ from: id, part: 'offices' as const, to }],
    ),
    ...(founded === null ? [] : [{ from: id, part: partOf[founded.by.affair], to: founded.by.id }]),
  ]),
  ...data.sessions.flatMap(({ id, mechanism, conflicts }) => [
    { from: id, part: 'mechanisms' as const, to: mechanism },
    ...conflicts.map((to) => ({ from: id, part: 'conflicts' as const, to })),
  ]),
  ...data.instruments.flatMap(({ id, conflicts }) =>
    conflicts.map((to) => ({ from: id, part: 'conflicts' as const, to })),
  ),
  ...data.commitments.flatMap(({ id, bornFrom, offices, evidence }) => [
    { from: id, part: partOf[bornFrom.affair], to: bornFrom.id },
    ...offices.map((to) => ({ from: id, part: 'offices' as const, to })),
    ...evidence.flatMap((item) =>
      item.movedFrom === null
        ? []
        : [
            { from: item.id, part: 'instruments' as const, to: item.movedFrom.instrument },
            { from: item.id, part: 'events' as const, to: item.movedFrom.event },
          ],
    ),
  ]),
  ...data.positions.flatMap(({ id, forum }) =>
    forum.session === null ? [] : [{ from: id, part: 'sessions' as const, to: forum.session }],
  ),
  ...data.hotlines.flatMap(({ id, basis }) =>
    basis === null || basis.instrument === null
      ? []
      : [{ from: id, part: 'instruments' as const, to: basis.instrument }],
  ),
  ...data.conflicts.flatMap(({ id, about }) =>
    about.map((target) => ({ from: id, part: partOf[target.affair], to: target.id })),
  ),
]
