/** Sessions of the record → acts. */
import type { SessionFact } from '../record/record.ts'
import { type DemoAct, inEnglish, inEnglishOrNull, recordId, toldAct, toldFields } from './told.ts'

const formatCodes = {
  'in person': 'in-person',
  videoconference: 'videoconference',
  'at sea': 'at-sea',
} as const satisfies Record<NonNullable<SessionFact['format']>, string>

export const sessionActs = (session: SessionFact): readonly DemoAct[] => {
  const mechanism = recordId('mechanism', session.mechanism)
  return [
    toldAct(session.reported.by, 'reported', recordId('session', session.id), {
      cites: [mechanism],
      fields: {
        ...toldFields(session.reported),
        mechanism,
        visit: null,
        number: session.number,
        stage: session.status,
        start: session.start,
        end: session.end,
        hosts: session.host === null ? [] : session.host.split('+'),
        format: session.format === null ? null : formatCodes[session.format],
        files: [],
      },
      body: {
        place: session.place,
        ours: session.outcomes.length > 0 ? ['en'] : [],
        chairs: (['VN', 'TH'] as const).flatMap((state) => {
          const chair = session.chairs[state]
          return chair === null ? [] : [{ state, ...chair }]
        }),
        outcomes: session.outcomes.map(inEnglish),
        note: inEnglishOrNull(session.note),
        sources: session.reported.sources,
        files: [],
      },
    }),
  ]
}
