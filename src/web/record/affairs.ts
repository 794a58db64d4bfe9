/** The affairs whose records the desk shows, in the order in which one looks for them. */
import type { Dictionary } from '../language/words.tsx'
import { splitRecord } from '../route/places.ts'

export const affairsShown = [
  'commitment',
  'mechanism',
  'session',
  'text',
  'instrument',
  'contact',
  'office',
  'conflict',
  'agenda',
  'delegation',
  'review',
  'credential',
  'classification',
] as const

export type AffairShown = (typeof affairsShown)[number]

export const affairOf = (record: string): AffairShown | undefined => {
  const [affair] = splitRecord(record)
  return affairsShown.find((each) => each === affair)
}

/** What a record of this kind is called, one and many; its code where this desk does not know the affair. */
export const affairWord = (
  words: Dictionary,
  record: string,
): { readonly one: string; readonly many: string } => {
  const affair = affairOf(record)
  const [code] = splitRecord(record)
  return affair === undefined ? { one: code, many: code } : words.affairs[affair].affair
}
