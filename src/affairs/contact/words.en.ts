/** Words of contacts, English. */
export const words = {
  affair: {
    one: 'Contact',
    many: 'Contacts',
  },
  status: {
    reported: 'reported',
    confirmed: 'confirmed',
    disputed: 'disputed',
  },
  kinds: {
    visit: 'Visit',
    'phone-call': 'Telephone call',
    meeting: 'Meeting',
    'ship-visit': 'Visit of ships',
  },
  dates: {
    start: 'Begins',
    end: 'Ends',
  },
  counts: {
    reports: 'Reports',
  },
  refusals: {
    'ends-before-start': 'The contact would end before it begins.',
  },
} as const
