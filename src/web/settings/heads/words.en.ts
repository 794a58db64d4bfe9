/** Words of logs and proofs, English. */
export const words = {
  title: 'What each side has said here',
  note: 'Each side writes a log of its own, from which nothing is ever taken. Read the fingerprint to the other side’s auditor: where both are alike for the same number, both hold the very same, from the first act on.',
  entries: { one: '{count} act.', other: '{count} acts.' },
  allChecked: 'All of them are checked here.',
  checked: { one: '{count} of them is checked here.', other: '{count} of them are checked here.' },
  onlyLetter: 'Nothing stands in it yet but the introduction that came with the letter of credence.',
  closed: 'This log is closed here: look under Alarms.',
  heldAll: '{who} has signed that it holds all of them.',
  heldSome: '{who} has signed that it holds the first {count}.',
  heldNone: '{who} has not signed yet that it holds any.',
  fingerprint: { one: 'Fingerprint of the first act:', other: 'Fingerprint of the first {count} acts:' },
  proof: {
    title: 'How something is proved to a third person',
    open: 'Open the record, and show the proof there (key p).',
    release:
      'Release the evidence file. That you did is written into the access log, since a proof can be handed on.',
    letters:
      'Take with it the letters of credence of the sides, which the third person must have from a hand that they trust. They are saved under',
    verify: 'The third person needs no node and no network:',
    audit: 'Whoever keeps this node checks all of it, from the bytes up:',
    note: 'An evidence file without words proves what was done and when it was held there; what was worded then stays here.',
  },
} as const
