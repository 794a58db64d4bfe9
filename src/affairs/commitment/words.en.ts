/** Words of commitments, English. */
export const words = {
  affair: {
    one: 'Commitment',
    many: 'Commitments',
  },
  acts: {
    born: 'Born of an adopted text',
    evidence: 'Evidence added',
    claimed: 'Claimed as done',
  },
  status: {
    open: 'open',
    standing: 'standing',
    proposed: 'proposed',
    'agreed-as-told': 'agreed, as one side tells',
    claimed: 'claimed as done',
    disputed: 'claim disputed',
    fulfilled: 'done and confirmed',
    'reported-fulfilled': 'done, as reported',
    overtaken: 'overtaken by events',
    dropped: 'dropped by agreement',
  },
  kinds: {
    action: 'Action',
    standing: 'Standing principle',
    target: 'Target',
    signature: 'Signature',
  },
  evidence: {
    restatement: 'said again',
    redating: 'given a new date',
    progress: 'a step on the way',
    fulfilment: 'done',
    overtaken: 'overtaken by events',
    dropped: 'dropped',
  },
  deadlines: {
    due: 'Due',
  },
  dates: {
    madeOn: 'Promised on',
    due: 'Due',
  },
  counts: {
    evidence: 'Evidence',
    restatements: 'Said again',
    redatings: 'New dates',
    claims: 'Claims',
  },
  refusals: {
    'redating-needs-date': 'A re-dating names the new date, and only a re-dating does.',
    'not-agreed-yet': 'Only what both sides stand on can be claimed as done.',
    'not-responsible': 'Only a side that had to do it may claim it as done.',
    'standing-never-done': 'A standing principle has no end and is never done.',
    'born-already': 'This commitment is in the record already.',
    'no-such-text': 'The text {record} is not there, or the act does not cite it.',
    'text-not-adopted': 'The text {record} is not adopted by all sides yet, or that is not yet known to all.',
    'commits-to-nothing': 'Paragraph {paragraph} of the adopted text commits to nothing.',
    'not-its-name': 'A commitment of this paragraph stands in {record}.',
    'not-as-adopted':
      'A commitment born of a text says what its paragraph {paragraph} says, and nothing else.',
  },
} as const
