/** Contacts of the record → acts. */
import type { ContactFact } from '../record/record.ts'
import { type DemoAct, inEnglish, inEnglishOrNull, recordId, toldAct, toldFields } from './told.ts'

const kindCodes = {
  visit: 'visit',
  'phone call': 'phone-call',
  meeting: 'meeting',
  'ship visit': 'ship-visit',
} as const satisfies Record<ContactFact['kind'], string>

export const contactActs = (contact: ContactFact): readonly DemoAct[] => [
  toldAct(contact.reported.by, 'reported', recordId('contact', contact.id), {
    cites: [],
    fields: {
      ...toldFields(contact.reported),
      kind: kindCodes[contact.kind],
      start: contact.start,
      end: contact.end,
      files: [],
    },
    body: {
      who: inEnglish(contact.who),
      place: contact.place,
      description: inEnglish(contact.description),
      ours: ['en'],
      note: inEnglishOrNull(contact.note),
      sources: contact.reported.sources,
      files: [],
    },
  }),
]
