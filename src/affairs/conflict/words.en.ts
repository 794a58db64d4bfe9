/** Words of conflicts between sources, English. */
export const words = {
  affair: {
    one: 'Conflict between sources',
    many: 'Conflicts between sources',
  },
  status: {
    open: 'not settled',
    settled: 'settled',
  },
  counts: {
    readings: 'Readings',
    about: 'Records concerned',
  },
  refusals: {
    'no-such-reading': 'The reading to go by is not among those given.',
    'about-nothing': 'There is no record {record} that the conflict could be about.',
  },
} as const
