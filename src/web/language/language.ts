/** The languages of the desk, and which one this visitor reads. */
export const languages = ['vi', 'th', 'en'] as const

export type Language = (typeof languages)[number]

/** `pseudo`: English with every word from the dictionary in brackets, to find what is not from there. */
export type LanguageChoice = Language | 'pseudo'

/** What a language calls itself; the same in every language. */
export const ownNames: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', th: 'ไทย', en: 'English' }

/** For dates, numbers and sorting. Thai counts years from the Buddha. */
export const localeOf: Readonly<Record<Language, string>> = {
  vi: 'vi-VN',
  th: 'th-TH-u-ca-buddhist-nu-latn',
  en: 'en-GB',
}

const kept = 'language'

/** As chosen here before, else the first language of the browser that we have, else English. */
export const chosenLanguage = (): LanguageChoice => {
  const asked = new URLSearchParams(location.search).get('language')
  if (asked === 'pseudo') return asked
  const wanted = [asked, readKept(), ...navigator.languages.map((tag) => tag.slice(0, 2))]
  return wanted.find((tag) => isLanguage(tag)) ?? 'en'
}

export const keepLanguage = (language: Language): void => {
  try {
    localStorage.setItem(kept, language)
  } catch {
    // Storage is switched off: the choice holds until the page is closed.
  }
}

export const isLanguage = (text: unknown): text is Language =>
  (languages as readonly unknown[]).includes(text)

const readKept = (): string | null => {
  try {
    return localStorage.getItem(kept)
  } catch {
    return null
  }
}
