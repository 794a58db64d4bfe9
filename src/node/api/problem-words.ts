/**
 * What a problem says to people, in three languages. Kinds of the node's own have their words in `words.*.ts` beside this
 * file, in `node/officers` and in `node/drafts`; refusals of the rules have theirs in the affair's folder, or in the kernel's. Words name values as `{name}`.
 */
import { refusalWords } from '../../affairs/refusal-words.ts'
import { words as draftsEn } from '../drafts/words.en.ts'
import { words as draftsTh } from '../drafts/words.th.ts'
import { words as draftsVi } from '../drafts/words.vi.ts'
import { words as officersEn } from '../officers/words.en.ts'
import { words as officersTh } from '../officers/words.th.ts'
import { words as officersVi } from '../officers/words.vi.ts'
import type { Problem } from './route.ts'
import { words as en } from './words.en.ts'
import { words as th } from './words.th.ts'
import { words as vi } from './words.vi.ts'

export const languages = ['en', 'vi', 'th'] as const

export type Language = (typeof languages)[number]

export type InLanguages = Readonly<Record<Language, string>>

type Texts = Readonly<Record<string, string>>

const own: Readonly<Record<Language, { readonly titles: Texts; readonly problems: Texts }>> = {
  en: { titles: en.titles, problems: { ...en.problems, ...officersEn.problems, ...draftsEn.problems } },
  vi: { titles: vi.titles, problems: { ...vi.problems, ...officersVi.problems, ...draftsVi.problems } },
  th: { titles: th.titles, problems: { ...th.problems, ...officersTh.problems, ...draftsTh.problems } },
}

/** The sentence of a problem or finding; undefined where nobody wrote one, which a test forbids. */
export const sentenceOf = (
  { kind, values = {}, affair }: Pick<Problem, 'kind' | 'values' | 'affair'>,
  language: Language,
): string | undefined => {
  const found =
    affair === undefined
      ? own[language].problems[kind]
      : (refusalWords[affair]?.[language][kind] ?? refusalWords.kernel?.[language][kind])
  return found?.replaceAll(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
}

export const wordsOf = (problem: Pick<Problem, 'kind' | 'values' | 'affair'>): InLanguages => {
  const in_ = (language: Language): string => sentenceOf(problem, language) ?? problem.kind
  return { en: in_('en'), vi: in_('vi'), th: in_('th') }
}

/** Where a page about a problem leads back to. */
export const toDesk: InLanguages = { en: en.toDesk, vi: vi.toDesk, th: th.toDesk }

export const titleOf = (status: number, language: Language): string =>
  own[language].titles[String(status)] ?? own[language].titles['500'] ?? ''

/** Of an `accept-language` header (RFC 9110 section 12.5.4), the language of ours that is wanted most. */
export const languageOf = (header: string | undefined): Language => {
  const wanted = (header ?? '').split(',').map((part) => {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
    const quality = parameters.map((each) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(each)?.[1]).find(Boolean)
    return { primary: range.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
  })
  const best = wanted
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ primary }) => languages.find((language) => language === primary))
    .find((language) => language !== undefined)
  return best ?? 'en'
}
