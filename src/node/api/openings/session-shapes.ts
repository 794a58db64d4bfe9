/** The shapes in which a session is opened; what they mean stands beside `openings/session-opening.ts` and its parts. */
import { z } from 'zod'
import { termsStatuses } from '../../../affairs/kernel/terms-status.ts'
import { assessments } from '../../../affairs/review/schema.ts'
import { formats, postponementGrounds } from '../../../affairs/session/schema.ts'
import { shown } from '../shapes.ts'

const texts = z.record(z.string(), z.string())
const basis = z.enum(['own', 'confirmed', 'told'])
const stands = z.array(z.strictObject({ party: z.string(), basis }))
const day = z.string().nullable()

const terms = {
  base: z.string().nullable(),
  refused: z.array(z.strictObject({ party: z.string(), basis, reason: z.string().nullable() })),
  told: z.array(
    z.strictObject({
      statement: z.string(),
      by: z.string(),
      of: z.string(),
      did: z.string(),
      pins: z.string().nullable(),
      noteNumber: z.string().nullable(),
      noteOn: day,
      says: texts,
      files: z.int(),
      stance: z.enum(['unconfirmed', 'disputed', 'confirmed']),
    }),
  ),
}

const meeting = {
  mechanism: z.string().nullable(),
  visit: z.string().nullable(),
  number: z.int().nullable(),
  start: day,
  end: day,
  hosts: z.array(z.string()),
  format: z.enum(formats).nullable(),
}

const agendaItems = z.array(
  z.strictObject({ id: z.string(), kind: z.string(), about: z.array(z.string()), title: texts }),
)

const agenda = z.strictObject({
  ...terms,
  record: z.string(),
  status: z.string(),
  waitingFor: z.array(z.string()),
  items: agendaItems,
  wordings: z.array(
    z.strictObject({
      by: z.string(),
      leaf: z.string(),
      agreed: basis.nullable(),
      stands,
      items: agendaItems,
      note: texts,
    }),
  ),
})

const delegates = z.array(
  z.strictObject({
    order: z.int(),
    part: z.string(),
    office: z.string().nullable(),
    name: texts,
    rank: texts,
    title: texts,
  }),
)

const delegation = z.strictObject({
  record: z.string(),
  of: z.string(),
  status: z.string(),
  members: delegates,
  lists: z.array(
    z.strictObject({
      by: z.string(),
      statement: z.string(),
      stance: z.enum(['own', 'unconfirmed', 'disputed', 'confirmed']),
      members: delegates,
      note: texts,
    }),
  ),
})

/** Of a commitment, as of the day that is asked for. */
const age = {
  madeOn: day,
  ageDays: z.int().nullable(),
  due: day,
  dueHistory: z.array(z.string()),
  overdue: z.boolean(),
  restatements: z.int(),
  redatings: z.int(),
  offices: z.array(z.string()),
  text: texts,
  responsible: z.array(z.string()),
  origin: z.string().nullable(),
}

const assessed = {
  assessment: z.enum(assessments),
  due: day,
  marking: z.int().nullable(),
  leaf: z.string(),
  by: z.string(),
}

const review = z.strictObject({
  record: z.string(),
  status: z.string(),
  rows: z.array(
    z.strictObject({
      ...age,
      ...terms,
      commitment: z.string(),
      putBy: z.array(z.string()),
      status: z.enum(['not-assessed', ...termsStatuses]),
      agreed: z.strictObject({ ...assessed, basis }).nullable(),
      remark: texts,
      proposed: z.array(z.strictObject({ ...assessed, remark: texts, parties: z.array(z.string()) })),
    }),
  ),
  paragraph: z.strictObject({ vi: z.string(), th: z.string(), en: z.string() }),
  evidence: z.array(
    z.strictObject({
      record: z.string(),
      affair: z.string(),
      act: z.string(),
      version: z.int(),
      cites: z.array(z.string()),
      fields: z.record(z.string(), z.json()),
      body: z.record(z.string(), z.json()),
    }),
  ),
})

export const sessionShown = z.strictObject({
  ...terms,
  record: z.string(),
  status: z.string(),
  /** What it goes by; null where nothing is known but its name. */
  meeting: z
    .strictObject({ ...meeting, stage: z.enum(['planned', 'held']) })
    .loose()
    .nullable(),
  wording: shown.nullable(),
  waitingFor: z.array(z.string()),
  owed: z.array(
    z.strictObject({
      party: z.string(),
      report: z.boolean(),
      dates: z.boolean(),
      agenda: z.boolean(),
      delegation: z.boolean(),
      lines: z.int(),
      open: z.int(),
      overdue: z.int(),
    }),
  ),
  revision: z.int(),
  proposals: z.array(
    z.strictObject({
      by: z.string(),
      leaf: z.string(),
      fields: z.looseObject(meeting),
      body: shown.nullable(),
      agreed: basis.nullable(),
      stands,
      postponed: z.array(
        z.strictObject({
          by: z.string(),
          ground: z.enum(postponementGrounds),
          notBefore: day,
          reason: z.string().nullable(),
        }),
      ),
    }),
  ),
  agenda: agenda.nullable(),
  delegations: z.array(delegation),
  review: review.nullable(),
  /** Open commitments on no sheet of this session yet, oldest first. */
  candidates: z.array(
    z.strictObject({
      ...age,
      record: z.string(),
      status: z.string(),
      carriedFrom: z.array(z.string()),
    }),
  ),
  /** Give this as `after` for more candidates; null where there are none. */
  next: z.string().nullable(),
  texts: z.array(z.strictObject({ record: z.string(), status: z.string(), title: texts })),
  around: z
    .strictObject({
      previous: z
        .strictObject({
          record: z.string(),
          start: z.string(),
          number: z.int().nullable(),
          outcomes: z.array(texts),
        })
        .nullable(),
      planned: z.array(
        z.strictObject({
          record: z.string(),
          status: z.string(),
          number: z.int().nullable(),
          start: day,
          end: day,
          hosts: z.array(z.string()),
        }),
      ),
      turn: z.strictObject({
        side: z.string().nullable(),
        basis: z.enum(['stated', 'by-alternation', 'not-stated']),
        lastHost: z.string().nullable(),
      }),
    })
    .nullable(),
  marking: z.int(),
})
