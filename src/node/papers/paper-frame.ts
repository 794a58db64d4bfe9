/** What every paper has in common: for what the compact is, how the content is marked, when it was printed, page numbers. */
import type { CompactDescription } from '../../ledger/compact.ts'
import { dateInWords } from './dates-in-words.ts'
import { type PaperLanguage, paperWords } from './paper-words.ts'
import { paragraph } from './word-blocks.ts'
import { makeDocument, type WordDocument } from './word-document.ts'
import { field, runs, type Style } from './word-runs.ts'

export interface PaperFrame {
  readonly language: PaperLanguage
  readonly compact: Pick<CompactDescription, 'name' | 'purpose' | 'members'>
  /** The side for whom it is printed: it stands first wherever sides stand beside each other. */
  readonly side: string
  /** What each state calls the level of the content, that of the side first; empty where it is unmarked. */
  readonly marks: readonly Marked[]
  /** ISO day on which it is printed. */
  readonly on: string
  readonly record: string
}

export interface Marked {
  readonly text: string
  readonly language: string
}

/** Whatever a paper is for leads on every page, since pages part from each other. */
export const framed = (
  frame: PaperFrame,
  content: Pick<WordDocument, 'title' | 'body' | 'landscape'>,
): Uint8Array => {
  const { compact, language, marks, on, record } = frame
  const words = paperWords[language]
  const purpose = runs(words.purposes[compact.purpose], language, { bold: true, size: 20 })
  const marked = marks
    .map(({ text, language: of }) => runs(text, of, { bold: true, size: 24 }))
    .join(runs('   ', 'en'))
  const [before = '', between = '', after = ''] = words.page.split(/\{pages?\}/)
  const small: Style = { size: 18, grey: true }
  const pages = [
    runs(before, language, small),
    field('PAGE', language),
    runs(between, language, small),
    field('NUMPAGES', language),
    runs(after, language, small),
  ].join('')
  const source = `${compact.name} · ${record} · ${words.printed.replace('{date}', () => dateInWords(on, language))}`
  const markLine = marks.length === 0 ? '' : paragraph(marked, { align: 'center', after: 40 })
  return makeDocument({
    ...content,
    language,
    header: `${paragraph(purpose, { align: 'center', after: 40 })}${markLine}`,
    footer: `${markLine}${paragraph(runs(source, language, small), { align: 'center', after: 0 })}${paragraph(pages, { align: 'center', after: 0 })}`,
  })
}

export const heading = (text: string, language: string, outline: 0 | 1 | 2): string =>
  paragraph(runs(text, language, { bold: true, size: outline === 0 ? 32 : 28 }), {
    align: outline === 0 ? 'center' : 'left',
    before: outline === 0 ? 0 : 200,
    keepWithNext: true,
    outline,
  })

/** A state's name in the language, of a state code or of one of its authorities, which is named after it. */
export const sideName = (side: string, language: string): string => {
  const state =
    new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(side.slice(0, 2)) ?? side
  return side.length === 2 ? state : `${state} (${side})`
}

/** In the language wanted, else in English, else in whatever there is: with the language that it is in. */
export const bestText = (
  texts: Readonly<Record<string, string>>,
  language: string,
): { readonly text: string; readonly language: string } | undefined => {
  const found = [language, 'en', ...Object.keys(texts)].find((each) => texts[each] !== undefined)
  return found === undefined ? undefined : { text: texts[found] ?? '', language: found }
}
