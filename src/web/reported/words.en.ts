/** Words of the place Reported, English. */
export const words = {
  title: 'Reported, and not answered yet',
  whose: 'Whose answer',
  waitingFor: 'Waits for',
  nothingForUs: 'Nothing that the other side reported waits for our answer.',
  nothing: 'Nothing waits for an answer of {who}.',
  all: 'All that it says',
  confirm: 'Confirm',
  confirmAll: { one: 'Confirm {count}', other: 'Confirm all {count}' },
  dispute: 'Dispute …',
  ground: 'Ground',
  reason: 'Reason, for the other side to read',
  sendDispute: 'Dispute',
  leave: 'Leave it',
  whoAnswers: 'Who holds the role of prepare or release can answer here.',
  prepared: 'An answer is prepared; it waits for clearance and release.',
} as const
