/**
 * Acts of every affair as a hand at the keyboard might write them: few records, so that acts meet; pins taken from what
 * stands in the record, and now and then from nowhere; fields within their schemas, and now and then not sensible ones.
 * A test holds the table against the registry: an affair or act that is added there is missed here.
 */

import type { Draft } from '../exchange/lane/own-entry.ts'
import type { JsonObject } from '../ledger/strict-json.ts'
import type { Dice } from './dice.ts'
import { officerKey, officersHost } from './officer-signs.ts'

/** What the author's node shows it of a record; undefined where there is none. */
export type Look = (record: string) => JsonObject | undefined

interface Desk {
  readonly dice: Dice
  readonly look: Look
  readonly record: string
  readonly author: string
}

interface Written {
  readonly fields: JsonObject
  readonly body: JsonObject | null
  readonly cites?: readonly string[]
}

type Writer = (desk: Desk) => Written

const names = ['A', 'B', 'C'] as const

const recordOf = (dice: Dice, affair: string): string => `${affair}/${dice.pick(names)}`

/** A leaf that stands somewhere in the state, or one that stands nowhere. */
const leafIn = ({ dice, look, record }: Desk): string => {
  const leaves = leavesOf(look(record))
  const [first, ...rest] = leaves
  if (first === undefined || dice.chance(6)) return 'A'.repeat(43).concat('=')
  return dice.pick([first, ...rest])
}

const leafPattern = /[A-Za-z0-9+/]{43}=/g

const leavesOf = (state: JsonObject | undefined): readonly string[] =>
  state === undefined ? [] : [...new Set(JSON.stringify(state).match(leafPattern) ?? [])]

const date = (dice: Dice): string =>
  dice.pick(['2015', '2016-12-20', '2018-Q3', '2019-05', '2022-11-30', '2023-05-29'])

const dateOrNone = (dice: Dice): string | null => (dice.chance(30) ? null : date(dice))

const told = (desk: Desk): JsonObject => ({
  certainty: desk.dice.pick(['reported', 'inferred', 'own']),
  corrects: desk.dice.chance(25) ? leafIn(desk) : null,
  happenedOn: dateOrNone(desk.dice),
  marking: null,
})

const text = { en: 'as printed' }
const wording = { note: null, ours: [], sources: [] }

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

/** The round to write into: mostly the first, which is where a proposal usually belongs. */
const base = (desk: Desk): string | null => (desk.dice.chance(75) ? null : leafIn(desk))

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
      const mechanism = recordOf(desk.dice, 'mechanism')
      return {
        fields: {
          ...told(desk),
          end: dateOrNone(desk.dice),
          files: [],
          format: desk.dice.pick(['in-person', null]),
          hosts: desk.dice.pick([[], ['VN'], ['TH']]),
          mechanism,
          number: desk.dice.pick([null, 1, 2]),
          stage: desk.dice.pick(['planned', 'held']),
          start: dateOrNone(desk.dice),
        },
        body: { ...wording, chairs: [], files: [], outcomes: [], place: null },
        cites: desk.dice.chance(90) ? [mechanism] : [],
      }
    },
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
    evidence: (desk) => {
      const kind = desk.dice.pick(['restatement', 'redating', 'progress', 'fulfilment'])
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

/** A draft by this author on what it sees. */
export const randomDraft = (dice: Dice, author: string, look: Look): Draft => {
  const affair = pickOf(dice, writtenAffairs)
  const record = affair === 'rules' ? `rules/${versioned}.2` : recordOf(dice, affair)
  // A record that is not there is begun; what stands in one that is there is mostly answered.
  const acts = Object.keys(writers[affair] ?? {})
  const act = look(record) === undefined && dice.chance(80) ? (acts[0] ?? '') : pickOf(dice, acts)
  return draftOf({ dice, look, record, author }, affair, act)
}

export const draftOf = (desk: Desk, affair: string, act: string): Draft => {
  const write = writers[affair]?.[act]
  if (write === undefined) throw new RangeError(`nobody here writes ${act} of ${affair}`)
  const { fields, body, cites = [] } = write(desk)
  return {
    facts: {
      act,
      affair,
      cites: cites.filter((record) => record !== desk.record),
      fields,
      record: desk.record,
      version: 1,
    },
    body,
  }
}

const pickOf = (dice: Dice, list: readonly string[]): string => list[dice.below(list.length)] ?? ''
