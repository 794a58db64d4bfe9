/** Words of fields. English. */
export const words = {
  dayExample: '4/5/2031',
  dayHint: 'A day: 4/5/2031.',
  anyHint: 'As exactly as it is known: 2031, Q2/2031, 5/2031 or 4/5/2031.',
  files: 'Files',
  removeFile: 'Take {name} away',
  sendingFile: 'The file is on its way to the node …',
  filesHint: 'Up to eight. They leave with the act, and not before.',
  link: 'Link a record …',
  unlink: 'Take the link away:',
  faults: {
    'not-a-date': 'This is not read as a date. Write it as 4/5/2031, 5/2031, Q2/2031 or 2031.',
    'no-such-day': 'There is no such day.',
    'looks-buddhist': 'This looks like a year of the Buddhist era. Did you mean {year}?',
    'day-wanted': 'A whole day is asked for: day, month and year.',
    before: 'Not before {date}.',
    after: 'Not after {date}.',
  },
} as const

/** Rightly the same in another language. */
export const same = ['dayExample']
