/**
 * Reads a communiqué, joint statement, minutes or news report into a draft of records. Pure: text in, values out; the
 * source is never corrected, and what the reader is unsure of it says in words.
 */
import { err, ok, type Result } from '../ledger/result.ts'
import { shippedModel } from './act-model.ts'
import { atomLimit, readAtoms, tellsOf } from './atoms.ts'
import { readCommitments } from './commitments.ts'
import type { CrfModel } from './crf.ts'
import { readDoubts } from './doubts.ts'
import type { Draft } from './draft.ts'
import { readInstruments } from './instruments.ts'
import { findLanguage, type Language } from './language.ts'
import { type KnownMechanism, readMeeting, readSetting } from './meeting.ts'
import { readPage } from './page.ts'
import { type GarbledNameReader, readPeople } from './people.ts'
import { createSourceText } from './source-text.ts'
import { findTranslationSigns } from './translation-signs.ts'
import { actFinders } from './words/finder.ts'

export type ReadingError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-text' }
  /** `limit` in UTF-16 units. */
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number }

export interface ReadOptions {
  /** Language of the doubts; the text's own if not given. */
  readonly wordsIn?: Language
  /** Mechanisms the node knows, to link the meeting to one. */
  readonly mechanisms?: readonly KnownMechanism[]
  /** Who may be meant by a name that went through Chinese. */
  readonly readGarbledName?: GarbledNameReader
  readonly model?: CrfModel
}

/** A page of a communiqué has some 10,000 characters; a book of minutes 500,000. */
export const textLimit = 2_000_000

export const readCommunique = (text: string, options: ReadOptions = {}): Result<Draft, ReadingError> => {
  if (text.length > textLimit) return err({ kind: 'too-long', length: text.length, limit: textLimit })
  if (text.trim() === '') return err({ kind: 'empty' })
  if (looksBinary(text)) return err({ kind: 'not-text' })
  const readGarbledName = options.readGarbledName ?? (() => [])
  const source = createSourceText(text)
  const found = findLanguage(source.text)
  if (found.letters === 0) return err({ kind: 'empty' })
  const { language } = found
  const page = readPage(source, tellsOf(source, actFinders[language]))
  const setting = readSetting(source, page, language)
  const meeting = readMeeting(source, page, language, setting, options.mechanisms ?? [])
  const signs = findTranslationSigns(source, language)
  const participants = readPeople(
    source,
    page,
    language,
    setting.parties,
    setting.home,
    signs.pinyin ? readGarbledName : undefined,
  )
  const atoms = readAtoms(source, page, actFinders[language], language)
  const instruments = readInstruments(source, page, atoms, language, meeting.date)
  const commitments = readCommitments(options.model ?? shippedModel, {
    source,
    atoms,
    language,
    meeting,
    participants,
  })
  const doubts = readDoubts(
    {
      source,
      page,
      found,
      meeting,
      participants,
      instruments,
      commitments,
      cutShort: atoms.length >= atomLimit,
      signs,
      readGarbledName,
    },
    options.wordsIn ?? language,
  )
  return ok({ language, meeting, participants, instruments, commitments, doubts })
}

// Control characters and replacement marks are rare in text, common in files that are none.
const looksBinary = (text: string): boolean => {
  const end = Math.min(text.length, 20_000)
  let odd = 0
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c === 0 || c === 0xfffd || (c < 0x20 && c !== 9 && c !== 10 && c !== 13 && c !== 12)) odd++
  }
  return odd > end * 0.05
}
