/** Actions of the access log in the groups in which an auditor asks for them. Every action is in one (log-words.test.ts). */
export const actionGroups = {
  looks: ['marked-read', 'marked-listed', 'marked-refused', 'file-read', 'access-log-read'],
  entry: [
    'signed-in-by-password',
    'signed-in-by-passkey',
    'signed-in-by-invitation',
    'signed-in-by-token',
    'sign-in-refused',
    'sign-in-slowed',
    'sign-in-ended',
    'all-sign-ins-ended',
    'code-refused',
    'password-set',
    'password-changed',
    'password-refused',
    'password-hash-renewed',
    'passkey-added',
    'passkey-removed',
    'token-made',
    'signing-key-made',
  ],
  officers: [
    'invitation-made',
    'officer-added',
    'officer-invited',
    'officer-activated',
    'officer-changed',
    'officer-disabled',
    'officer-enabled',
  ],
  work: [
    'draft-prepared',
    'draft-edited',
    'draft-cleared',
    'draft-released',
    'draft-sent',
    'draft-refused',
    'draft-taken-back',
    'draft-discarded',
    'acts-released',
    'comment-written',
    'comment-changed',
    'comment-removed',
  ],
  proofs: ['evidence-released', 'evidence-released-with-words', 'body-erased'],
  house: ['link-suspended', 'link-resumed', 'link-endpoint-set', 'release-policy-set', 'sign-in-policy-set'],
} as const

export type ActionGroup = keyof typeof actionGroups

export const groupNames = Object.keys(actionGroups) as readonly ActionGroup[]
