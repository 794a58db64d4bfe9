/** In which language the stage is written: as its address asks, else as the browser does, else English. */
import { words as en } from './words.en.ts'
import { words as th } from './words.th.ts'
import { words as vi } from './words.vi.ts'

export const dictionaries = { vi, th, en } as const

export type StageLanguage = keyof typeof dictionaries

type InAnyLanguage<T> = { readonly [K in keyof T]: T[K] extends string ? string : InAnyLanguage<T[K]> }
export type StageWords = InAnyLanguage<typeof en>

/** What a language calls itself. */
export const ownNames: Readonly<Record<StageLanguage, string>> = {
  vi: 'Tiếng Việt',
  th: 'ไทย',
  en: 'English',
}

export const stageLanguages = Object.keys(dictionaries) as readonly StageLanguage[]

export const languageOf = (asked: string | undefined, accepted: string): StageLanguage =>
  isLanguage(asked) ? asked : (accepted.match(/\b(?:vi|th|en)\b/g)?.find(isLanguage) ?? 'en')

const isLanguage = (text: string | undefined): text is StageLanguage =>
  stageLanguages.some((each) => each === text)
