/**
 * Acts of every affair as a hand at the keyboard might write them: few records, so that acts meet; pins taken from what
 * stands in the record, and now and then from nowhere; fields within their schemas, and now and then not sensible ones.
 * A test holds the table against the registry: an affair or act that is added there is missed here.
 */

import { evidenceKinds } from '../affairs/commitment/schema.ts'
import { classificationTable, markedLevel } from '../affairs/kernel/marking.ts'
import type { Draft } from '../exchange/lane/own-entry.ts'
import type { JsonObject } from '../ledger/strict-json.ts'
import {
  base,
  type Compacted,
  type Desk,
  date,
  dateOrNone,
  type Look,
  leafIn,
  recordOf,
  text,
  told,
  toldOf,
  type Writer,
  wording,
} from './desk.ts'
import type { Dice } from './dice.ts'
import { officerKey, officersHost } from './officer-signs.ts'
import { born, textWriters } from './random-texts.ts'

const answers: Readonly<Record<string, Writer>> = {
  confirmed: (desk) => ({ fields: { statement: leafIn(desk) }, body: null }),
  disputed: (desk) => ({
    fields: { ground: desk.dice.pick(['did-not-happen', 'other-date', 'not-ours']), statement: leafIn(desk) },
    body: { reason: 'not as told' },
  }),
}

const termsAnswers: Readonly<Record<string, Writer>> = {
  accepted: (desk) => ({ fields: { terms: leafIn(desk) }, body: null }),
  declined: (desk) => ({ fields: { terms: leafIn(desk) }, body: { reason: 'not so' } }),
}

const meeting = (desk: Desk): { readonly fields: JsonObject; readonly cites: readonly string[] } => {
  const { dice } = desk
  const mechanism = dice.chance(85) ? recordOf(dice, 'mechanism') : null
  const visit = dice.chance(15) ? recordOf(dice, 'contact') : null
  return {
    fields: {
      end: dateOrNone(dice),
      format: dice.pick(['in-person', null]),
      hosts: dice.pick([[], ['VN'], ['TH']]),
      mechanism,
      number: dice.pick([null, 1, 2]),
      start: dateOrNone(dice),
      visit,
    },
    cites: dice.chance(90) ? [mechanism, visit].filter((each) => each !== null) : [],
  }
}

/** The session that this record is named after, or now and then another. */
const sessionNamed = ({ dice, record }: Desk): string =>
  dice.chance(95) ? `session/${record.slice(record.indexOf('/') + 1).split('.')[0]}` : 'session/Z'

const sessionSeen = ({ dice, record }: Desk): readonly string[] =>
  dice.chance(95) ? [`session/${record.slice(record.indexOf('/') + 1).split('.')[0]}`] : []

const mechanismTerms = ({ dice }: Desk): JsonObject => ({
  cadence: dice.pick(['year', null]),
  founded: dateOrNone(dice),
  foundedBy: null,
  hosting: dice.pick(['in-turn', null]),
  leads: dice.pick([
    [],
    [{ office: 'office/A', state: 'VN' }],
    [
      { office: 'office/A', state: 'VN' },
      { office: 'office/B', state: 'TH' },
    ],
    [
      { office: 'office/A', state: 'VN' },
      { office: 'office/B', state: 'VN' },
    ],
  ]),
  level: dice.pick(['ministers', 'agencies', null]),
})

const mechanismBody: JsonObject = {
  ...wording,
  cadenceSources: [],
  hostingSources: [],
  leads: [],
  level: null,
  name: text,
  origin: null,
}

const commitmentTerms = ({ dice }: Desk): JsonObject => ({
  bornFrom: null,
  due: dateOrNone(dice),
  kind: dice.pick(['action', 'standing', 'target', 'signature']),
  madeOn: dateOrNone(dice),
  offices: [],
  responsible: dice.pick([[], ['VN'], ['TH.NSC'], ['VN', 'TH', 'LA']]),
  theme: 'security',
})

const commitmentBody: JsonObject = { note: null, ours: [], sources: [], text }

