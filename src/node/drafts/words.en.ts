/** Words of drafts and comments, English. `problems`: by the kind of the problem. */
export const words = {
  states: {
    prepared: 'prepared',
    cleared: 'cleared for release',
    releasing: 'released, held',
    sent: 'sent',
    'taken-back': 'taken back',
    discarded: 'discarded',
  },
  steps: {
    prepared: 'Prepared',
    edited: 'Edited',
    cleared: 'Cleared',
    released: 'Released',
    sent: 'Sent',
    refused: 'Refused by the rules when it was due',
    'taken-back': 'Taken back',
    discarded: 'Discarded',
  },
  problems: {
    'not-your-step':
      'Your roles do not cover this step for all acts of the draft and for its office ({step}).',
    'above-clearance': 'This is marked at level {level}, above what you are cleared for.',
    'stale-version': 'Somebody else changed it: version {version} is the newest. Look at that one first.',
    'own-version': 'Four eyes are asked for here: whoever wrote a version does not clear it.',
    'not-cleared': 'The newest version of the draft is not cleared yet.',
    'not-held': 'The draft is not held: there is nothing to take back.',
    'being-released': 'The draft is released and held. Take it back first.',
    'already-sent': 'The draft was sent: it is in the record now.',
    'draft-discarded': 'The draft was discarded.',
    'changed-meanwhile': 'The draft changed at the same moment, and nothing was sent. Look at it again.',
    'one-step-not-allowed':
      'This authority holds what it releases or asks for four eyes: prepare a draft, have it cleared, and release it.',
    'no-such-draft': 'There is no such draft.',
    'no-such-version': 'There is no such version.',
    'words-gone': 'The words are gone: the draft was sent or discarded.',
    'no-such-comment': 'There is no such comment.',
    'not-your-comment': 'Only who wrote it may change it; a position also who clears or releases.',
    'no-version-named': 'Say in “If-Match” which version you have before you.',
    'version-malformed': 'The version in “If-Match” is a number in quotation marks.',
  },
} as const
