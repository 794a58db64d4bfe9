/** Conflicts between the sources of the record → acts. */
import type { ConflictFact } from '../record/record.ts'
import {
  type DemoAct,
  inEnglish,
  inEnglishOrNull,
  recordId,
  type Teller,
  toldAct,
  toldFields,
} from './told.ts'

/** No source tells of a conflict: the Vietnamese secretariat, which keeps the record, reads it across them. */
const keeper: Teller = 'VN.MPS'

export const conflictActs = (conflict: ConflictFact): readonly DemoAct[] => {
  const about = conflict.about.map(({ affair, id, field }) => ({ record: recordId(affair, id), field }))
  const used = conflict.readings.findIndex((reading) => reading.value === conflict.used)
  return [
    toldAct(keeper, 'reported', recordId('conflict', conflict.id), {
      cites: about.map(({ record }) => record),
      fields: {
        ...toldFields({ happenedOn: null, certainty: 'inferred' }),
        about,
        readings: conflict.readings.length,
        used: used === -1 ? null : used,
        open: conflict.open,
      },
      body: {
        topic: inEnglish(conflict.topic),
        readings: conflict.readings.map((reading) => ({
          value: inEnglish(reading.value),
          who: inEnglish(reading.who),
          sources: reading.sources,
        })),
        used: inEnglishOrNull(conflict.used),
        ours: ['en'],
        note: inEnglishOrNull(conflict.note),
      },
    }),
  ]
}
