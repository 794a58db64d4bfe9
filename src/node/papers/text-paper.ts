/**
 * A text on paper. As alternat: the copy that a side keeps, in all its languages beside each other, with that side and its
 * language first. Or in one language alone. What is not agreed stands in brackets, with whose words they are.
 */
import { alternatOrder } from '../../affairs/text/reading.ts'
import type { ParagraphShown, TextOpening, WordingShown } from '../openings/text-opening.ts'
import { dateInWords } from './dates-in-words.ts'
import { bestText, framed, heading, type PaperFrame, sideName } from './paper-frame.ts'
import { type PaperLanguage, paperLanguages, paperWords } from './paper-words.ts'
import { paragraph, table } from './word-blocks.ts'
import { widthOf } from './word-document.ts'
import { runs } from './word-runs.ts'

/** The language of each state's own copy, of those that papers are written in. */
const ownLanguage: Readonly<Record<string, PaperLanguage>> = { VN: 'vi', TH: 'th' }

export const alternatPaper = (frame: PaperFrame, text: TextOpening): Uint8Array => {
  const own = ownLanguage[frame.side.slice(0, 2)]
  const languages = languagesOf(text)
  const ordered = [...languages.filter((each) => each === own), ...languages.filter((each) => each !== own)]
  return textPaper(frame, text, ordered)
}

export const singleLanguagePaper = (frame: PaperFrame, text: TextOpening): Uint8Array =>
  textPaper(frame, text, [frame.language])

const languagesOf = (text: TextOpening): readonly PaperLanguage[] =>
  paperLanguages.filter((each) => text.frame?.languages.includes(each) === true)

const textPaper = (frame: PaperFrame, text: TextOpening, languages: readonly PaperLanguage[]): Uint8Array => {
  const landscape = languages.length > 2
  const width = Math.floor(widthOf(landscape) / Math.max(1, languages.length))
  const widths = languages.map(() => width)
  const order = alternatOrder(text.members, frame.side)
  const titles = languages.map((language) => heading(titleIn(text, language), language, 0))
  const rows = text.paragraphs.map((each) => languages.map((language) => paragraphIn(each, language, order)))
  const body = [
    ...(languages.length === 1 ? titles : [table({ widths, rows: [titles], borders: false })]),
    ...languages.map((language) => statusLine(text, language)),
    ...(languages.length === 1 ? rows.flat() : [table({ widths, rows, borders: false })]),
    ...languages.map((language) => closing(text, language)),
    signatureBlocks(frame, text, order, languages, landscape),
  ]
  return framed(frame, { title: titleIn(text, frame.language), body: body.join(''), landscape })
}

const titleIn = ({ frame, record }: TextOpening, language: string): string =>
  bestText(frame?.title ?? {}, language)?.text ?? record

const statusLine = ({ adoption }: TextOpening, language: PaperLanguage): string => {
  const { draft, adopted } = paperWords[language].text
  const line = adoption.digest === null ? draft : adopted.replace('{digest}', adoption.digest)
  return paragraph(runs(line, language, { italic: true, size: 20 }), { align: 'center' })
}

const paragraphIn = (shown: ParagraphShown, language: PaperLanguage, order: readonly string[]): string => {
  const words = paperWords[language].text
  const number = shown.number === null ? '' : `${shown.number}. `
  const style = shown.form === 'heading' ? { bold: true } : {}
  const layout =
    shown.form === 'heading'
      ? { keepWithNext: true, before: 120, outline: 2 as const }
      : { align: 'both' as const }
  if (shown.standing === 'agreed' || shown.brackets.length === 0) {
    const told = shown.basis === 'told' ? ` (${words.told})` : ''
    return paragraph(runs(`${number}${wordsOf(shown, language)}${told}`, language, style), layout)
  }
  const inOrder = [...shown.brackets].sort((a, b) => rank(order, a.parties) - rank(order, b.parties))
  const brackets = inOrder.map((each) =>
    words.bracket
      .replace('{side}', () => each.parties.map((party) => party.slice(0, 2)).join(', '))
      .replace('{words}', () => wordsOf(each, language)),
  )
  return paragraph(runs(`${number}${brackets.join(' ')}`, language, style), layout)
}

const rank = (order: readonly string[], parties: readonly string[]): number =>
  Math.min(...parties.map((party) => order.indexOf(party)))

/** In this language alone: a paper never passes one language's words off as another's. */
const wordsOf = ({ texts }: Pick<WordingShown, 'texts'>, language: PaperLanguage): string =>
  texts[language] ?? (Object.keys(texts).length === 0 ? paperWords[language].text.erased : '…')

const closing = ({ frame }: TextOpening, language: PaperLanguage): string => {
  if (frame === null) return ''
  const { languages: names, text: words } = paperWords[language]
  const nameOf = (each: string): string => names[each as PaperLanguage] ?? each
  const lines = [
    frame.date === null ? '' : words.done.replace('{date}', () => dateInWords(frame.date ?? '', language)),
    frame.authentic.length < 2
      ? ''
      : words.authentic.replace('{languages}', () => frame.authentic.map(nameOf).join(', ')),
    frame.prevailing === null
      ? ''
      : words.prevailing.replace('{language}', () => nameOf(frame.prevailing ?? '')),
  ]
  return paragraph(runs(lines.filter((line) => line !== '').join(' '), language), {
    before: 200,
    keepWithNext: true,
  })
}

/** Beside each other, the side whose copy it is at the left. */
const signatureBlocks = (
  { language, side }: PaperFrame,
  { signing, steps }: TextOpening,
  order: readonly string[],
  languages: readonly PaperLanguage[],
  landscape: boolean,
): string => {
  const width = Math.floor(widthOf(landscape) / order.length)
  const block = (member: string): string => {
    const own = languages.find((each) => each === ownLanguage[member.slice(0, 2)]) ?? language
    const words = paperWords[own].text
    const done = signing.find((each) => each.side === member)?.signing ?? 'none'
    const digest = steps.find((each) => each.side === member && each.digest !== null)?.digest
    return [
      paragraph(
        runs(
          words.forSide.replace('{side}', () => sideName(member, own)),
          own,
          { bold: true },
        ),
        { before: 300, after: 900, align: 'center' },
      ),
      paragraph(runs(`${words.name} ……………………………`, own), { align: 'center' }),
      paragraph(runs(`${words.signedOn} ……………………………`, own), { align: 'center' }),
      done === 'none' || digest === undefined
        ? ''
        : paragraph(runs(digest ?? '', own, { size: 16, grey: true }), { align: 'center' }),
    ].join('')
  }
  const kept = runs(
    paperWords[language].text.copyOf.replace('{side}', () => sideName(side, language)),
    language,
    { size: 18, grey: true },
  )
  return `${table({ widths: order.map(() => width), rows: [order.map(block)], borders: false })}${paragraph(kept, { before: 200 })}`
}
