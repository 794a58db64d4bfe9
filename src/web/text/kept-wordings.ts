/** Under which names the wordings of a text that are being typed are kept, and in which paragraphs such words stand. */
import { useKeptNames } from '../acting/kept-names.ts'

export const keptWording = (record: string, paragraph: string): string =>
  `text-wording/${idOf(record)}/${paragraph}`

/** `follows`: the paragraph that the new one is put after; null at the start. */
export const keptNew = (record: string, follows: string | null): string =>
  `text-new/${idOf(record)}/${follows ?? 'start'}`

export interface Unfinished {
  /** Whether a wording of the paragraph is typed and not sent. */
  has(paragraph: string): boolean
  /** Likewise a new paragraph after it; null: at the start. */
  hasNewAfter(paragraph: string | null): boolean
}

export const useUnfinished = (record: string): Unfinished => {
  const names = useKeptNames()
  return {
    has: (paragraph) => names.has(keptWording(record, paragraph)),
    hasNewAfter: (paragraph) => names.has(keptNew(record, paragraph)),
  }
}

const idOf = (record: string): string => record.slice('text/'.length)
