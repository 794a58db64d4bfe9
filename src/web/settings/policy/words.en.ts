/** Words of the policies, English. */
export const words = {
  release: 'Hold and four eyes',
  releaseNote:
    'What holds here holds for everybody of this authority, from the next release on. The other side does not see it.',
  hold: 'How long what is released is held',
  unit: 'Unit',
  units: { seconds: 'seconds', minutes: 'minutes', hours: 'hours' },
  noHold: 'It leaves at once, but for the few seconds that each officer chooses for themselves.',
  withHold: 'Until then it can be taken back, and nobody can send it sooner.',
  fourEyes: 'Four eyes: another than who wrote it has to clear it',
  withFourEyes:
    'Whoever wrote any version of a draft cannot clear it. What was cleared otherwise before has to be cleared anew.',
  withoutFourEyes: 'One officer with all the roles can prepare, clear and release alone.',
  save: 'Save',
  saved: 'It holds from now on.',
  nowNoHold: 'Now: nothing is held.',
  nowHold: { one: 'Now: held for {count} second.', other: 'Now: held for {count} seconds.' },
  nowFourEyes: 'Four eyes are asked for.',
  nowNoFourEyes: 'Four eyes are not asked for.',
  signIn: 'How long people stay let in',
  signInNote: 'From the next sign-in, invitation or token on; the time without use holds at once for all.',
  lasts: {
    idleMinutes: 'Minutes without use after which a sign-in ends',
    longestHours: 'Hours after which it ends in any case',
    invitationHours: 'Hours in which an invitation must be used',
    tokenDays: 'Days that a token lives at most',
  },
  lastsNote: {
    idleMinutes: '5 to 60. What was typed stays on the page; signing in again goes on from there.',
    longestHours: '1 to 24.',
    invitationHours: '1 to 72.',
    tokenDays: '1 to 366. Tokens are for scripts.',
  },
} as const
