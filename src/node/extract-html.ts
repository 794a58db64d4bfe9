/**
 * The words of a web page: blocks become lines, scripts, styles, menus and buttons are left out, white space is what a
 * browser makes of it. The charset is that of the byte order mark, of the page's `meta` (WHATWG HTML, 13.2.3.2), or
 * found from the bytes.
 */
import { Parser } from 'htmlparser2'
import { err, ok } from '../ledger/result.ts'
import { decodeText } from '../reading/legacy-encodings.ts'
import type { ThreadAnswer } from './extract-thread.ts'

/** No page is nested deeper; the parser's time grows with the square of the depth. */
const deepest = 2000

const hidden = new Set(
  'script style noscript template head nav footer aside button select option textarea svg math iframe object audio video canvas map'.split(
    ' ',
  ),
)
const blocks = new Set(
  'address article blockquote body caption center dd details dialog div dl dt fieldset form figcaption figure h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const cells = new Set(['td', 'th'])

export const htmlText = (bytes: Uint8Array): ThreadAnswer => {
  const page = decodePage(bytes)
  if (page === undefined) return err({ kind: 'not-text' })
  const pieces: string[] = []
  /** Depth of the outermost element that is not shown; 0 when all are. */
  let hiddenFrom = 0
  let depth = 0
  let verbatim = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++
        if (depth > deepest) throw new TooDeepError()
        if (hiddenFrom > 0) return
        if (hidden.has(name) || isHidden(attributes)) hiddenFrom = depth
        else if (name === 'br') pieces.push('\n')
        else if (blocks.has(name)) pieces.push('\n')
        if (name === 'pre') verbatim++
      },
      onclosetag(name) {
        if (hiddenFrom === depth) hiddenFrom = 0
        else if (hiddenFrom === 0) {
          if (blocks.has(name)) pieces.push('\n')
          else if (cells.has(name)) pieces.push(' ')
          if (name === 'pre') verbatim--
        }
        depth--
      },
      ontext(text) {
        if (hiddenFrom === 0) pieces.push(verbatim > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' '))
      },
    },
    { decodeEntities: true },
  )
  try {
    parser.write(page)
    parser.end()
  } catch (error) {
    if (error instanceof TooDeepError) return err({ kind: 'damaged', format: 'html' })
    throw error
  }
  return ok(tidyLines(pieces.join('')))
}

class TooDeepError extends Error {}

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  /display\s*:\s*none/i.test(attributes.style ?? '')

/** Spaces around lines go, and lines without words. */
export const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

const decodePage = (bytes: Uint8Array): string | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,30})/i.exec(head)?.[1]
  const declared = label === undefined ? undefined : decoderOf(label)
  // A page that says windows-874 and is UTF-8 all the same is UTF-8.
  if (declared === undefined || /^utf-?8$/i.test(label ?? '') || isUtf8(bytes)) {
    const found = decodeText(bytes)
    return found.ok ? found.value.text : undefined
  }
  return declared.decode(bytes)
}

const decoderOf = (label: string): InstanceType<typeof TextDecoder> | undefined => {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
