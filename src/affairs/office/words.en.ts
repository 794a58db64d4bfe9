/** Words of offices, English. */
export const words = {
  affair: {
    one: 'Office',
    many: 'Offices',
  },
  acts: {
    introduced: 'Introduced',
    renamed: 'Renamed',
    succeeded: 'Succeeded',
  },
  status: {
    introduced: 'introduced by its own side',
    reported: 'reported',
    confirmed: 'confirmed',
    disputed: 'disputed',
    succeeded: 'succeeded by another office',
  },
  dates: {
    since: 'Since',
    succeededOn: 'Succeeded on',
  },
  counts: {
    renamings: 'Renamings',
    successions: 'Successions',
  },
  refusals: {
    'introduced-already': 'Your authority has introduced this office already.',
    'not-your-office':
      'Only the authority that an office belongs to may speak of it as its own; report it instead.',
    'no-such-office': 'There is no office {record} to follow it.',
    'succession-loop': 'That office was itself succeeded by this one.',
    'succeeded-already': 'Your authority has named the successor already; that cannot be taken back.',
    'own-word-stands-alone':
      'An authority’s own succession is an act of its own, not the correction of a report.',
    'own-matter': 'What an authority says of its own office needs no answer.',
  },
} as const
