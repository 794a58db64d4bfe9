/**
 * Words people read stand in `words.en.ts`, `words.vi.ts` and `words.th.ts` of a folder; each exports `words`, an
 * object of texts (nested where it helps) or of functions that make one. `words.en.ts` may export `same`: keys whose
 * text is rightly equal in another language (names of standards, codes).
 */
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { listFiles } from '../tree.ts'
import type { Finding } from './finding.ts'

const languages = ['en', 'vi', 'th'] as const
type Language = (typeof languages)[number]

/** Dotted keys to texts; of a function, its source stands for its text. */
type Texts = ReadonlyMap<string, string>

export const checkWords = async (root: string): Promise<readonly Finding[]> => {
  const files = listFiles(root).filter((file) => /(^|\/)words\.[a-z]{2}\.ts$/.test(file))
  const folders = [...new Set(files.map((file) => dirname(file)))]
  const findings = await Promise.all(folders.map((folder) => checkFolder(root, folder, files)))
  return findings.flat()
}

const checkFolder = async (
  root: string,
  folder: string,
  files: readonly string[],
): Promise<readonly Finding[]> => {
  const absent = languages.filter((language) => !files.includes(fileOf(folder, language)))
  if (absent.length > 0) {
    return absent.map((language) => ({ where: fileOf(folder, language), message: 'is missing' }))
  }
  const [en, vi, th] = await Promise.all(languages.map((language) => load(root, fileOf(folder, language))))
  if (en === undefined || vi === undefined || th === undefined) {
    return [
      { where: folder, message: 'one of words.en.ts, words.vi.ts, words.th.ts exports no object "words"' },
    ]
  }
  return [
    ...checkTexts(fileOf(folder, 'en'), 'en', en),
    ...checkTexts(fileOf(folder, 'vi'), 'vi', vi),
    ...checkTexts(fileOf(folder, 'th'), 'th', th),
    ...compare(fileOf(folder, 'vi'), 'vi', en, vi.texts),
    ...compare(fileOf(folder, 'th'), 'th', en, th.texts),
    ...[...en.same]
      .filter((key) => en.texts.get(key) !== vi.texts.get(key) && en.texts.get(key) !== th.texts.get(key))
      .map((key) => ({
        where: fileOf(folder, 'en'),
        message: `"same" names ${key}, which is the same nowhere`,
      })),
  ]
}

interface Loaded {
  readonly texts: Texts
  /** Keys of what is neither a text nor a function. */
  readonly strays: readonly string[]
  readonly same: ReadonlySet<string>
}

const fileOf = (folder: string, language: Language): string => join(folder, `words.${language}.ts`)

const load = async (root: string, file: string): Promise<Loaded | undefined> => {
  const { words, same = [] } = await import(pathToFileURL(join(root, file)).href)
  if (typeof words !== 'object' || words === null) return undefined
  const leaves = flatten(words, '')
  return {
    texts: new Map(
      leaves.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : [])),
    ),
    strays: leaves.filter(([, value]) => typeof value !== 'string').map(([key]) => key),
    same: new Set<string>(same),
  }
}

const flatten = (words: object, prefix: string): readonly (readonly [string, unknown])[] =>
  Object.entries(words).flatMap(([key, value]) => {
    if (typeof value === 'object' && value !== null) return flatten(value, `${prefix}${key}.`)
    return [[`${prefix}${key}`, typeof value === 'function' ? String(value) : value] as const]
  })

const checkTexts = (where: string, language: Language, { texts, strays }: Loaded): readonly Finding[] => [
  ...strays.map((key) => ({ where, message: `${key} is neither text nor a function` })),
  ...[...texts].flatMap(([key, text]) => {
    const objection = objectToText(text, language)
    return objection === undefined ? [] : [{ where, message: `${key} ${objection}` }]
  }),
]

const objectToText = (text: string, language: Language): string | undefined => {
  if (text.trim() === '') return 'is empty'
  if (text !== text.normalize('NFC')) return 'is not in NFC'
  if (language !== 'th' && /\p{Script=Thai}/u.test(text)) return 'holds Thai letters'
  return undefined
}

const compare = (where: string, language: Language, en: Loaded, texts: Texts): readonly Finding[] => {
  const missing = [...en.texts.keys()].filter((key) => !texts.has(key))
  const extra = [...texts.keys()].filter((key) => !en.texts.has(key))
  const wrong = [...en.texts].flatMap(([key, english]) => {
    const text = texts.get(key)
    if (text === undefined) return []
    if (text === english) {
      return en.same.has(key) ? [] : [`${key} is the English text (where that is right, list it in "same")`]
    }
    if (language === 'th' && /\p{Letter}/u.test(text) && !/\p{Script=Thai}/u.test(text)) {
      return [`${key} holds no Thai letters`]
    }
    return gaps(english) === gaps(text) ? [] : [`${key} has other gaps than the English: ${gaps(english)}`]
  })
  return [
    ...missing.map((key) => `${key} is missing`),
    ...extra.map((key) => `${key} is not among the English words`),
    ...wrong,
  ].map((message) => ({ where, message }))
}

/** `{name}` gaps to be filled, in any order; a sentence may name one twice in one language and once in another. */
const gaps = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ')
