/** A contact as one side reports it: the smallest act with a body, for tests of whole nodes. */
import type { Draft } from '../../exchange/lane/own-entry.ts'
import type { Json } from '../../ledger/strict-json.ts'

export interface Attached {
  /** As the facts and the body of the act name the files. */
  readonly facts: readonly Json[]
  readonly names: readonly Json[]
}

export const reportedContact = (name: string, description: string, attached?: Attached): Draft => ({
  facts: {
    act: 'reported',
    affair: 'contact',
    cites: [],
    fields: {
      certainty: 'reported',
      marking: null,
      corrects: null,
      end: null,
      files: attached?.facts ?? [],
      happenedOn: '2024-06',
      kind: 'meeting',
      start: '2024-06-02',
    },
    record: `contact/${name}`,
    version: 1,
  },
  body: {
    description: { en: description },
    files: attached?.names ?? [],
    note: null,
    ours: [],
    place: null,
    sources: [],
    who: { en: 'Delegations' },
  },
})
