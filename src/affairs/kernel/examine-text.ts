/**
 * What a hurried officer or a hostile client may put into texts: characters that show one thing and say another. A refusal
 * must not enter the record; a finding is for a person to look at, since it may be meant.
 *
 * Invisible signs and marks follow Unicode Technical Report 36 and Technical Standard 39. Thai is written without spaces,
 * and zero-width spaces are a usual way to show where its lines may break, so they are no more than a finding.
 */
import type { Json } from '../../ledger/strict-json.ts'

export type TextRefusal = 'direction-controls' | 'control-characters' | 'too-many-marks' | 'blank-text'

export type TextFinding = 'hidden-characters' | 'lone-mark' | 'mixed-scripts'

export interface TextFault<Kind extends string> {
  readonly kind: Kind
  /** Where the text stands, members with points between: `body.texts.vi`. */
  readonly at: string
  /** What is shown of it: a code point such as `U+202E`, or the word. */
  readonly what: string
}

export interface TextExamined {
  readonly refusals: readonly TextFault<TextRefusal>[]
  readonly findings: readonly TextFault<TextFinding>[]
}

/** Every text within a value. `place`: what the value is called. */
export const examineTexts = (place: string, value: Json): TextExamined => {
  const all = textsIn(place, value).map(([at, text]) => examineText(at, text))
  return {
    refusals: all.flatMap(({ refusals }) => refusals),
    findings: all.flatMap(({ findings }) => findings),
  }
}

/** Embeddings, overrides and isolates: the text shows in another order than it is read ("Trojan Source", CVE-2021-42574). */
const directionControls = /[\u202a-\u202e\u2066-\u2069]/u
/** Control characters but for tab and new line, noncharacters, and tags, which carry text that nobody sees. */
const controls = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}|[\u{e0000}-\u{e007f}\ufff9-\ufffb]/u
/** Four marks on one letter are more than any of our languages writes: decomposed Vietnamese has two, Thai three. */
const stackedMarks = /\p{M}{5,}/u
const blank = /^[\s\p{Default_Ignorable_Code_Point}]*$/u

const hidden =
  /\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]/u
/** At the beginning, or after what carries no mark. */
const loneMark = /(?:^|[\s\p{P}])\p{M}/u
const words = /[\p{L}\p{M}]+/gu
/** Scripts with letters that look the same. */
const alike = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u]

const examineText = (at: string, text: string): TextExamined => {
  const refusals: TextFault<TextRefusal>[] = []
  const findings: TextFault<TextFinding>[] = []
  const refuse = (kind: TextRefusal, found: RegExpExecArray | null): void => {
    if (found !== null) refusals.push({ kind, at, what: codePoint(found[0]) })
  }
  if (text !== '' && blank.test(text)) refusals.push({ kind: 'blank-text', at, what: codePoint(text) })
  refuse('direction-controls', directionControls.exec(text))
  refuse('control-characters', controls.exec(text))
  refuse('too-many-marks', stackedMarks.exec(text))
  const unseen = hidden.exec(text)
  if (unseen !== null) findings.push({ kind: 'hidden-characters', at, what: codePoint(unseen[0]) })
  const lone = loneMark.exec(text)
  if (lone !== null) findings.push({ kind: 'lone-mark', at, what: codePoint(lone[0].slice(-1)) })
  const mixed = text.match(words)?.find((word) => alike.filter((script) => script.test(word)).length > 1)
  if (mixed !== undefined) findings.push({ kind: 'mixed-scripts', at, what: mixed.slice(0, 64) })
  return { refusals, findings }
}

const textsIn = (at: string, value: Json): readonly (readonly [at: string, text: string])[] => {
  if (typeof value === 'string') return [[at, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([member, inner]) => [
    ...(Array.isArray(value) ? [] : [[`${at}.{}`, member] as const]),
    ...textsIn(`${at}.${member}`, inner),
  ])
}

const codePoint = (text: string): string =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
