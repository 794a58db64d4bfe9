/** The words and formats of the language that the page is in, for whatever stands under `WordsOf`. */
import { createContext, type ReactNode, useContext } from 'react'
import type { dictionary as english } from './dictionary.en.ts'
import { createFormat, type Format } from './format.ts'
import type { Language, LanguageChoice } from './language.ts'
import { pseudo, pseudoFormat } from './pseudo.ts'

type InAnyLanguage<T> = { readonly [K in keyof T]: T[K] extends string ? string : InAnyLanguage<T[K]> }

export type Dictionary = InAnyLanguage<typeof english>

export interface Words {
  readonly words: Dictionary
  readonly language: Language
  readonly format: Format
}

const context = createContext<Words | undefined>(undefined)

export const loadWords = async (choice: LanguageChoice): Promise<Words> => {
  const language = choice === 'pseudo' ? 'en' : choice
  const { dictionary } = await loaders[language]()
  const words: Dictionary = choice === 'pseudo' ? pseudo(dictionary) : dictionary
  const format = createFormat(language, words.frame.format)
  return { words, language, format: choice === 'pseudo' ? pseudoFormat(format) : format }
}

const loaders = {
  en: () => import('./dictionary.en.ts'),
  vi: () => import('./dictionary.vi.ts'),
  th: () => import('./dictionary.th.ts'),
} as const

export const WordsOf = ({ of, children }: { readonly of: Words; readonly children: ReactNode }) => (
  <context.Provider value={of}>{children}</context.Provider>
)

export const useWords = (): Words => {
  const found = useContext(context)
  if (found === undefined) throw new Error('words are asked for outside of WordsOf')
  return found
}

/** The words of a code, or the code itself where a newer node sends one that this desk does not know. */
export const wordOf = (texts: Readonly<Record<string, string>> | undefined, code: string): string =>
  texts?.[code] ?? code
