/**
 * Base64 of RFC 4648 section 4, one text for one byte string: padding is required and stray bits are refused,
 * so that two texts never stand for the same key, hash or signature.
 */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The two characters of each 12-bit value. */
const pairs: readonly string[] = Array.from(
  { length: 4096 },
  (_, value) => `${alphabet.charAt(value >> 6)}${alphabet.charAt(value & 63)}`,
)

const notInAlphabet = 64
const sextets = new Uint8Array(128).fill(notInAlphabet)
for (let value = 0; value < 64; value++) sextets[alphabet.charCodeAt(value)] = value

export const encodeBase64 = (bytes: Uint8Array): string => {
  const whole = bytes.length - (bytes.length % 3)
  let text = ''
  for (let i = 0; i < whole; i += 3) {
    const bits = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    text += (pairs[bits >> 12] ?? '') + (pairs[bits & 4095] ?? '')
  }
  const first = bytes[whole] ?? 0
  if (bytes.length - whole === 1) return `${text}${pairs[first << 4]}==`
  if (bytes.length - whole === 2) {
    const bits = (first << 10) | ((bytes[whole + 1] ?? 0) << 2)
    return `${text}${pairs[bits >> 6]}${alphabet.charAt(bits & 63)}=`
  }
  return text
}

/** `undefined` where the text is not what `encodeBase64` would have written. */
export const decodeBase64 = (text: string): Uint8Array | undefined => {
  if (text.length % 4 !== 0) return undefined
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const characters = text.length - padding
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let bits = 0
  let held = 0
  let at = 0
  for (let i = 0; i < characters; i++) {
    const value = sextets[text.charCodeAt(i)] ?? notInAlphabet
    if (value === notInAlphabet) return undefined
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[at++] = bits >> held
    }
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : undefined
}

const digest = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/

/** Whether the text is the base64 of exactly 32 bytes (a hash, a salt, an Ed25519 key), without decoding it. */
export const isBase64Of32 = (text: unknown): text is string => typeof text === 'string' && digest.test(text)
