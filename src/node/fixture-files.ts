/** Small Word and PDF files for tests, built as the programs of an office build them. */
import { strToU8, zipSync } from 'fflate'

const wordNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

const escapeXml = (s: string): string => s.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** Paragraphs; what begins with "<" is taken as WordprocessingML. */
export const wordDocument = (paragraphs: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${wordNamespaces}><w:body>${paragraphs
    .map((p) =>
      p.startsWith('<') ? p : `<w:p><w:r><w:t xml:space="preserve">${escapeXml(p)}</w:t></w:r></w:p>`,
    )
    .join('')}</w:body></w:document>`

export const zipFile = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )

export const docxFile = (paragraphs: readonly string[]): Uint8Array =>
  zipFile({ '[Content_Types].xml': '<Types/>', 'word/document.xml': wordDocument(paragraphs) })

/** A line on a page: where its baseline begins, in points from the lower left corner. */
export interface PlacedLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

const glyphWidth = 500

/**
 * Pages with one font in which each character has a glyph of its own, named by a ToUnicode map, as word processors write
 * it. Every glyph is half an em wide, marks above and below letters too.
 */
export const pdfFile = (pages: readonly (readonly PlacedLine[])[], trailer = ''): Uint8Array => {
  const letters = [...new Set(pages.flatMap((lines) => lines.flatMap((l) => [...l.text])))]
  const codeOf = (ch: string): string => (letters.indexOf(ch) + 1).toString(16).padStart(4, '0')
  const utf16 = (ch: string): string =>
    Array.from({ length: ch.length }, (_, i) => ch.charCodeAt(i).toString(16).padStart(4, '0')).join('')
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /F def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${letters.length} beginbfchar
${letters.map((ch) => `<${codeOf(ch)}> <${utf16(ch)}>`).join('\n')}
endbfchar endcmap end end`
  const content = (lines: readonly PlacedLine[]): string =>
    lines
      .map(
        ({ text, x, y, size = 12 }) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${[...text].map(codeOf).join('')}> Tj ET`,
      )
      .join('\n')
  const stream = (s: string): string => `<< /Length ${s.length} >>\nstream\n${s}\nendstream`
  const firstPage = 6
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${firstPage + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Fixture /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Fixture /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${glyphWidth} >>`,
    stream(map),
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${firstPage + 2 * i + 1} 0 R >>`,
      stream(content(lines)),
    ]),
  ]
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return String(offset).padStart(10, '0')
  })
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((o) => `${o} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.lastIndexOf('xref\n')}\n%%EOF\n`
  return strToU8(file, true)
}
