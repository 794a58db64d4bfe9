/** A digest (base64) as people read it to each other: 16 letters and figures in groups of four (Crockford's base 32). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bitsShown = 80

export const checkCode = (digest: string): string => {
  let bits = ''
  for (const byte of atob(digest)) bits += byte.charCodeAt(0).toString(2).padStart(8, '0')
  const letters = (bits.slice(0, bitsShown).match(/.{5}/g) ?? []).map((five) =>
    signs.charAt(Number.parseInt(five, 2)),
  )
  return (letters.join('').match(/.{1,4}/g) ?? []).join('-')
}
