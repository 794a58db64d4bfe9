/**
 * What an audit may find: each kind has its own code and sentence, so that no two faults look alike. A place names where:
 * `c…/main/VN.MPS 16`, `record commitment/C16`, `setting peers/c…`.
 */
export const findingWords = {
  'not-opened': 'the node cannot be read',
  'rolled-back': 'the database is behind what the node had signed: an older state was put back',
  'lane-missing': 'a compact of this node has no rows for the lane',
  'lane-foreign': 'there are rows of a lane that belongs to no compact of this node',
  'feed-foreign': 'the feed belongs to no member of the compact',
  'entries-stray': 'there are entries that belong to no feed, or that their feed does not count',
  'entry-missing': 'an entry that the feed counts is not there',
  'leaf-malformed': 'the leaf is not in the form of a leaf',
  'leaf-misplaced': 'the leaf names another feed or place than it stands at',
  'leaf-hash-differs': 'the hash that is kept is not that of the leaf',
  'facts-malformed': 'the facts are not in the form of facts',
  'facts-mismatched': 'the facts are not those that the leaf commits to',
  'body-mismatched': 'the body is not the one that the leaf commits to',
  'body-missing': 'the leaf names a body, and it is neither here nor marked as erased',
  'body-unexpected': 'there is a body, or the mark of an erased one, where the leaf names none',
  'body-kept': 'the body is marked as erased and bytes of it are still here',
  'bodies-stray': 'there are bodies that belong to no entry',
  'file-mismatched': 'an attachment is not the one that the facts commit to',
  'height-differs': 'the height that is kept is not that of the leaf',
  'file-missing': 'an attachment that the facts name is not here, or not whole',
  'subtree-differs': 'a root of leaves that is kept is not theirs',
  'subtree-missing': 'a root of leaves that should be kept is not there',
  'subtrees-stray': 'there are roots of leaves that are not there',
  'range-differs': 'the edge of the tree that is kept is not that of the leaves',
  'last-seen-differs': 'what the last entry had seen is kept otherwise',
  'accepted-differs': 'the feed counts more or fewer entries as accepted than have their past here',
  'judged-differs': 'the feed counts more or fewer entries as judged than are',
  'frozen-unexplained': 'the feed is closed and no alarm says why',
  'genesis-bad': 'the first entry of the feed does not introduce it',
  'key-bad': 'a later log key is not introduced by the root key, or does not follow the one before',
  'head-bad': 'a signed head does not verify',
  'head-differs': 'a signed head is of another tree than the one here',
  'head-superseded': 'a head is signed by a key that was replaced before it',
  'head-unsigned': 'entries of a peer are here without its signed head over them',
  'not-cosigned': 'entries of a peer are here and were never witnessed',
  'cosignature-bad': 'a cosignature does not verify over the tree here',
  'cosignature-stray': 'a cosignature is of a size or by an authority that is not here',
  'erasure-bad': 'a statement of erasure does not verify, or is of another entry',
  'erasure-unstated': 'a body was erased and nobody who may has stated it',
  'erasure-undone': 'a body is stated as erased and is here',
  'seen-decreasing': 'the entry unsays what its author had seen',
  'seen-differs': 'the entry has seen another past than the one here',
  'seen-ahead': 'the entry was accepted before its past was',
  'verdict-differs': 'judged again at its own cut, the entry has another verdict or reason',
  'record-misnamed': 'the entry is kept under another record than its facts name',
  'rolling-differs': 'the rolling digest that is kept is not the one that judging again gives',
  'record-differs': 'folded again, the record has another state, digest, reach or top',
  'listing-differs': 'lists show the record otherwise than its state tells',
  'words-differ': 'searches find the record by other words than stand in it',
  'records-stray': 'there are states of records that no effective act made',
  'received-differs': 'the author has judged a feed otherwise than it is judged here',
  'access-broken': 'the access log was changed at this row',
  'officer-malformed': 'a row of an officer, or of how one signs in, is not in its form or of no officer',
  'officer-differs':
    'what the officer may do, or signs in with, is not what the access log last says: another hand changed it',
  'comment-differs': 'a comment is not as the access log says that it was written',
  'kept-malformed': 'what an officer has in work is not in its form, or stands where that of another does',
  'draft-differs': 'a draft does not stand where its steps and the access log have left it',
  'sign-in-unlogged': 'the access log does not say that this sign-in, token or invitation was made',
  'alarm-malformed': 'the alarm is not in its form, or about no feed that is here',
  'setting-malformed': 'the setting is not in its form',
  'setting-unknown': 'nothing here has a setting of this name',
  'compact-bad': 'the description of the compact is not the one that its identifier stands for',
  'letter-bad': 'a letter of credence does not hold, or is not that of the feed',
  'peer-missing': 'there is a feed of a peer that this node is not paired with',
  'config-differs': 'the configuration names another authority than the feeds',
  'file-damaged': 'the database file is damaged below the level of its rows',
} as const

export type FindingCode = keyof typeof findingWords

export interface Finding {
  readonly code: FindingCode
  readonly place: string
  /** What exactly differs: kinds, sizes, hashes; never contents. */
  readonly detail: string
}

export interface Findings {
  add(code: FindingCode, place: string, detail?: string): void
  /** Findings made elsewhere, of which `found` in all. */
  merge(findings: readonly Finding[], found: number): void
  list(): readonly Finding[]
  /** All, those that are not listed too. */
  count(): number
}

/** A node that is wholly wrong has millions: the first ones say enough. */
const listed = 1_000

export const createFindings = (): Findings => {
  const findings: Finding[] = []
  let count = 0
  return {
    add: (code, place, detail = '') => {
      count += 1
      if (findings.length < listed) findings.push({ code, place, detail })
    },
    merge: (more, found) => {
      count += found
      findings.push(...more.slice(0, listed - findings.length))
    },
    list: () => findings,
    count: () => count,
  }
}
