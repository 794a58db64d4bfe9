/** Words of the place Settings, English. */
export const words = {
  look: 'This desk',
  light: 'Light',
  looks: { system: 'as this machine', light: 'light', dark: 'dark' },
  singleKeys: 'Hear single keys (j, k, /, g …)',
  links: 'The link',
  linksNote: 'A suspended link loses nothing: what is written meanwhile is sent when it resumes.',
  suspend: 'Suspend',
  resume: 'Resume',
  heads: 'What each side has said here',
  headsNote:
    'For the auditor: how many acts there are, how many of them are checked, and who has signed that it holds them.',
  columns: {
    side: 'Side',
    acts: 'Acts',
    checked: 'Checked here',
    heldBy: 'Held by',
    fingerprint: 'Fingerprint of the whole',
  },
  node: 'Node of',
} as const
