/** Words of papers by language, and the languages that papers are written in. */
import { words as en } from './words.en.ts'
import { words as th } from './words.th.ts'
import { words as vi } from './words.vi.ts'

export const paperLanguages = ['vi', 'th', 'en'] as const

export type PaperLanguage = (typeof paperLanguages)[number]

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> }

export const paperWords: Readonly<Record<PaperLanguage, Words<typeof en>>> = { en, th, vi }
