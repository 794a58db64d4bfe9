/** Drafts of acts for tests of the lane: short, within the schemas, on one affair whose rules are easy to follow. */
import type { Draft } from '../exchange/lane/own-entry.ts'
import type { JsonObject } from '../ledger/strict-json.ts'

const told = { certainty: 'reported', marking: null, corrects: null, happenedOn: '2025-01-01' } as const

const contactBody: JsonObject = {
  description: { en: 'A visit' },
  files: [],
  note: null,
  ours: [],
  place: null,
  sources: [],
  who: { en: 'Two officials' },
}

export const reportContact = (id: string, fields: JsonObject = {}): Draft => ({
  facts: {
    act: 'reported',
    affair: 'contact',
    cites: [],
    fields: { ...told, end: null, files: [], kind: 'visit', start: '2025-01-01', ...fields },
    record: `contact/${id}`,
    version: 1,
  },
  body: contactBody,
})

/** `leaf`: base64 hash of the leaf that told it. */
export const confirmContact = (id: string, leaf: string): Draft => ({
  facts: {
    act: 'confirmed',
    affair: 'contact',
    cites: [],
    fields: { statement: leaf },
    record: `contact/${id}`,
    version: 1,
  },
  body: null,
})

export const disputeContact = (id: string, leaf: string): Draft => ({
  facts: {
    act: 'disputed',
    affair: 'contact',
    cites: [],
    fields: { ground: 'other-date', statement: leaf },
    record: `contact/${id}`,
    version: 1,
  },
  body: { reason: 'It was a day later.' },
})

export const endorseRules = (affair: string, version: number): Draft => ({
  facts: {
    act: 'endorsed',
    affair: 'rules',
    cites: [],
    fields: { affair, version },
    record: `rules/${affair}.${version}`,
    version: 1,
  },
  body: null,
})

/** A draft as it would be under a later version of its affair. */
export const underVersion = (draft: Draft, version: number): Draft => ({
  ...draft,
  facts: {
    ...draft.facts,
    cites: [...draft.facts.cites, `rules/${draft.facts.affair}.${version}`].sort(),
    version,
  },
})
