/** Words of the place Today, English. */
export const words = {
  waiting: 'Who waits for whom',
  toAnswerByUs: 'has to answer what the other side told',
  toAnswerByThem: 'has to answer what we told',
  nothingWaits: 'Nothing waits.',
  nextSession: 'Next session',
  nonePlanned: 'No session is planned.',
  lastMet: 'last met {date}',
  turn: 'turn to host:',
  promises: 'Promised and not done',
  due: 'With a date',
  nothingDue: 'Nothing that is open has a date.',
  oldest: 'The oldest',
  allOpen: { one: '{count} open commitment', other: 'All {count} open commitments' },
} as const
