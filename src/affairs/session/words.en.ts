/** Words of sessions, English. */
export const words = {
  affair: {
    one: 'Session',
    many: 'Sessions',
  },
  acts: {
    postponed: 'Postponed',
  },
  status: {
    proposed: 'proposed',
    agreed: 'agreed',
    'agreed-confirmed': 'agreed, as one side told and the other confirmed',
    'agreed-as-told': 'agreed, as one side tells',
    declined: 'declined',
    'declined-as-told': 'declined, as one side tells',
    withdrawn: 'withdrawn',
    postponed: 'postponed',
    'postponed-as-told': 'postponed, as one side tells',
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
  postponementGrounds: {
    calendar: 'another date in the calendar',
    'no-head-of-delegation': 'no head of delegation available',
    preparations: 'preparations not complete',
    'domestic-procedure': 'procedures at home',
    emergency: 'emergency',
    other: 'other reason',
  },
  hostNotStated: 'host not stated',
  dates: {
    start: 'Begins',
    end: 'Ends',
    notBefore: 'Not before',
  },
  counts: {
    reports: 'Reports',
    postponements: 'Postponements',
  },
  refusals: {
    'no-such-mechanism': 'There is no mechanism {record} that the session belongs to.',
    'ends-before-start': 'The session would end before it begins.',
    'no-such-visit': 'There is no visit {record} in which the session falls.',
    'held-already': 'The session was held, and all sides have confirmed it.',
    'no-such-date': 'What is postponed must be a date that is agreed or under discussion.',
    'postponed-already':
      'You have postponed this date already, with the same ground and the same earliest date.',
  },
} as const