const writers: Readonly<Record<string, Readonly<Record<string, Writer>>>> = {
  office: {
    introduced: ({ dice }) => ({ fields: { since: dateOrNone(dice) }, body: { ...wording, name: text } }),
    reported: (desk) => ({
      fields: { ...told(desk), state: desk.dice.pick(['VN', 'TH', 'LA']) },
      body: { ...wording, name: text },
    }),
    renamed: (desk) => ({ fields: told(desk), body: { ...wording, name: text } }),
    succeeded: (desk) => {
      const successor = recordOf(desk.dice, 'office')
      return {
        fields: { ...told(desk), successor },
        body: { note: null, sources: [] },
        cites: desk.dice.chance(90) ? [successor] : [],
      }
    },
    ...answers,
  },
  mechanism: {
    reported: (desk) => ({ fields: { ...told(desk), ...mechanismTerms(desk) }, body: mechanismBody }),
    proposed: (desk) => ({
      fields: { ...mechanismTerms(desk), base: base(desk), marking: null },
      body: mechanismBody,
    }),
    renamed: (desk) => ({ fields: told(desk), body: { ...wording, from: null, name: text } }),
    ...termsAnswers,
    ...answers,
  },
  session: {
    reported: (desk) => {
      const { fields, cites } = meeting(desk)
      return {
        fields: { ...told(desk), ...fields, files: [], stage: desk.dice.pick(['planned', 'held']) },
        body: { ...wording, chairs: [], files: [], outcomes: [], place: null },
        cites,
      }
    },
    proposed: (desk) => {
      const { fields, cites } = meeting(desk)
      return {
        fields: { ...fields, base: base(desk), marking: null },
        body: { note: null, noteNumber: null, ours: [], place: null },
        cites,
      }
    },
    ...termsAnswers,
    postponed: (desk) => ({
      fields: {
        ground: desk.dice.pick(['calendar', 'emergency']),
        notBefore: dateOrNone(desk.dice),
        terms: leafIn(desk),
      },
      body: { reason: 'not then' },
    }),
    told: (desk) => toldOf(desk, ['proposed', 'accepted', 'declined', 'postponed']),
    ...answers,
  },
  agenda: {
    proposed: (desk) => ({
      fields: {
        base: base(desk),
        items: [
          { about: [], id: 'a', kind: 'review' },
          { about: ['commitment/A'], id: 'b', kind: desk.dice.pick(['topic', 'signing']) },
        ],
        marking: null,
        session: sessionNamed(desk),
      },
      body: { items: [{ id: 'a', title: text }], note: null, ours: [] },
      cites: sessionSeen(desk),
    }),
    ...termsAnswers,
    told: (desk) => toldOf(desk, ['proposed', 'accepted', 'declined']),
    ...answers,
  },
  delegation: {
    listed: (desk) => {
      const of = desk.record.slice(desk.record.indexOf('.') + 1)
      const isOwn = (of === desk.author) !== desk.dice.chance(10)
      return {
        fields: {
          ...told(desk),
          certainty: isOwn ? 'own' : 'reported',
          files: [],
          members: [
            { office: null, order: 1, part: 'head' },
            { office: null, order: desk.dice.chance(90) ? 2 : 1, part: desk.dice.pick(['head', 'member']) },
          ],
          of,
          session: sessionNamed(desk),
        },
        body: { files: [], members: [], note: null, ours: [], sources: [] },
        cites: sessionSeen(desk),
      }
    },
    ...answers,
  },
  review: {
    put: (desk) => {
      const commitment = recordOf(desk.dice, 'commitment')
      const cites = desk.dice.chance(95) ? [commitment, ...sessionSeen(desk)] : []
      return { fields: { commitment, session: sessionNamed(desk) }, body: null, cites }
    },
    proposed: (desk) => {
      const assessment = desk.dice.pick(['done', 'in-progress', 'restated', 'redated'])
      const isDated = (assessment === 'redated') !== desk.dice.chance(10)
      return {
        fields: {
          assessment,
          base: base(desk),
          due: isDated ? date(desk.dice) : null,
          key: recordOf(desk.dice, 'commitment'),
          marking: null,
        },
        body: { ours: [], remark: null },
      }
    },
    accepted: (desk) => ({
      fields: { key: recordOf(desk.dice, 'commitment'), terms: leafIn(desk) },
      body: null,
    }),
    declined: (desk) => ({
      fields: { key: recordOf(desk.dice, 'commitment'), terms: leafIn(desk) },
      body: { reason: 'not so' },
    }),
    told: (desk) => toldOf(desk, ['proposed', 'accepted', 'declined'], recordOf(desk.dice, 'commitment')),
    ...answers,
  },
  instrument: {
    reported: (desk) => ({
      fields: { ...told(desk), binding: desk.dice.pick([true, false, null]), files: [], kind: 'treaty' },
      body: { ...wording, files: [], status: null, title: text },
    }),
    event: (desk) => ({
      fields: {
        ...told(desk),
        round: desk.dice.pick([null, null, 1, 2]),
        side: desk.dice.pick([null, 'VN']),
        source: null,
        stage: desk.dice.pick(['negotiation', 'signature', 'entry-into-force']),
      },
      body: { detail: null, ours: [], printed: null, sources: [] },
    }),
    ...answers,
  },
  contact: {
    reported: (desk) => ({
      fields: {
        ...told(desk),
        end: dateOrNone(desk.dice),
        files: [],
        kind: desk.dice.pick(['visit', 'phone-call']),
        start: dateOrNone(desk.dice),
      },
      body: { ...wording, description: text, files: [], place: null, who: text },
    }),
    ...answers,
  },
  commitment: {
    reported: (desk) => ({ fields: { ...told(desk), ...commitmentTerms(desk) }, body: commitmentBody }),
    proposed: (desk) => ({
      fields: { ...commitmentTerms(desk), base: base(desk), marking: null },
      body: commitmentBody,
    }),
    ...termsAnswers,
    born,
    told: (desk) => toldOf(desk, ['proposed', 'accepted', 'declined']),
    evidence: (desk) => {
      const kind = desk.dice.pick(evidenceKinds)
      const isDated = (kind === 'redating') !== desk.dice.chance(10)
      return {
        fields: { ...told(desk), due: isDated ? date(desk.dice) : null, files: [], kind, source: null },
        body: { ...wording, files: [], says: text },
      }
    },
    claimed: (desk) => ({
      fields: { ...told(desk), certainty: 'own', files: [] },
      body: { files: [], ours: [], says: text, sources: [] },
    }),
    ...answers,
  },
  text: { ...textWriters, ...answers },
  classification: {
    proposed: (desk) => ({
      fields: {
        base: base(desk),
        ceilings: desk.dice.pick([
          { 'TH.NSC': 2, 'VN.MPS': 1 },
          { 'TH.NSC': 2, 'VN.MPS': 2 },
          { 'LA.MPS': 1, 'TH.NSC': 2, 'VN.MPS': 3 },
        ]),
        levels: [
          { level: 1, marks: { TH: 'lap', VN: 'mat' } },
          { level: 2, marks: { TH: 'lap-mak', VN: 'toi-mat' } },
        ],
        marking: null,
      },
      body: { ...wording, names: [] },
    }),
    ...termsAnswers,
  },
  credential: {
    introduced: ({ author, dice, record }) => ({
      fields: {
        alg: 'EdDSA',
        credentialId: 'AAAA',
        key: dice.chance(90) ? officerKey(author, record) : 'A'.repeat(43).concat('='),
        office: null,
        rpId: officersHost,
        since: dateOrNone(dice),
      },
      body: { name: text, rank: null, title: null },
    }),
    retired: ({ dice }) => ({
      fields: { ground: dice.pick(['lost', 'left-office']), on: dateOrNone(dice) },
      body: { reason: null },
    }),
  },
  conflict: {
    reported: (desk) => {
      const record = recordOf(desk.dice, desk.dice.pick(['contact', 'session', 'office']))
      return {
        fields: {
          ...told(desk),
          about: [{ field: 'start', record }],
          open: desk.dice.chance(50),
          readings: 2,
          used: desk.dice.pick([null, 0, 1, 2]),
        },
        body: {
          note: null,
          ours: [],
          readings: [
            { sources: [], value: text, who: text },
            { sources: [], value: text, who: text },
          ],
          topic: text,
          used: null,
        },
        cites: [record],
      }
    },
    ...answers,
  },
  rules: {
    endorsed: ({ record }) => ({ fields: rulesFields(record), body: null }),
    declined: ({ record }) => ({ fields: rulesFields(record), body: null }),
  },
}

