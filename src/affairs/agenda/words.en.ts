/** Words of agendas, English. */
export const words = {
  affair: {
    one: 'Agenda',
    many: 'Agendas',
  },
  status: {
    proposed: 'proposed',
    agreed: 'agreed',
    'agreed-confirmed': 'agreed, as one side told and the other confirmed',
    'agreed-as-told': 'agreed, as one side tells',
    declined: 'declined',
    'declined-as-told': 'declined, as one side tells',
    withdrawn: 'withdrawn',
  },
  itemKinds: {
    opening: 'Opening',
    'adoption-of-agenda': 'Adoption of the agenda',
    review: 'Review of commitments',
    topic: 'Topic',
    'exchange-of-views': 'Exchange of views',
    signing: 'Signing',
    'next-session': 'Next session',
    'other-business': 'Other business',
    closing: 'Closing',
  },
  counts: {
    items: 'Items',
  },
  refusals: {},
} as const
