/** Salted commitments (protocol section 1.2): a leaf tells nothing of a content until content and salt are shown. */
import type { Sha256 } from './sha256.ts'
import { utf8 } from './utf8.ts'

export type CommitmentTag = 'facts' | 'body' | 'file' | 'wording'

export const saltLength = 32

/** What is hashed before salt and content. */
export const commitmentTags: Readonly<Record<CommitmentTag, Uint8Array>> = {
  facts: utf8('comity/facts/v1\n'),
  body: utf8('comity/body/v1\n'),
  file: utf8('comity/file/v1\n'),
  wording: utf8('comity/wording/v1\n'),
}

/** `salt` is 32 random bytes, used once; `content` is bytes, or text as UTF-8. */
export const commit = (
  sha256: Sha256,
  tag: CommitmentTag,
  salt: Uint8Array,
  content: Uint8Array | string,
): Uint8Array => sha256(commitmentTags[tag], salt, content)
