/** Which of the three languages a text is mostly written in, by its letters: Thai script, Vietnamese letters, other Latin. */
export type Language = 'vi' | 'th' | 'en'

export interface LanguageFound {
  readonly language: Language
  /** Share of each script's letters among all letters looked at, 0 to 1. */
  readonly shares: {
    readonly thai: number
    readonly vietnamese: number
    readonly latin: number
    readonly han: number
  }
  readonly letters: number
}

/** Letters looked at: enough for any page, and a bound for a book. */
const letterLimit = 200_000

export const findLanguage = (text: string): LanguageFound => {
  let thai = 0
  let vietnamese = 0
  let latin = 0
  let han = 0
  const end = Math.min(text.length, letterLimit)
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c >= 0xe01 && c <= 0xe4e) thai++
    else if (c >= 0x4e00 && c <= 0x9fff) han++
    else if (isVietnameseOnly(c)) vietnamese++
    else if ((c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || (c >= 0xc0 && c <= 0x24f)) latin++
  }
  const letters = thai + vietnamese + latin + han
  const share = (n: number): number => (letters === 0 ? 0 : n / letters)
  const shares = { thai: share(thai), vietnamese: share(vietnamese), latin: share(latin), han: share(han) }
  // About one letter in four of Vietnamese carries a mark no other language here has; a tenth of it tells it from a
  // name quoted in English. A Thai page may quote English at length.
  const language = shares.thai >= 0.25 ? 'th' : vietnamese > 0.025 * (vietnamese + latin) ? 'vi' : 'en'
  return { language, shares, letters }
}

const isVietnameseOnly = (c: number): boolean =>
  (c >= 0x1ea0 && c <= 0x1ef9) ||
  c === 0x1a0 ||
  c === 0x1a1 ||
  c === 0x1af ||
  c === 0x1b0 ||
  c === 0x110 ||
  c === 0x111 ||
  c === 0x102 ||
  c === 0x103
