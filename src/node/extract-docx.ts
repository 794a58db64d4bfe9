/**
 * The words of a Word document (ECMA-376 part 1, WordprocessingML): its main part, paragraph by paragraph. Deleted
 * revisions, field codes and the fallback of drawings are left out; numbered and bulleted paragraphs begin with "- ", since
 * their numbers are not in the text. Macros are refused, not skipped: whoever sent them should hear of it.
 */
import { unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { err, ok } from '../ledger/result.ts'
import { tidyLines } from './extract-html.ts'
import type { ThreadAnswer } from './extract-thread.ts'

/** Bytes of the main part, unpacked. A book of minutes of 500 pages has some 10 MB of it. */
export const unpackedLimit = 60_000_000
const deepest = 500
const mainPart = 'word/document.xml'

export const docxText = (bytes: Uint8Array): ThreadAnswer => {
  let declared = 0
  let macros = false
  let parts = 0
  let unpacked: Record<string, Uint8Array>
  try {
    // The declared size bounds what is unpacked: the library never writes past it.
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts++
        if (/vbaProject\.bin$/i.test(name)) macros = true
        if (name !== mainPart || declared > 0) return false
        declared = originalSize
        return originalSize <= unpackedLimit
      },
    })
  } catch {
    return err({ kind: 'damaged', format: 'docx' })
  }
  if (macros) return err({ kind: 'needs-conversion', format: 'docm' })
  if (declared > unpackedLimit) return err({ kind: 'too-large', limit: unpackedLimit })
  const xml = unpacked[mainPart]
  if (xml === undefined)
    return parts === 0
      ? err({ kind: 'damaged', format: 'docx' })
      : err({ kind: 'needs-conversion', format: 'zip' })
  const text = wordsOf(new TextDecoder().decode(xml))
  return text === undefined ? err({ kind: 'damaged', format: 'docx' }) : ok(tidyLines(text))
}

const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:sdtPr',
  'w:rPr',
])

/** Undefined if the part is no document: cut off, or nested past all sense. */
const wordsOf = (xml: string): string | undefined => {
  const pieces: string[] = []
  const open: string[] = []
  let skipFrom = 0
  let inText = 0
  let closed = false
  let listed = false
  let atStart = true
  const say = (text: string): void => {
    if (atStart && listed && text.trim() !== '') pieces.push('- ')
    if (text.trim() !== '') atStart = false
    pieces.push(text)
  }
  const parser = new Parser(
    {
      onopentag(name) {
        open.push(name)
        if (open.length > deepest) throw new BrokenPartError()
        if (skipFrom > 0) return
        if (skipped.has(name)) {
          skipFrom = open.length
          return
        }
        switch (name) {
          case 'w:p':
            pieces.push('\n')
            listed = false
            atStart = true
            break
          case 'w:numPr':
            listed = true
            break
          case 'w:t':
            inText++
            break
          case 'w:tab':
            // The same name stands for a tab stop inside the paragraph's properties.
            if (open.at(-2) === 'w:r') pieces.push(' ')
            break
          case 'w:br':
          case 'w:cr':
            pieces.push('\n')
            break
          case 'w:noBreakHyphen':
            pieces.push('-')
            break
        }
      },
      ontext(text) {
        if (skipFrom === 0 && inText > 0) say(text.replace(/[\r\n]+/g, ' '))
      },
      onclosetag(name, implied) {
        if (skipFrom === open.length) skipFrom = 0
        else if (skipFrom === 0) {
          if (name === 'w:t') inText--
          if (name === 'w:p') pieces.push('\n')
          // A part that is cut off is closed by the parser, not by itself.
          if (name === 'w:document' && !implied) closed = true
        }
        open.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  try {
    parser.write(xml)
    parser.end()
  } catch (error) {
    if (error instanceof BrokenPartError) return undefined
    throw error
  }
  return closed ? pieces.join('') : undefined
}

class BrokenPartError extends Error {}
