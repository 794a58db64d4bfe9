/**
 * A dropped file as text: plain text in any encoding of the region, web pages, Word documents and PDFs with a text layer.
 * What has a format of its own is opened in a thread that is ended when it takes too long or too much memory, so a
 * hostile file costs seconds at most. Nothing inside a file is run or fetched. Letters typed in a legacy font
 * (TCVN3, VNI), which old Word documents are full of, are put right as in plain text.
 */
import { err, ok, type Result } from '../ledger/result.ts'
import { type DecodedText, decodeText } from '../reading/legacy-encodings.ts'
import { extractInThread, type ThreadLimits, threadLimits } from './extract-thread.ts'

export type OpenedFormat = 'html' | 'docx' | 'pdf'

export interface ExtractedText extends DecodedText {
  readonly format: 'text' | OpenedFormat
}

export type ExtractionError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-text' }
  /** A format that is not opened: old Word and rich text, a document with macros, an archive of something else. */
  | { readonly kind: 'needs-conversion'; readonly format: 'doc' | 'rtf' | 'docm' | 'zip' }
  /** `limit` in bytes, of the file or of what it unpacks to. */
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'damaged'; readonly format: OpenedFormat }
  | { readonly kind: 'encrypted'; readonly format: OpenedFormat }
  /** Pages are pictures: a scan. */
  | { readonly kind: 'no-text-layer' }
  /** The PDF draws letters without saying which they are. `count` of them. */
  | { readonly kind: 'letters-without-code'; readonly count: number }
  | { readonly kind: 'took-too-long'; readonly format: OpenedFormat }

/** Bytes. Larger files are refused unread; a hundred printed pages with pictures have some 10 MB. */
export const fileLimits = { text: 8_000_000, html: 8_000_000, docx: 30_000_000, pdf: 30_000_000 } as const

/** The largest of the limits, for those who ask before reading a file. */
export const largestFile = Math.max(...Object.values(fileLimits))

export const extractText = async (
  bytes: Uint8Array,
  limits: ThreadLimits = threadLimits,
): Promise<Result<ExtractedText, ExtractionError>> => {
  const format = formatOf(bytes)
  if (format === 'doc' || format === 'rtf') return err({ kind: 'needs-conversion', format })
  const limit = fileLimits[format]
  if (bytes.length > limit) return err({ kind: 'too-large', limit })
  if (format === 'text') return withFormat(decodeText(bytes), format)
  const inside = await extractInThread(format, bytes, limits)
  return inside.ok ? withFormat(decodeText(new TextEncoder().encode(inside.value)), format) : inside
}

const withFormat = (
  decoded: Result<DecodedText, ExtractionError>,
  format: ExtractedText['format'],
): Result<ExtractedText, ExtractionError> => (decoded.ok ? ok({ ...decoded.value, format }) : decoded)

const formatOf = (bytes: Uint8Array): 'text' | OpenedFormat | 'doc' | 'rtf' => {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  // Some programs set a few bytes before the mark; readers look past them.
  if (head.includes('%PDF-') && head.indexOf('%PDF-') < 64) return 'pdf'
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'docx'
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'doc'
  if (head.startsWith('{\\rtf')) return 'rtf'
  const plain =
    head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff') ? head.replaceAll('\u0000', '') : head
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title|div|article|p|table)[\s>]/i.test(
    plain,
  )
    ? 'html'
    : 'text'
}
