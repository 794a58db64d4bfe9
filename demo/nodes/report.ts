/** A report that the rules accept, for a record of its own. */
import type { ActToRelease } from '../nodes/node-api.ts'

export const reportOf = (record: string): ActToRelease => ({
  act: 'reported',
  affair: 'commitment',
  cites: [],
  fields: {
    corrects: null,
    happenedOn: null,
    certainty: 'reported',
    marking: null,
    kind: 'action',
    bornFrom: null,
    madeOn: null,
    due: null,
    responsible: [],
    offices: [],
    theme: 'exercise',
  },
  record,
  version: 1,
  body: { text: { en: 'Exercise: sabotage.' }, ours: [], note: null, sources: [] },
})
