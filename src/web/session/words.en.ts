/** Words of the place of a session, English. */
export const words = {
  when: 'When',
  born: 'Promised here',
  noneBorn: 'No commitment is recorded as made here.',
  taken: 'Taken up again here',
  noneTaken: 'No earlier commitment is recorded as taken up here.',
} as const
