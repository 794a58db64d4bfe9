/**
 * What a person should look at: every kind of alarm that this software raises. One is raised under one of these and no other,
 * so that each can have words (`web/settings/alarms`) and stands in `docs/operations.md`. A database may hold kinds of another version.
 */
export const alarmKinds = [
  'fork',
  'other-past',
  'own-fork',
  'rolled-back',
  'ahead-of-us',
  'unproven-head',
  'digest-differs',
  'above-ceiling',
  'mismatched',
  'malformed',
  'withheld',
  'decreasing-seen',
  'oversized',
  'no-common-version',
  'bad-signature',
  'bad-cosignature',
  'foreign',
  'superseded',
  'unsealable',
  'erased-there',
  'passkey-copied',
  'link-halted',
  'file-mismatched',
  'file-oversized',
] as const

export type AlarmKind = (typeof alarmKinds)[number]
