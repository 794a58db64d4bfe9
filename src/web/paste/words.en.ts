/** Words of recording from a pasted text. English. */
export const words = {
  title: 'Record from a text',
  open: 'Record from a text …',
  text: 'A communiqué, a note, a news report',
  read: 'Read it',
  unread: 'This cannot be read: it is empty or no text.',
  doubts: 'What the reader is unsure of',
  url: 'Address of the source',
  found: 'Promises found, in the words of the text',
  nothing: 'No promise was found. State it at the session or the record where it belongs.',
  choose: 'Record this',
  wording: 'Wording',
  record: { one: 'Record {count} promise as reported', other: 'Record {count} promises as reported' },
  leave: 'Clear the form',
  meeting: {
    only: 'Record the meeting as reported',
    with: '{promises}, and the meeting',
    title: 'The meeting',
    choose: 'Record this meeting too: the promises are then named as made in it',
    stands: 'Stands in the record; the promises are named as made in it:',
  },
  standing: {
    title: 'Stands in the record already',
    same: 'Stands in the record in these words:',
    near: 'Something near stands in the record:',
  },
  whoMay: 'Who holds the role of prepare can record here.',
} as const
