/** Words of the place Reported, English. */
export const words = {
  title: 'Reported, and not answered yet',
  whose: 'Whose answer',
  waitingFor: 'Waits for',
  nothingForUs: 'Nothing that the other side reported waits for our answer.',
  nothing: 'Nothing waits for an answer of {who}.',
} as const
