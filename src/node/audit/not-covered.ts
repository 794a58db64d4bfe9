/**
 * What an audit cannot tell, said with every report: limits of the record itself, or of what one node holds. Below it, the
 * columns of the database in which it does not find a changed bit (held by `flipped-bits.process.test.ts`).
 */
export const notCovered: readonly string[] = [
  'whether an act took place outside as it tells: only that its author wrote it here, and when others witnessed that',
  'what a peer holds: ask it for its head, or audit it too',
  'entries and alarms that were never stored, and the end of the access log if it was cut off: write its newest hash down elsewhere',
  'the time at which a row was stored, except where a signature of this node carries the same time',
  'the words in which an alarm describes itself, the addresses of peers, and which links an administrator holds',
  'the form of bodies, which was checked when they came: they are held to what their leaves commit to',
  'bodies that were erased, which is the point of erasing them',
  'keys, backups and whatever else stands outside the database',
]

/** Columns in which a flipped bit is not found, each with the reason. `setting.value` is told by the first word of its key. */
export const bitsNotFound: Readonly<Record<string, string>> = {
  'alarm.id': 'it only orders the alarms',
  'alarm.kind': 'an alarm is what this node noticed: nothing else says the same, unless it closed a feed',
  'alarm.detail': 'as above',
  'alarm.at': 'as above',
  'cosignature.at':
    'when a cosignature of a peer came: the peer has signed the time of its own clock, not ours',
  'entry.at': 'when an entry was stored here, which its author did not sign',
  'erasure.at': 'when a statement was kept here; the time of the erasure itself is signed',
  'listing.changed':
    'when a state came to be here, which nobody signed: lists show it, and nothing else reads it',
  'setting.value peer endpoint': 'where a peer is called, which an administrator may change',
}
