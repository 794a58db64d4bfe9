/** Acts on a text as they are prepared, from what the place shows of it. Pure; the rules are the node's. */
import type { Commits } from '../../affairs/text/schema.ts'
import type { Outcome } from '../acting/send-acts.ts'
import type { ActToSend, ParagraphShown, TextShown } from '../api/calls.ts'
import type { Texts } from './pasted.ts'

export const textAct = (
  record: string,
  act: string,
  fields: ActToSend['fields'],
  more: Pick<ActToSend, 'body' | 'cites'> = {},
): ActToSend => ({ record, affair: 'text', act, fields, ...more })

/** Sent, or on its way to being sent: then a form is done with what was typed in it. */
export const isTaken = ({ kind }: Outcome): boolean => kind !== 'refused' && kind !== 'unreached'

/** What a wording says, apart from where it starts from. */
export interface WordingWanted {
  readonly form: ParagraphShown['form']
  readonly place: string
  readonly commits: Commits | null
  readonly texts: Texts
  readonly note: Texts
}

/** `base`: leaf of the wording that is agreed; null where none is. */
export const worded = (
  record: string,
  key: string,
  base: string | null,
  wanted: WordingWanted,
): ActToSend => {
  const { form, place, commits } = wanted
  const [texts, note] = [stated(wanted.texts), stated(wanted.note)]
  return textAct(
    record,
    'proposed',
    { key, base, marking: null, form, place, commits: form === 'paragraph' ? commits : null },
    { body: { texts, note } },
  )
}

const stated = (texts: Texts): Record<string, string> | null => {
  const said = Object.entries(texts).flatMap(([language, text]) =>
    text.trim() === '' ? [] : [[language, text.trim()] as const],
  )
  return said.length === 0 ? null : Object.fromEntries(said)
}

export const acceptedWording = (record: string, key: string, leaf: string): ActToSend =>
  textAct(record, 'accepted', { key, terms: leaf })

/** Of one's own wording: taking it back. */
export const declinedWording = (record: string, key: string, leaf: string, reason: string): ActToSend =>
  textAct(record, 'declined', { key, terms: leaf }, { body: { reason } })

/** From what another wording of ours starts: what we stand on, else what is agreed, else what is proposed. */
export const startFrom = (paragraph: ParagraphShown, self: string): WordingWanted => {
  const ours = paragraph.brackets.find(({ parties }) => parties.includes(self))
  const { form, place, commits, texts } = ours ?? paragraph
  return { form, place, commits, texts, note: {} }
}

/** A key that no other paragraph has: chance makes it, since both sides add at once. */
export const newKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return `p-${[...bytes].map((byte) => letters[byte % letters.length]).join('')}`
}

/** Without those that are taken for one another. */
const letters = 'abcdefghjkmnpqrstvwxyz23456789'

/** Whatever of the text could be put before or after it: the neighbours' places, ends as null. */
export const placesAround = (
  paragraphs: TextShown['paragraphs'],
  key: string,
): {
  readonly up: readonly [string | null, string] | undefined
  readonly down: readonly [string, string | null] | undefined
} => {
  const at = paragraphs.findIndex((each) => each.key === key)
  const [before, after] = [paragraphs[at - 1], paragraphs[at + 1]]
  return {
    up: before && [paragraphs[at - 2]?.place ?? null, before.place],
    down: after && [after.place, paragraphs[at + 2]?.place ?? null],
  }
}
