/** Words of alarms, English: what happened and what to do, by kind. */
export const words = {
  none: 'There is no alarm.',
  count: { one: '{count} alarm', other: '{count} alarms' },
  note: 'What a person should look at. Nothing that was agreed is changed by it, and none is ever removed.',
  todo: 'To do:',
  detail: 'What is known of it, for whoever helps',
  happened: {
    fork: 'An authority has signed two different histories of its log. Its log is closed here; both are kept.',
    'other-past': 'Another side has seen another history of a log than this node. That log is closed here.',
    'own-fork': 'Our own log was set back and written on: two histories of it exist.',
    'rolled-back': 'The database of this node is older than what it had signed.',
    'ahead-of-us': 'Another side names more of our log than we have written.',
    'unproven-head': 'At a restore another side spoke of more than it could show.',
    'digest-differs': 'Another side judges an act otherwise than this node.',
    'above-ceiling': 'Something came that is marked higher than this node may hold. It was refused whole.',
    mismatched: 'What came did not match what it was said to be. It was refused whole.',
    malformed: 'What came could not be read. It was refused whole.',
    withheld: 'What came left out something that belongs to it. It was refused whole.',
    'decreasing-seen': 'What came names less than was named before. It was refused whole.',
    oversized: 'What came was too large. It was refused whole.',
    'no-common-version': 'Another side speaks no version that this node understands.',
    'bad-signature': 'What came is not signed by whom it names.',
    'bad-cosignature': 'Another side answered with a signature that does not hold.',
    foreign: 'What came is not for us, or from nobody whom we know.',
    superseded: 'Something came under a key that was replaced.',
    unsealable: 'Something came that could not be opened.',
    'erased-there': 'Another side has erased its copy of words of ours.',
    'passkey-copied': 'There seem to be two of a passkey that should be one. The sign-in was refused.',
    'link-halted': 'Nothing goes to another side any more until somebody acts.',
    'file-mismatched':
      'The bytes that came for a file are not those that its act names. They are gone again.',
    'file-oversized': 'An act names a file that is larger than this node takes. It is not fetched.',
  },
  advice: {
    fork: 'telephone their secretariat. Either data were lost there, or a key was stolen. This alarm proves itself.',
    'other-past':
      'compare the fingerprints of that log with both authorities: one of three has been told something else.',
    'own-fork':
      'have the operator stop the node and restore it with the root key, and find who sets this machine back.',
    'rolled-back':
      'have the operator stop the node and restore it with the root key, and find who sets this machine back.',
    'ahead-of-us':
      'have the operator check the backups. Where they say that we wrote no more, keep this alarm: the other side does not tell the truth.',
    'unproven-head': 'ask that side for what it holds.',
    'digest-differs':
      'compare the versions of the software on both sides, and report it as a fault of the software.',
    'above-ceiling':
      'if this node may hold such, the operator raises its ceiling; else agree on a table of classification that says so.',
    mismatched: 'tell that side. Where it comes again, it is a fault of their software, or a hand on it.',
    malformed: 'tell that side. Where it comes again, it is a fault of their software, or a hand on it.',
    withheld: 'tell that side. Where it comes again, it is a fault of their software, or a hand on it.',
    'decreasing-seen': 'tell that side: it may have been set back.',
    oversized:
      'tell that side. It sends smaller parts by itself; where it does not, its software is at fault.',
    'no-common-version': 'agree with that side who updates the software.',
    'bad-signature': 'nothing, once. Where it comes again, look who calls.',
    'bad-cosignature': 'nothing, once. Where it comes again, compare the letters of credence.',
    foreign: 'nothing, once. Where it comes again, look who calls.',
    superseded:
      'nothing right after that side was restored. Later: the old key is in use somewhere; tell them.',
    unsealable: 'compare the letters of credence that both sides use.',
    'erased-there': 'nothing. The ground stands in their statement.',
    'passkey-copied': 'speak with the officer, remove the passkey, and have another one made.',
    'link-halted': 'look under The link what stands in the way; mend it, then cut the link and restore it.',
    'file-mismatched': 'ask the author to look at its disk. It is asked for again when the node starts next.',
    'file-oversized': 'have the operator raise the limit, or have the file sent another way.',
  },
} as const
