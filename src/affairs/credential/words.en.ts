/** Words of officers' signing keys, English. */
export const words = {
  affair: {
    one: 'Signing key',
    many: 'Signing keys',
  },
  acts: {
    introduced: 'Signing key introduced',
    retired: 'Signing key retired',
  },
  status: {
    'in-use': 'in use',
    retired: 'retired',
  },
  grounds: {
    lost: 'it was lost',
    compromised: 'another may have used it',
    'left-office': 'the officer has left office',
    replaced: 'another key has taken its place',
    'no-longer-used': 'it is no longer used',
  },
  dates: {
    since: 'Since',
  },
  counts: {},
  refusals: {
    'introduced-already': 'This signing key was introduced already.',
    'not-your-credential': 'This signing key belongs to another authority.',
    'retired-already': 'This signing key was retired already.',
    'bad-key': 'The key is no public key of {alg}.',
    'no-such-office': 'The office {record} is not introduced, or the act does not cite it.',
  },
} as const
