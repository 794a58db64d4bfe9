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
  'names of officers, when and where from they signed in, and until when: this node alone keeps them, and nothing is signed over them',
  'words of drafts and comments, what officers have in work, and files that no act names yet: they are in no feed, and nothing else says the same',
  'the index of words but for a sample of some thousand records: it is made from the record, and made anew where its file is gone',
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
  'comment_version.at': 'when it was written, which the access log tells too',
  'draft_file.commitment':
    'keeps a file from being removed: one that is gone is missed when the draft is released',
  'draft_file.draft': 'as above',
  'draft_version.at': 'when it was written, which the access log tells too',
  'kept.at': 'when it was written',
  'kept.name': 'what the officer has it in work under',
  'kept.version': 'how often it was written, by which two pages of one officer do not overwrite each other',
  'kept_text.text': 'what an officer has in work and has not sent: nobody else holds it',
  'private_text.id': 'words that are gone: what named them names nothing any more',
  'private_text.text': 'words that have not left this node: nobody else holds them',
  'words_due.record': 'what the index of words takes in once more, which changes nothing in it',
  'words_due.erased': 'whether the index of words is written anew after it has taken the record in',
  'setting.value words': 'which file of words belongs here: of another one it is made anew',
  'upload.at': 'since when a file waits to be named',
  'upload.commitment': 'a file that nothing names yet, and that goes after a day',
  'upload.officer': 'who sent it in',
  'entry.at': 'when an entry was stored here, which its author did not sign',
  'erasure.at': 'when a statement was kept here; the time of the erasure itself is signed',
  'listing.changed':
    'when a state came to be here, which nobody signed: lists show it, and nothing else reads it',
  'device.at': 'only orders the known browsers of an officer',
  'device.id': 'a browser that is not known any more: guessing slows it down as every other',
  'invitation.ends': 'how long a code may be used, which the access log tells for the hour it was made',
  'officer.at': 'when the officer was added, which the access log tells too',
  'officer.name': 'how the officer is shown, which an administrator may change',
  'passkey.at': 'when it was added, which the access log tells too',
  'passkey.counter': 'what the authenticator counts; one that goes back is noticed when it is used',
  'passkey.label': 'what the officer calls it',
  'passkey.transports': 'how a browser reaches it',
  'passkey.used': 'when it was used last',
  'sign_in.address': 'where from an officer signed in: nothing else says it',
  'sign_in.at': 'when, which the access log tells too',
  'sign_in.ends': 'until when it lasts',
  'sign_in.label': 'in which browser, or what a token is for',
  'sign_in.used': 'when it was used last',
  'setting.value peer endpoint': 'where a peer is called, which an administrator may change',
}
