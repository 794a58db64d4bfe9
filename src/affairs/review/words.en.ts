/** Words of reviews, English. */
export const words = {
  affair: {
    one: 'Review of commitments',
    many: 'Reviews of commitments',
  },
  acts: {
    put: 'Put before the session',
  },
  status: {
    open: 'under review',
    reviewed: 'reviewed',
    'reviewed-as-told': 'reviewed, as one side tells',
  },
  notAssessed: 'not assessed yet',
  assessments: {
    done: 'done',
    'in-progress': 'in progress',
    'not-begun': 'not begun',
    overtaken: 'overtaken',
    dropped: 'dropped',
    restated: 'said again',
    redated: 'given a new date',
  },
  paragraph: {
    opening: 'The two sides reviewed the implementation of their earlier commitments.',
    done: 'The following have been carried out: {items}.',
    'in-progress': 'The following are being carried out: {items}.',
    'not-begun': 'Work has not yet begun on the following: {items}.',
    overtaken: 'The following have been overtaken by events and need no further action: {items}.',
    dropped: 'The two sides agreed not to pursue the following: {items}.',
    restated: 'The two sides reaffirmed the following: {items}.',
    redated: 'The two sides agreed on new dates for the following: {items}.',
    redatedItem: '{title} (by {due})',
  },
  counts: {
    put: 'Commitments put',
    agreed: 'Agreed',
    agreedAsTold: 'Agreed as told',
    carriedOver: 'Carried over',
  },
  refusals: {
    'not-put': 'That commitment has not been put before this session.',
    'new-date-if-redated': 'A new date is named where the commitment is given one, and only there.',
    'no-such-commitment': 'There is no commitment {record}.',
    'done-already': 'The commitment is done, and all sides have confirmed it.',
    'only-proposed': 'The commitment is only proposed; there is nothing to review yet.',
    'put-already': 'The commitment has been put before this session already.',
  },
} as const
