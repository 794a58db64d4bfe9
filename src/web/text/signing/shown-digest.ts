/**
 * The digest of the text that the page shows, computed here of the leaves of the very wordings that stand on it: what is
 * signed is what is read, and not what the node says it is.
 */
import { textDigest } from '../../../affairs/text/digest.ts'
import type { TextShown } from '../../api/calls.ts'

export const shownDigest = (compact: string, { record, frame, paragraphs }: TextShown): string =>
  textDigest({
    compact,
    record,
    frame: frame?.leaf ?? '',
    paragraphs: paragraphs
      .filter(({ form }) => form !== 'omitted')
      .map(({ key, leaf }) => [key, leaf] as const),
  })
