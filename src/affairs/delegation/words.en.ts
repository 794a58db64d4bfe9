/** Words of delegations, English. */
export const words = {
  affair: {
    one: 'Delegation',
    many: 'Delegations',
  },
  acts: {
    listed: 'Delegation listed',
  },
  status: {
    own: 'as the authority itself lists it',
    confirmed: 'as told, and confirmed by the authority',
    'as-told': 'as told',
    disputed: 'disputed by the authority',
  },
  parts: {
    head: 'Head of delegation',
    deputy: 'Deputy head',
    member: 'Member',
    adviser: 'Adviser',
    interpreter: 'Interpreter',
    secretary: 'Secretary',
  },
  counts: {
    members: 'Members',
  },
  refusals: {
    'own-delegation': 'What an authority says of its own delegation needs no answer.',
    'own-list-only': 'Only {of} itself lists its delegation in its own words; what others say of it is told.',
    'place-taken-twice': 'Two persons have the same place in the order of precedence.',
    'two-heads': 'A delegation has one head.',
    'listed-already': 'You have listed this delegation already; correct that list.',
  },
} as const
