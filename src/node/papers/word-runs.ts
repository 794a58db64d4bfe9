/**
 * Text as WordprocessingML runs (ECMA-376 part 1, section 17.3.2), each with the font of its script and the language by
 * which Word breaks, spells and hyphenates it. Thai is a complex script there: its runs say so, and take the complex font,
 * size and language, or Word would break lines between any two letters.
 */
export interface Style {
  readonly bold?: boolean
  readonly italic?: boolean
  /** Half points; Thai letters are drawn smaller, so their runs are larger by a quarter. */
  readonly size?: number
  readonly grey?: boolean
}

/** Font and language tag by primary language; every other is set as English is. */
const letters: Readonly<Record<string, { readonly font: string; readonly tag: string }>> = {
  en: { font: 'Times New Roman', tag: 'en-GB' },
  vi: { font: 'Times New Roman', tag: 'vi-VN' },
  th: { font: 'TH Sarabun New', tag: 'th-TH' },
}

const latin = { font: 'Times New Roman', tag: 'en-GB' }

/** Half points. */
export const bodySize = 26

/** Runs of one text; where another script stands in it, that part has runs of its own. */
export const runs = (text: string, language: string, style: Style = {}): string =>
  partsOf(text, language)
    .map((part) =>
      run(part.text, part.isThai ? 'th' : language === 'th' ? 'en' : language, part.isThai, style),
    )
    .join('')

/** A field that Word counts: `PAGE`, `NUMPAGES`. */
export const field = (code: 'PAGE' | 'NUMPAGES', language: string): string => {
  const properties = propertiesOf(language, language === 'th', {})
  const char = (type: string): string => `<w:r>${properties}<w:fldChar w:fldCharType="${type}"/></w:r>`
  const number = `<w:r>${properties}<w:t>1</w:t></w:r>`
  return `${char('begin')}<w:r>${properties}<w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${char('separate')}${number}${char('end')}`
}

/** Everything in a Thai text is set as Thai, digits and brackets too; in others only Thai letters are. */
const partsOf = (
  text: string,
  language: string,
): readonly { readonly text: string; readonly isThai: boolean }[] => {
  const clean = printable(text)
  if (language === 'th') {
    return clean
      .split(/([A-Za-zÀ-ɏḀ-ỹ][A-Za-zÀ-ɏḀ-ỹ0-9.'’ -]*[A-Za-zÀ-ɏḀ-ỹ0-9]|[A-Za-zÀ-ɏḀ-ỹ])/)
      .flatMap((part, i) => (part === '' ? [] : [{ text: part, isThai: i % 2 === 0 }]))
  }
  return clean
    .split(/([\u0E00-\u0E7F][\u0E00-\u0E7F ]*)/)
    .flatMap((part, i) => (part === '' ? [] : [{ text: part, isThai: i % 2 === 1 }]))
}

const run = (text: string, language: string, isThai: boolean, style: Style): string =>
  text
    .split('\n')
    .map(
      (line) =>
        `<w:r>${propertiesOf(language, isThai, style)}<w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`,
    )
    .join('<w:r><w:br/></w:r>')

/** In the order of the schema, which Word insists on. */
const propertiesOf = (language: string, isThai: boolean, style: Style): string => {
  const { font, tag } = letters[language] ?? latin
  const size = style.size ?? bodySize
  return [
    '<w:rPr>',
    `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    style.bold === true ? '<w:b/><w:bCs/>' : '',
    style.italic === true ? '<w:i/><w:iCs/>' : '',
    style.grey === true ? '<w:color w:val="555555"/>' : '',
    `<w:sz w:val="${size}"/><w:szCs w:val="${Math.round((size * 5) / 4)}"/>`,
    isThai ? '<w:cs/>' : '',
    isThai ? `<w:lang w:bidi="${tag}"/>` : `<w:lang w:val="${tag}"/>`,
    '</w:rPr>',
  ].join('')
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** XML 1.0 section 2.2 has no place for other control characters; those of direction would turn the lines of a paper. */
const printable = (text: string): string =>
  [...text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\t', ' ')].filter(isPrintable).join('')

const isPrintable = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0
  const isControl = (code < 0x20 && letter !== '\n') || (code >= 0x7f && code < 0xa0)
  const turns =
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  return !isControl && !turns && code !== 0xfffe && code !== 0xffff
}
