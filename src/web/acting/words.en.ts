/** Words of acting: what leaves, what is kept, what is asked. English. */
export const words = {
  strip: 'What leaves from here',
  leaves: 'Leaves in a moment.',
  leavesAt: 'Leaves {time}.',
  takeBack: 'Take back',
  sendNow: 'Send now',
  open: 'Open',
  more: { one: 'and {count} more act', other: 'and {count} more acts' },
  backInForm: 'Taken back. What you typed stands in the form again.',
  became: {
    prepared: 'Prepared, and not sent.',
    cleared: 'Cleared, and not sent.',
    releasing: 'Released, and not sent yet.',
    sent: 'Sent.',
    'taken-back': 'Taken back. It waits on Today under “For your clearance”.',
    refused: 'Not sent: the rules refused it when it was due. Its words are kept.',
    discarded: 'Discarded.',
  },
  heldHere: 'It leaves in a moment. At the foot of the page you can take it back.',
  waits: {
    clear: 'Prepared. It waits for clearance by a colleague who may clear it.',
    release: 'Cleared. It waits for a colleague who may release it.',
  },
  hold: {
    title: 'Time to take back',
    how: 'What you release is held for so long before it leaves. Your authority may hold it longer.',
    none: 'none, it leaves at once',
    seconds: { one: '{count} second', other: '{count} seconds' },
  },
  buildsOnHeld:
    'If it builds on an act that has not left yet, send that first, at the foot of the page, and then this.',
  typedStays: 'Nothing was sent, and what you typed stays here.',
  form: { reason: 'Reason', leave: 'Leave it', writeIn: 'Write in' },
  marking: {
    legend: 'Marking',
    unmarked: 'unmarked',
    lower:
      'What this stands on is marked {level}. Choose lower only where these words tell nothing of it; the record stays marked as it is.',
  },
  kept: {
    at: 'kept {time}',
    here: 'kept on this device only, until the node answers',
    elsewhere: 'This was changed in another window or on another device in the meantime.',
    takeTheirs: 'Take that one',
    keepOurs: 'Keep what stands here',
  },
} as const
