/** Words of the place Mechanisms, English. */
export const words = {
  picture: 'All sessions since {from}',
  larger: 'Larger',
  smaller: 'Smaller',
  ordinal: 'Session {number}',
  hostedBy: 'host: {state}',
  missedYear: 'No session in {year}, though promised yearly',
  gap: '{from} to {to}: {length}',
  empty: 'No mechanism is recorded in this compact yet.',
  find: 'Find a mechanism',
  few: '{shown} of {total}',
  columns: {
    mechanism: 'Mechanism',
    sessions: 'Sessions',
    last: 'Last met',
    cadence: 'Meets as promised?',
    turn: 'Whose turn to host',
  },
  key: {
    ours: 'held here',
    theirs: 'held with them',
    unknown: 'place not stated, or by video',
    coming: 'planned, or under discussion',
    missed: 'promised yearly, no session',
  },
} as const
