/**
 * The digest of a text (protocol section 11): what is adopted and signed. It is made of the leaves of the frame and of
 * the paragraphs in their order. A leaf commits to words through salts, so the digest stays when a paragraph is erased,
 * and nobody can try words against it.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { encodeBase64 } from '../../ledger/base64.ts'
import { canonicalJson, utf8 } from '../../ledger/strict-json.ts'
import { compareText } from '../kernel/compare-text.ts'
import type { Wording } from '../kernel/terms.ts'
import type { ParagraphFields } from './schema.ts'

const tag = 'comity/text/v1\n'

export interface TextParts {
  readonly compact: string
  readonly record: string
  /** Leaf of the frame. */
  readonly frame: string
  /** Key and leaf of each paragraph and heading, in order. */
  readonly paragraphs: readonly (readonly [key: string, leaf: string])[]
}

/** Base64. */
export const textDigest = ({ compact, record, frame, paragraphs }: TextParts): string =>
  encodeBase64(sha256(utf8(tag + canonicalJson({ compact, frame, paragraphs, record }))))

type ParagraphWording = Wording<ParagraphFields>

/** By place, then by key; without those that are left out. */
export const inPlaces = <T extends { readonly wording: ParagraphWording }>(all: readonly T[]): readonly T[] =>
  all
    .filter(({ wording }) => wording.fields.form !== 'omitted')
    .sort(
      ({ wording: { fields: a } }, { wording: { fields: b } }) =>
        compareText(a.place, b.place) || compareText(a.key, b.key),
    )

/** Of the frame and the paragraphs worded so. */
export const digestOfWordings = (
  compact: string,
  record: string,
  frame: { readonly leaf: string },
  wordings: readonly ParagraphWording[],
): string => {
  const ordered = inPlaces(wordings.map((wording) => ({ wording })))
  const paragraphs = ordered.map(({ wording }) => [wording.fields.key, wording.leaf] as const)
  return textDigest({ compact, record, frame: frame.leaf, paragraphs })
}
