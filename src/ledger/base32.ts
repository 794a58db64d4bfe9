/** Base32 for names that people read aloud: RFC 4648 section 6, lower case, of a whole number of five-byte groups. */
export const encodeBase32 = (bytes: Uint8Array): string => {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff
    for (held += 8; held >= 5; held -= 5) text += alphabet.charAt((bits >> (held - 5)) & 31)
  }
  return text
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
