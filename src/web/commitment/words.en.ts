/** Words of acting on a commitment. English. */
export const words = {
  title: 'What you can do here',
  happenedOn: 'When it happened',
  proposedBy: '{who} proposes this and waits for your answer.',
  accept: 'Accept',
  decline: 'Decline',
  evidence: {
    open: 'State what has happened …',
    title: 'What has happened since',
    kind: 'What',
    due: 'The new date',
    onWord: 'On whose word',
    words: { own: 'our own', reported: 'a source tells it' },
    url: 'Address of the source',
    says: 'What was said or done',
    send: 'State it',
  },
  claim: {
    open: 'Claim that it is done …',
    title: 'It is done',
    about: 'The other side confirms or disputes it.',
    says: 'What shows that it is done',
    send: 'Claim it',
  },
} as const
