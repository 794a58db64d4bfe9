/** UTF-8 taken strictly: what cannot be decoded is refused, and a byte order mark is kept so that parsers refuse it. */

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export const utf8 = (text: string): Uint8Array => encoder.encode(text)

export const fromUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** How many bytes `utf8(text)` has, counted without making them. */
export const utf8Length = (text: string): number => {
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // Each half of a surrogate pair counts two of its four bytes; a lone one becomes U+FFFD, three bytes.
    if (unit >= 0x80)
      bytes += unit < 0x800 ? 1 : unit < 0xd800 || unit > 0xdfff ? 2 : isPair(text, i, unit) ? 1 : 2
  }
  return bytes
}

const isPair = (text: string, at: number, unit: number): boolean => {
  const high = unit <= 0xdbff
  const other = text.charCodeAt(high ? at + 1 : at - 1)
  return high ? other >= 0xdc00 && other <= 0xdfff : other >= 0xd800 && other <= 0xdbff
}
