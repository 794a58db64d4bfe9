/**
 * A dropped file as text: plain text in any encoding of the region. Formats that need a library of their own are told
 * apart by their first bytes and refused by name, so that nobody reads a PDF's inside as a communiqué.
 */
import { err, type Result } from '../ledger/result.ts'
import { type DecodedText, decodeText } from '../reading/legacy-encodings.ts'

export type ExtractionError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'needs-conversion'; readonly format: 'pdf' | 'docx' | 'doc' | 'html' | 'rtf' }

export const extractText = (bytes: Uint8Array): Result<DecodedText, ExtractionError> => {
  const format = formatOf(bytes)
  return format === undefined ? decodeText(bytes) : err({ kind: 'needs-conversion', format })
}

const formatOf = (bytes: Uint8Array): 'pdf' | 'docx' | 'doc' | 'html' | 'rtf' | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, 512))
  if (head.startsWith('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) return 'docx'
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'doc'
  if (head.startsWith('{\\rtf')) return 'rtf'
  return /^\s*(?:<!doctype html|<html|<head|<body)/i.test(head.replace(/^\u00ef\u00bb\u00bf/, ''))
    ? 'html'
    : undefined
}
