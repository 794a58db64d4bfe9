/** Words of the stage, English. */
export const words = {
  title: 'Both desks',
  about: 'Two nodes of two authorities, each with its own database. What one does arrives at the other.',
  language: 'Language',
  shown: 'Which desk is shown',
  both: 'Both',
  alone: 'This desk in a tab of its own',
  divider: 'How much room each desk has',
  comeIn: 'Come in as an officer',
  signIn: 'Sign in as “officer”',
  isIn: 'An officer is in',
  link: 'The link between them',
  cut: 'Cut the link',
  restore: 'Restore the link',
  isCut: 'The link is cut. Each side works on; what it does waits.',
  whole: '{to} has everything of {from}',
  wholeAt: '{to} has everything of {from}, {time}',
  waiting: {
    one: '{count} act of {from} has not reached {to} yet',
    other: '{count} acts of {from} have not reached {to} yet',
  },
  away: 'The node of {from} does not answer',
  stranger:
    'This browser has not come by the address that the terminal printed: there it may cut the link and let you in.',
  strangerTitle: 'Come by the address from the terminal',
  strangerHow:
    'When the demonstration started it printed an address under “Start here”. Open that one once in this browser; afterwards this way in is open to it. Whoever has an officer’s name and password signs in at the desk itself.',
  toSignIn: 'To the sign-in of this desk',
  toStage: 'To both desks',
} as const