const rulesFields = (record: string): JsonObject => {
  const [affair = '', version = '0'] = record.slice('rules/'.length).split('.')
  return { affair, version: Number(version) }
}

/** The affair whose second version some builds know. */
export const versioned = 'contact'

export const writtenAffairs: readonly string[] = Object.keys(writers)

export const writtenActs = (affair: string): readonly string[] => Object.keys(writers[affair] ?? {})

/** Affairs of which a compact has one record. */
const single: Readonly<Record<string, string>> = {
  classification: classificationTable,
  rules: `rules/${versioned}.2`,
}

/** A draft by this author on what it sees. */
export const randomDraft = (dice: Dice, author: string, compact: Compacted, look: Look): Draft => {
  const affair = pickOf(dice, writtenAffairs)
  const record = single[affair] ?? recordToWrite(dice, affair)
  // A record that is not there is begun; what stands in one that is there is mostly answered.
  const acts = Object.keys(writers[affair] ?? {})
  const act = look(record) === undefined && dice.chance(80) ? (acts[0] ?? '') : pickOf(dice, acts)
  return draftOf({ compact, dice, look, record, author }, affair, act)
}

const recordToWrite = (dice: Dice, affair: string): string => {
  if (affair === 'delegation') return `${recordOf(dice, affair)}.${dice.pick(['VN.MPS', 'TH.NSC'])}`
  return recordOf(dice, affair)
}

export const draftOf = (desk: Desk, affair: string, act: string): Draft => {
  const write = writers[affair]?.[act]
  if (write === undefined) throw new RangeError(`nobody here writes ${act} of ${affair}`)
  const { fields, body, cites = [], record = desk.record } = write(desk)
  return {
    facts: {
      act,
      affair,
      cites: citing(cites, fields, { ...desk, record }),
      fields,
      record,
      version: 1,
    },
    body,
  }
}

/** With the table, where the act is marked and its author thinks of it. */
const citing = (cites: readonly string[], fields: JsonObject, { dice, record }: Desk): readonly string[] =>
  [...cites, ...(markedLevel(fields) !== undefined && dice.chance(90) ? [classificationTable] : [])]
    .filter((cited) => cited !== record)
    .sort()

const pickOf = (dice: Dice, list: readonly string[]): string => list[dice.below(list.length)] ?? ''
