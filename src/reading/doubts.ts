/**
 * What the reader is unsure of, said in words. It never corrects the source: a garbled name, a contested term or two
 * statements that do not go together are pointed at where they stand.
 */
import type {
  CommitmentDraft,
  Doubt,
  DoubtKind,
  InstrumentDraft,
  MeetingDraft,
  ParticipantDraft,
  Span,
} from './draft.ts'
import type { Language, LanguageFound } from './language.ts'
import type { Page } from './page.ts'
import { originalSpan, type SourceText } from './source-text.ts'
import { pinyinWords, type TranslationSigns } from './translation-signs.ts'
import { doubtWords, garbledOffices, languageNames, mayBeWords } from './words/doubts.ts'

export interface DoubtContext {
  readonly source: SourceText
  readonly page: Page
  readonly found: LanguageFound
  readonly meeting: MeetingDraft
  readonly participants: readonly ParticipantDraft[]
  readonly instruments: readonly InstrumentDraft[]
  readonly commitments: readonly CommitmentDraft[]
  readonly cutShort: boolean
  readonly signs: TranslationSigns
  readonly readGarbledName: (name: string) => readonly string[]
}

type Say = (kind: DoubtKind, at: Span | null, ...pieces: readonly string[]) => Doubt

export const readDoubts = (context: DoubtContext, language: Language): Doubt[] => {
  const say: Say = (kind, at, ...pieces) => ({ kind, at, words: fill(doubtWords[kind][language], pieces) })
  return [
    ...aboutTranslation(context, say, language),
    ...aboutTime(context, say),
    ...aboutNames(context, say, language),
    ...aboutOffices(context, say),
    ...aboutTerms(context, say),
    ...aboutSigning(context, say),
    ...aboutPage(context, say, language),
  ]
}

const fill = (words: string, pieces: readonly string[]): string =>
  words.replace(/\{(\d)\}/g, (_, n: string) => pieces[Number(n) - 1] ?? '')

const pinyinName: Readonly<Record<Language, string>> = {
  en: 'names in pinyin',
  vi: 'tên viết bính âm',
  th: 'ชื่อเป็นพินอิน',
}

const aboutTranslation = (c: DoubtContext, say: Say, language: Language): Doubt[] => {
  if (c.signs.points < 3) return []
  const names = [
    ...(c.signs.pinyin ? [pinyinName[language]] : []),
    ...c.signs.names.map((name) => name[language]),
  ]
  return [say('machine-translated', null, names.join('; '))]
}

const aboutTime = (c: DoubtContext, say: Say): Doubt[] => {
  const at = c.meeting.spans.date ?? null
  if (c.meeting.date === null) return [say('no-date', null)]
  return c.meeting.date.startsWith('XXXX') ? [say('no-year', at, at?.span ?? c.meeting.date)] : []
}

const aboutNames = (c: DoubtContext, say: Say, language: Language): Doubt[] => {
  if (!c.signs.pinyin) return []
  const mayBe = (names: readonly string[]): string =>
    names.length === 0
      ? mayBeWords[language].unknown
      : fill(mayBeWords[language].known, [names.slice(0, 3).join(' / ')])
  const people = c.participants.filter((p) => p.why.includes('name in pinyin'))
  const out = people.map((p) =>
    say('garbled-name', { start: p.start, end: p.end, span: p.span }, p.span, mayBe(p.may_be)),
  )
  const rest = pinyinWords(c.source)
    .map((w) => originalSpan(c.source, w.start, w.end))
    .filter((at) => !people.some((p) => p.start <= at.start && p.end >= at.end))
  const seen = new Set<string>()
  for (const at of rest) {
    if (seen.has(at.span)) continue
    seen.add(at.span)
    const names = c.readGarbledName(at.span)
    out.push(say('garbled-name', at, at.span, mayBe(names)))
    // The same place stands elsewhere under its own name: "Guangning" and "Quảng Ninh".
    const own = names.find((n) => c.source.text.includes(n))
    if (own !== undefined) out.push(say('names-differ', at, at.span, own))
  }
  return out
}

// Only a translated text garbles offices; elsewhere these words are what they say.
const aboutOffices = (c: DoubtContext, say: Say): Doubt[] =>
  c.signs.points < 3
    ? []
    : garbledOffices.flatMap(({ as, is }) => {
        const found = as.exec(c.source.lower)
        if (found === null) return []
        const at = originalSpan(c.source, found.index, found.index + found[0].length)
        return [say('garbled-office', at, at.span, is)]
      })

/** Names of that sea no government of the region uses; each side's own are left alone. */
const contestedTerms = /biển đông trung quốc|biển nam trung quốc|biển nam trung hoa|biển hoa nam/g

const aboutTerms = (c: DoubtContext, say: Say): Doubt[] => {
  const first = c.source.lower.matchAll(contestedTerms).next().value
  if (first === undefined) return []
  const at = originalSpan(c.source, first.index, first.index + first[0].length)
  return [say('contested-term', at, at.span)]
}

const signing = /ký kết|đã ký|sẽ ký|ลงนาม|signed|signing|\bsign\b/
const negotiating = /đàm phán|เจรจา|negotiat/

// The same legal matter, told in one sentence as something to sign and something still negotiated.
const aboutSigning = (c: DoubtContext, say: Say): Doubt[] => {
  const out: Doubt[] = []
  c.instruments.forEach((a, i) => {
    for (const b of c.instruments.slice(i + 1)) {
      if (
        b.start - a.end > 160 ||
        /[.\n]/.test(c.source.original.slice(a.end, b.start)) ||
        !isSameSubject(a.name, b.name)
      )
        continue
      const beforeA = c.source.original.slice(Math.max(0, a.start - 40), a.start).toLowerCase()
      const between = c.source.original.slice(a.end, b.start).toLowerCase()
      const pair =
        (signing.test(beforeA) && negotiating.test(between)) ||
        (negotiating.test(beforeA) && signing.test(between))
      if (pair)
        out.push(
          say(
            'signed-and-negotiated',
            { start: a.start, end: b.end, span: c.source.original.slice(a.start, b.end) },
            a.name,
            b.name,
          ),
        )
    }
  })
  return out
}

const isSameSubject = (a: string, b: string): boolean => {
  const x = new Set(
    a
      .toLowerCase()
      .split(/[\s,]+/)
      .slice(2),
  )
  const y = new Set(
    b
      .toLowerCase()
      .split(/[\s,]+/)
      .slice(2),
  )
  const shared = [...x].filter((w) => y.has(w)).length
  return shared / Math.max(1, Math.min(x.size, y.size)) >= 0.7 && shared >= 3
}

const aboutPage = (c: DoubtContext, say: Say, language: Language): Doubt[] => {
  const out: Doubt[] = []
  const { shares } = c.found
  // A Thai page frames its English releases in Thai: more than a frame is a mixture.
  const second = c.found.language === 'th' ? shares.latin + shares.vietnamese : shares.thai + shares.han
  if (second > 0.25) out.push(say('mixed-languages', null, languageNames[language][c.found.language]))
  if (c.source.hiddenMarks > 3) out.push(say('hidden-marks', null, String(c.source.hiddenMarks)))
  if (c.cutShort) out.push(say('cut-short', null))
  if (c.participants.length === 0 && c.meeting.mechanism === null) out.push(say('no-meeting', null))
  const unsure = c.commitments.filter((x) => x.confidence < 0.5).length
  if (unsure > 0) out.push(say('low-confidence', null, String(unsure)))
  return out
}
