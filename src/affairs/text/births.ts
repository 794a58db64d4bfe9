/** Commitments that an adopted text bears, as acts ready to prepare; which of the sides does it first is all the same. */

import { bornId } from '../commitment/born-id.ts'
import type { BornFields } from '../commitment/schema.ts'
import { agreedWording } from '../kernel/keyed-terms.ts'
import { classificationTable } from '../kernel/marking.ts'
import { adoptedDigest, frameShown, paragraphsOf } from './reading.ts'
import type { FrameFields, ParagraphFields, TextState } from './schema.ts'

export interface Birth {
  readonly record: string
  readonly cites: readonly string[]
  readonly fields: BornFields
  /** Leaf of the paragraph, in whose body the words stand. */
  readonly leaf: string
}

/** In the order of the text; none before it is adopted. */
export const birthsOf = (record: string, state: TextState, members: readonly string[]): readonly Birth[] => {
  const digest = adoptedDigest(state, members)
  const frame = frameShown(state, members)?.wording.fields
  if (digest === undefined || frame === undefined) return []
  return paragraphsOf(state, members).flatMap(({ key, wording }) => {
    const fields = birthOf(record, frame, wording.fields)
    return fields === undefined
      ? []
      : [{ record: bornId(digest, key), cites: citedBy(record, fields), fields, leaf: wording.leaf }]
  })
}

/** What is marked is so by the table. */
const citedBy = (text: string, { marking }: BornFields): readonly string[] =>
  marking === null ? [text] : [classificationTable, text]

/** What a birth of this paragraph must say; undefined where it commits to nothing. */
export const birthOf = (
  text: string,
  { date }: Pick<FrameFields, 'date'>,
  { commits, form, key, marking }: ParagraphFields,
): BornFields | undefined =>
  commits === null || form !== 'paragraph'
    ? undefined
    : { ...commits, madeOn: date, marking, paragraph: key, text }

/** Likewise of the paragraph under this key of an adopted text. */
export const birthFrom = (
  text: string,
  state: TextState,
  members: readonly string[],
  key: string,
): BornFields | undefined => {
  const frame = agreedWording(state.frame, members)?.fields
  const item = state.paragraphs.find((each) => each.key === key)
  const wording = item && agreedWording(item.terms, members)
  return frame && wording && birthOf(text, frame, wording.fields)
}
