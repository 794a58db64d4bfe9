/** Words of drafts and comments, English. `problems` by their kind; what a draft's steps are called stands with the desk. */
export const words = {
  problems: {
    'no-such-draft': 'There is no such draft, or it is not for you.',
    'stale-version':
      'Somebody has changed it in the meantime: version {version} is the newest. Look at it before you go on; nothing of yours or theirs was overwritten.',
    'needs-second-officer': 'Whoever wrote in a draft does not clear it here. Ask a second officer.',
    'needs-the-steps': 'Here acts are prepared, cleared and released one after the other. Prepare a draft.',
    'not-cleared': 'The draft is not cleared as it stands. Have it cleared first.',
    'not-held': 'The draft is not on its way: there is nothing to take back.',
    'being-released': 'The draft is released and held. Take it back first.',
    'already-sent': 'The draft is sent and stands in the record; it cannot be taken back.',
    'draft-discarded': 'The draft was discarded.',
    'held-by-policy':
      'The authority holds what is released for a while, and that is waited out. It can still be taken back.',
    'no-such-office': 'This authority has no such office in the record of this compact.',
    'changed-meanwhile': 'Somebody else took a step with it at the same moment. Look at it again.',
    'no-such-comment': 'There is no such comment, or it was removed.',
    'not-your-comment': 'Only who wrote it may change or remove it.',
  },
}
