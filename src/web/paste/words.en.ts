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
  whoMay: 'Who holds the role of prepare can record here.',
} as const
