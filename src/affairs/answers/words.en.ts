/** Words of the answers from state, English. */
export const words = {
  cadence: {
    kept: 'kept',
    missed: 'missed',
    'not-stated': 'not stated',
    'no-session-known': 'no session known',
  },
  turn: {
    stated: 'stated',
    'by-alternation': 'by alternation so far',
    'not-stated': 'not stated',
  },
} as const
