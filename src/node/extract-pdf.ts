/**
 * The words of a PDF that has a text layer (ISO 32000-2, 9.10), by PDF.js. Nothing is drawn, no script is run, no font of
 * the machine is asked for. What is a picture of a page is said to be one.
 */
import { getDocumentProxy } from 'unpdf'
import { err, ok } from '../ledger/result.ts'
import { textLimit } from '../reading/read.ts'
import type { ThreadAnswer } from './extract-thread.ts'
import { type PdfPage, type PdfPiece, pageLines, paragraphsOf } from './pdf-lines.ts'
import { mendThaiGlyphs } from './thai-glyphs.ts'

/**
 * Some programs (browsers above all) print Thai tone marks from glyphs without a code; what is left of the words misleads.
 * Up to this share of the letters the holes are left to be seen.
 */
const mostUncoded = 0.005

export const pdfText = async (bytes: Uint8Array): Promise<ThreadAnswer> => {
  let length = 0
  const pages: PdfPage[] = []
  try {
    const pdf = await getDocumentProxy(bytes, {
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      verbosity: 0,
    })
    for (let n = 1; n <= pdf.numPages && length <= textLimit; n++) {
      const page = await pdf.getPage(n)
      const { items } = await page.getTextContent()
      const pieces = items.flatMap((item): PdfPiece[] =>
        'str' in item
          ? [
              {
                text: item.str.replaceAll('\u0000', '\ufffd'),
                x: Number(item.transform[4]),
                y: Number(item.transform[5]),
                width: item.width,
                height: item.height,
                endsLine: item.hasEOL,
              },
            ]
          : [],
      )
      length += pieces.reduce((sum, p) => sum + p.text.length, 0)
      pages.push(pageLines(pieces))
      page.cleanup()
    }
  } catch (error) {
    return err({ kind: isPasswordError(error) ? 'encrypted' : 'damaged', format: 'pdf' })
  }
  const text = mendThaiGlyphs(paragraphsOf(pages).join('\n'))
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const uncoded = text.match(/\ufffd/g)?.length ?? 0
  if (letters + uncoded === 0) return err({ kind: 'no-text-layer' })
  return uncoded > mostUncoded * letters ? err({ kind: 'letters-without-code', count: uncoded }) : ok(text)
}

const isPasswordError = (error: unknown): boolean =>
  error instanceof Error && error.name === 'PasswordException'
