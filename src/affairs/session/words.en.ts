/** Words of sessions, English. */
export const words = {
  affair: {
    one: 'Session',
    many: 'Sessions',
  },
  status: {
    planned: 'planned',
    reported: 'held, as reported',
    confirmed: 'held, confirmed',
    disputed: 'disputed',
  },
  stages: {
    planned: 'Planned',
    held: 'Held',
  },
  formats: {
    'in-person': 'In person',
    videoconference: 'By videoconference',
    'at-sea': 'At sea',
  },
  hostNotStated: 'host not stated',
  dates: {
    start: 'Begins',
    end: 'Ends',
  },
  counts: {
    reports: 'Reports',
  },
  refusals: {
    'no-such-mechanism': 'There is no mechanism {record} that the session belongs to.',
    'ends-before-start': 'The session would end before it begins.',
  },
} as const
