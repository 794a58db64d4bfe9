/** Acts on texts, and commitments born of them, as a hand at the keyboard might write them: see `random-acts.ts`. */
import { birthsOf } from '../affairs/text/births.ts'
import { placeBetween } from '../affairs/text/place.ts'
import { adoptedDigest, digestToAdopt } from '../affairs/text/reading.ts'
import { type Step, steps, type TextState } from '../affairs/text/schema.ts'
import type { JsonObject } from '../ledger/strict-json.ts'
import { type Desk, dateOrNone, leafIn, told, toldOf, type Writer, type Written } from './desk.ts'
import { officerSigns } from './officer-signs.ts'

const keys = ['p', 'q'] as const
const nowhere = 'A'.repeat(43).concat('=')

const stateOf = ({ look, record }: Desk): TextState | undefined => look(record) as TextState | undefined

/** The round to write into: mostly the first. */
const base = (desk: Desk): string | null => (desk.dice.chance(85) ? null : leafIn(desk))

const answer =
  (key: boolean, body: JsonObject | null): Writer =>
  (desk) => ({
    fields: key
      ? wordingPinned(desk)
      : { terms: stateOf(desk)?.frame.at(-1)?.wordings.at(-1)?.leaf ?? nowhere },
    body,
  })

/** A wording of one of the paragraphs, mostly with its own key. */
const wordingPinned = (desk: Desk): JsonObject => {
  const items = stateOf(desk)?.paragraphs ?? []
  const item = items[desk.dice.below(Math.max(1, items.length))]
  const wordings = item?.terms.at(-1)?.wordings ?? []
  const terms = wordings[desk.dice.below(Math.max(1, wordings.length))]?.leaf ?? leafIn(desk)
  return { key: desk.dice.chance(95) ? (item?.key ?? 'p') : desk.dice.pick(keys), terms }
}

const digestNow = ({ compact, dice, record, ...desk }: Desk): string => {
  const state = stateOf({ compact, dice, record, ...desk })
  const { id, members } = compact
  if (state === undefined || dice.chance(5)) return nowhere
  return adoptedDigest(state, members) ?? digestToAdopt(id, record, state, members) ?? nowhere
}

const signing =
  (step: Step): Writer =>
  (desk) => {
    const digest = digestNow(desk)
    const credential = `credential/${desk.dice.pick(['A', 'B'])}`
    const act = desk.dice.chance(90) ? step : 'initialled'
    const { author: authority, compact, record } = desk
    const by = officerSigns({ act, authority, compact: compact.id, credential, digest, record })
    return { fields: { by, digest }, body: null, cites: [credential] }
  }

export const textWriters: Readonly<Record<string, Writer>> = {
  framed: (desk) => ({
    fields: {
      authentic: desk.dice.pick([['vi', 'th'], ['vi', 'th', 'en'], ['fr']]),
      base: base(desk),
      date: dateOrNone(desk.dice),
      initialling: desk.dice.pick(['counts', 'does-not-count']),
      kind: 'minutes',
      languages: ['vi', 'th', 'en'],
      marking: null,
      prevailing: null,
      session: null,
    },
    body: { note: null, terms: [], title: { en: 'as printed' } },
  }),
  'frame-accepted': answer(false, null),
  'frame-declined': answer(false, { reason: 'not so' }),
  proposed: (desk) => ({
    fields: {
      base: base(desk),
      commits: desk.dice.chance(60)
        ? { due: dateOrNone(desk.dice), kind: 'action', offices: [], responsible: [], theme: 'security' }
        : null,
      form: desk.dice.pick(['paragraph', 'paragraph', 'heading', 'omitted']),
      key: desk.dice.pick(keys),
      marking: null,
      place: placeBetween(desk.dice.pick([null, 'V']), null),
    },
    body: { note: null, texts: { en: 'as printed' } },
  }),
  accepted: answer(true, null),
  declined: answer(true, { reason: 'not so' }),
  adopted: (desk) => ({ fields: { digest: digestNow(desk) }, body: null }),
  'adoption-withdrawn': () => ({ fields: {}, body: { reason: 'on second thoughts' } }),
  ...Object.fromEntries(steps.map((step) => [step, signing(step)])),
  ink: (desk) => ({
    fields: {
      ...told(desk),
      digest: desk.dice.chance(70) ? digestNow(desk) : null,
      files: [{ commitment: nowhere, size: 1, type: 'application/pdf' }],
      of: desk.dice.pick([['VN.MPS'], ['TH.NSC'], ['VN.MPS', 'TH.NSC'], ['KH.MPS']]),
      step: desk.dice.pick(['signed', 'initialled']),
    },
    body: {
      files: [{ commitment: nowhere, digest: nowhere, name: 'scan.pdf', salt: nowhere }],
      note: null,
      ours: [],
      sources: [],
    },
  }),
  told: (desk) =>
    toldOf(desk, ['accepted', 'frame-accepted', 'adopted', 'signed'], desk.dice.pick([null, 'p'])),
}

/** One that some text bears, where there is one; else of a text that is not there or not so far. */
export const born = (desk: Desk): Written => {
  const { compact, dice, look } = desk
  const text = `text/${dice.pick(['A', 'B', 'C'])}`
  const state = look(text) as TextState | undefined
  const [birth] = state === undefined ? [] : birthsOf(text, state, compact.members)
  const body = { note: null, ours: [], sources: [], text: { en: 'as printed' } }
  if (birth !== undefined)
    return {
      fields: birth.fields,
      body,
      cites: birth.cites,
      record: dice.chance(90) ? birth.record : desk.record,
    }
  const fields = {
    due: null,
    kind: 'action',
    madeOn: null,
    marking: null,
    offices: [],
    paragraph: 'p',
    responsible: [],
    text,
    theme: 'security',
  }
  return { fields, body, cites: [text] }
}
