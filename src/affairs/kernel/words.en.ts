/** Words of what every affair shares, English. */
export const words = {
  acts: {
    reported: 'Reported',
    proposed: 'Proposed',
    accepted: 'Accepted',
    declined: 'Declined',
    confirmed: 'Confirmed',
    disputed: 'Disputed',
    endorsed: 'Rules version endorsed',
    told: 'Told of another side',
  },
  certainty: {
    reported: 'as a source tells it',
    inferred: 'read across sources',
    own: 'in its own words',
  },
  standing: {
    unconfirmed: 'not confirmed',
    disputed: 'disputed',
    confirmed: 'confirmed',
  },
  grounds: {
    'did-not-happen': 'it did not happen',
    'not-as-told': 'it happened otherwise',
    'other-date': 'it was on another date',
    'not-complete': 'it is not complete',
    'not-ours': 'it is no matter of ours',
  },
  waiting: 'Waiting for {who}',
  refusals: {
    'unknown-act': 'These rules know no act named {act}.',
    malformed: 'The act is not in the form that its rules ask for.',
    'no-such-record': 'There is no record {record} yet.',
    'other-version': 'This record follows version {version} of its rules.',
    'version-not-active': 'Version {version} of the rules is not yet adopted by all members.',
    'other-record': 'The record is named after another version of the rules.',
    bound: 'All sides stand on this text; it can no longer be changed, only followed by a new one.',
    'no-such-statement': 'The record holds no such statement.',
    'own-statement': 'A statement is answered by the others, not by the side that made it.',
    'not-yours-to-correct': 'Only {by}, who made the statement, may correct it.',
    'corrected-already': 'This wording was corrected already; correct the newest one.',
    'corrected-since': 'The statement was corrected since; answer its newest wording.',
    'no-such-terms': 'The record holds no such proposal.',
    'told-of-oneself': 'Only what another side did is told; one’s own side acts itself.',
    'not-a-member': '{authority} is no member of this compact.',
    'terms-moved-on': 'Other terms are in force than those that this proposal starts from.',
    'not-final-yet':
      'It is not yet known that every side has seen the agreement; propose the change when it is.',
    'no-classification':
      'Level {level} is in no table of classification that all sides stand on, or the act does not cite the table.',
    'above-ceiling': 'Level {level} is above {ceiling}, the highest that can be kept on every side.',
  },
} as const
