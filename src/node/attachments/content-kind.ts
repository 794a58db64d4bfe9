/**
 * What a file is by its first bytes, against the media type that it is given. Only kinds whose beginning is fixed are told
 * (WHATWG MIME Sniffing, PRONOM): of everything else nothing is said, and `application/octet-stream` claims nothing. It keeps
 * a scan that is a web page, or a minute that is a program, from being sent to another state; it is no search for malice.
 */

/** So many bytes tell; a ZIP's first member may have a long name. */
export const tellingBytes = 1_024

export type ContentKind =
  | 'program'
  | 'script'
  | 'html'
  | 'pdf'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'tiff'
  | 'zip'
  | 'ole'
  | 'rtf'
  | 'text'

/** Undefined where the bytes tell nothing. */
export const kindOfContent = (start: Uint8Array): ContentKind | undefined => {
  const found = beginnings.find(({ at = 0, bytes }) => bytes.every((byte, i) => start[at + i] === byte))
  if (found !== undefined) return found.kind
  const text = new TextDecoder('latin1')
    .decode(start)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  if (/^(?:<!doctype html|<html|<head|<body|<script|<svg|<iframe|<\?php)/i.test(text)) return 'html'
  return undefined
}

/** Undefined where the content may be what the type says; else what it is, or `not-…` where it is not that alone. */
export const contradictionOf = (type: string, start: Uint8Array): string | undefined => {
  const found = kindOfContent(start)
  const expected = expectedOf(type)
  if (start.length === 0) return undefined
  if (found === 'program' || found === 'script') return programTypes.has(type) ? undefined : found
  if (expected === undefined) return undefined
  if (expected === 'text') {
    if (found !== undefined) return found
    return isUtf16(start) || !start.includes(0) ? undefined : 'not-text'
  }
  return found === expected ? undefined : (found ?? `not-${expected}`)
}

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0))

const beginnings: readonly {
  readonly kind: ContentKind
  readonly bytes: readonly number[]
  readonly at?: number
}[] = [
  { kind: 'pdf', bytes: ascii('%PDF-') },
  { kind: 'png', bytes: [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a] },
  { kind: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'gif', bytes: ascii('GIF8') },
  { kind: 'webp', bytes: ascii('WEBP'), at: 8 },
  { kind: 'tiff', bytes: [...ascii('II*'), 0] },
  { kind: 'tiff', bytes: [...ascii('MM'), 0, 0x2a] },
  { kind: 'zip', bytes: [...ascii('PK'), 3, 4] },
  { kind: 'zip', bytes: [...ascii('PK'), 5, 6] },
  { kind: 'ole', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'rtf', bytes: ascii('{\\rtf') },
  { kind: 'program', bytes: [0x7f, ...ascii('ELF')] },
  { kind: 'program', bytes: [...ascii('MZ'), 0x90, 0] },
  { kind: 'program', bytes: [0xcf, 0xfa, 0xed, 0xfe] },
  { kind: 'program', bytes: [0xca, 0xfe, 0xba, 0xbe] },
  { kind: 'script', bytes: ascii('#!') },
]

/** What says of itself that it is a program may be one. */
const programTypes: ReadonlySet<string> = new Set([
  'application/octet-stream',
  'application/x-sh',
  'text/x-shellscript',
  'application/vnd.microsoft.portable-executable',
])

const byType: Readonly<Record<string, ContentKind>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/tiff': 'tiff',
  'application/zip': 'zip',
  'application/epub+zip': 'zip',
  'application/msword': 'ole',
  'application/vnd.ms-excel': 'ole',
  'application/vnd.ms-powerpoint': 'ole',
  'application/vnd.ms-outlook': 'ole',
  'application/rtf': 'rtf',
  'text/rtf': 'rtf',
  'text/html': 'html',
  'image/svg+xml': 'html',
}

/** HTML and SVG may begin with anything, comments first: what is not seen to be one may be one all the same. */
const expectedOf = (type: string): ContentKind | undefined => {
  const known = byType[type]
  if (known === 'html') return undefined
  if (known !== undefined) return known
  if (/^application\/vnd\.(?:openxmlformats-officedocument|oasis\.opendocument)\./.test(type)) return 'zip'
  return ['text/plain', 'text/csv', 'text/markdown', 'application/json'].includes(type) ? 'text' : undefined
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
