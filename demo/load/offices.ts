/** Offices of the record → acts. */

import type { OfficeFact } from '../record/record.ts'
import { type DemoAct, recordId, type Teller, toldAct, toldFields } from './told.ts'

export const officeActs = (office: OfficeFact): readonly DemoAct[] => [
  toldAct(tellerOf(office), 'reported', recordId('office', office.id), {
    cites: [],
    fields: { ...toldFields({ happenedOn: null, certainty: 'reported' }), state: office.state },
    body: { name: office.name, ours: office.ours, note: null, sources: office.sources },
  }),
]

/** The data name no teller for offices: the Thai side where its own pages come first, else the Vietnamese secretariat. */
const tellerOf = (office: OfficeFact): Teller => {
  const url = office.sources[0]?.url
  return typeof url === 'string' && new URL(url).hostname.endsWith('.th') ? 'TH.NSC' : 'VN.MPS'
}
