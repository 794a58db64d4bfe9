/**
 * A name from the machine-readable zone of a passport: `NGUYEN<<VAN<HUNG` (ICAO Doc 9303 part 3, section 4.6).
 * Family name, two fillers, then the given names. The line holds 39 characters of name: a name that fills it may be
 * cut, and its last word is then only a beginning.
 */
export interface PassportName {
  readonly words: readonly string[]
  readonly cut: boolean
}

const NAME_LENGTH = 39

export const readPassportName = (text: string): PassportName | undefined => {
  if (!text.includes('<')) return undefined
  const line = text.replace(/ /g, '').toUpperCase()
  const name = /^P[A-Z<][A-Z]{3}(?=[A-Z])/.test(line) && line.length >= 44 ? line.slice(5, 44) : line
  const words = name.split('<').filter((word) => word !== '')
  if (words.length === 0 || !words.every((word) => /^[A-Z]+$/.test(word))) return undefined
  return { words, cut: name.length >= NAME_LENGTH && !name.endsWith('<') }
}
