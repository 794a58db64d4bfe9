/** Words of mechanisms of cooperation, English. */
export const words = {
  affair: {
    one: 'Mechanism',
    many: 'Mechanisms',
  },
  acts: {
    renamed: 'Renamed',
  },
  status: {
    agreed: 'agreed',
    confirmed: 'confirmed',
    reported: 'reported',
    disputed: 'disputed',
    proposed: 'proposed',
  },
  levels: {
    'heads-of-government': 'Heads of government',
    ministers: 'Ministers',
    'deputy-ministers': 'Deputy ministers',
    'senior-officials': 'Senior officials',
    agencies: 'Agencies',
    services: 'Armed services',
  },
  cadence: {
    year: 'every year',
    notStated: 'interval not stated',
  },
  hosting: {
    'in-turn': 'each side hosts in turn',
    notStated: 'hosting not stated',
  },
  dates: {
    founded: 'Founded',
  },
  counts: {
    reports: 'Reports',
    renamings: 'Renamings',
    agreements: 'Agreed terms',
  },
  refusals: {
    'two-leads-of-one-side': 'A side has one lead office; it is named twice.',
  },
} as const
