/**
 * Who took part: mentions put together under the fullest name, each with a party, and those left out who are only
 * spoken of: the spokesperson who briefs, those greeted in absence, inviters and predecessors.
 */

import { createCueFinder } from './cue-finder.ts'
import type { ParticipantDraft, Span } from './draft.ts'
import type { Language } from './language.ts'
import type { Page } from './page.ts'
import { findGarbledNames, isPinyinWord, splitPinyin } from './people-garbled.ts'
import { findLatinPeople } from './people-latin.ts'
import { findThaiPeople } from './people-thai.ts'
import { type PersonMention, type Stretch, textOf } from './person-mention.ts'
import { originalSpan, type SourceText } from './source-text.ts'
import { actFinders } from './words/finder.ts'
import { absentContexts, thaiMeets, vietnameseSurnames } from './words/people.ts'
import { stateCues, stateLookalikes } from './words/states.ts'

/** Who may be meant by a name that went through Chinese; none given where the text shows no sign of that way. */
export type GarbledNameReader = (name: string) => readonly string[]

/** Names that begin further down belong to something else. */
const lastOpening = 4
/** No report names more; a flood of names is no report. */
const mentionLimit = 2000

interface Placed extends PersonMention {
  /** Index of its paragraph among those that are read. */
  readonly paragraph: number
  readonly inBody: boolean
}

interface Person {
  name: string
  readonly mentions: Placed[]
}

const absent = createCueFinder(absentContexts)
const meets = createCueFinder(thaiMeets)
const states = createCueFinder(stateCues, stateLookalikes)

export const readPeople = (
  source: SourceText,
  page: Page,
  language: Language,
  parties: readonly string[],
  home: string | null,
  readGarbled: GarbledNameReader | undefined,
): ParticipantDraft[] => {
  const people: Person[] = []
  const mentions = placedMentions(source, page, language, readGarbled !== undefined).slice(0, mentionLimit)
  // A summary in front may name nobody: who met is told where names begin.
  const opening = Math.max(
    1,
    Math.min(lastOpening, ...mentions.filter((m) => m.inBody).map((m) => m.paragraph)),
  )
  for (const mention of mentions) join(people, textOf(source, mention), mention)
  return people
    .filter(
      (p) =>
        p.mentions.some((m) => takesPart(source, m, language, opening)) &&
        !p.mentions.some((m) => isSpokesperson(source, m)) &&
        isFullName(p),
    )
    .map((p) => toDraft(source, p, language, parties, home, readGarbled))
}

const placedMentions = (
  source: SourceText,
  page: Page,
  language: Language,
  withPinyin: boolean,
): Placed[] => {
  const read = page.paragraphs.filter(
    (p) => p.role !== 'repeat' && p.role !== 'boilerplate' && p.role !== 'dateline',
  )
  let body = 0
  return read.flatMap((p) => {
    const inBody = p.role === 'body' || p.role === 'lead'
    if (inBody) body++
    const found =
      language === 'th'
        ? findThaiPeople(source, p.start, p.end)
        : findLatinPeople(source, p.start, p.end, language)
    const garbled = withPinyin ? findGarbledNames(source, p.start, p.end, found) : []
    return [...found, ...garbled].map((m) => ({ ...m, paragraph: inBody ? body : 0, inBody }))
  })
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/ ?[-–] ?/g, '-')
    .split(/[\s.]+/)
    .filter((w) => w !== '')

// A shorter name that ends or begins a longer one is the same person: family name alone, Thai first name alone.
const isSamePerson = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [wordsOf(a), wordsOf(b)] : [wordsOf(b), wordsOf(a)]
  if (short.length === 0) return false
  const from = long.findIndex((_, i) => short.every((w, k) => w === long[i + k]))
  return from >= 0
}

const join = (people: Person[], name: string, mention: Placed): void => {
  const known = people.find((p) => isSamePerson(p.name, name))
  if (known === undefined) people.push({ name, mentions: [mention] })
  else {
    known.mentions.push(mention)
    if (wordsOf(name).length > wordsOf(known.name).length) known.name = name
  }
}

// A single word is a person only if a form of address came with it.
const isFullName = (p: Person): boolean =>
  wordsOf(p.name).length > 1 ||
  /-/.test(p.name) ||
  (/^[ก-๙]/.test(p.name) && p.name.length >= 4 && p.mentions.some((m) => m.office !== undefined))

const isSpokesperson = (source: SourceText, m: Placed): boolean => {
  const around = source.lower.slice(
    Math.max(0, (m.office?.start ?? m.start) - 20),
    (m.office?.end ?? m.end) + 40,
  )
  const office = m.office === undefined ? '' : source.lower.slice(m.office.start, m.office.end)
  return /โฆษก|spokes|người phát ngôn/.test(office) || /^.{0,20}spokes/.test(around)
}

const takesPart = (source: SourceText, m: Placed, language: Language, opening: number): boolean => {
  const head = Math.min(
    m.title?.start ?? m.start,
    m.office !== undefined && m.office.start < m.start ? m.office.start : m.start,
    m.start,
  )
  if (isGuest(source, head)) return true
  if (isAbsent(source, head)) return false
  if (language === 'th')
    return m.paragraph <= opening || isMet(source, head) || (m.office !== undefined && isListed(source, head))
  if (language === 'en')
    return (
      m.paragraph <= opening ||
      metInEnglish(source, head) ||
      (m.paragraph <= opening + 2 && speaks(source, m, language))
    )
  // Vietnamese reports name each side when it first speaks.
  return m.paragraph <= opening + 1 || speaks(source, m, language) || metInVietnamese(source, head)
}

const isAbsent = (source: SourceText, head: number): boolean => {
  const from = Math.max(0, head - 34)
  return absent
    .findAll(source.lower, from, head)
    .some((h) => source.lower.slice(h.end, head).trim().length <= 4)
}

// "การเยี่ยมคำนับของ", "the courtesy call of": a genitive all the same, and the guest is there.
const isGuest = (source: SourceText, head: number): boolean =>
  /(?:เยี่ยมคำนับ|เยี่ยมคารวะ|เข้าพบ|เข้าอำลา|การหารือ)ของ ?$|(?:courtesy call|farewell call) (?:of|by|from) $/.test(
    source.lower.slice(Math.max(0, head - 40), head),
  )

const metInEnglish = (source: SourceText, head: number): boolean =>
  /(?:meeting|meets|called on|courtesy call on|met with|met|received|held talks with|talks with|meeting with|co-chaired by|chaired by|accompanied by|attended by|joined by|led by|headed by|hosted by) (?:the )?$/.test(
    source.lower.slice(Math.max(0, head - 34), head),
  )

// Behind "ประกอบด้วย" ("composed of") stands a list of those who came, wherever it is.
const isListed = (source: SourceText, head: number): boolean =>
  /ประกอบ(?:ไป)?ด้วย/.test(lineBefore(source, head, 900))

const isMet = (source: SourceText, head: number): boolean => {
  const from = Math.max(0, head - 30)
  return meets
    .findAll(source.lower, from, head)
    .some((h) => source.lower.slice(h.end, head).trim() === '' && h.phrase !== 'และ' && h.phrase !== 'กับ')
}

const metInVietnamese = (source: SourceText, head: number): boolean =>
  /(?:còn có|cùng dự|tham dự|dự|hội đàm với|hội kiến(?: với)?|tiếp|gặp|tiếp kiến|làm việc với|chào|cùng với|chào xã giao|và|,|;) ?$/.test(
    source.lower.slice(Math.max(0, head - 24), head),
  ) &&
  /(?:hội đàm|hội kiến|tiếp|gặp|chào|làm việc|tham gia|tham dự|cùng dự)/.test(
    source.lower.slice(Math.max(0, head - 240), head),
  )

// A verb of reporting or of taking part stands right behind the name.
const speaks = (source: SourceText, m: PersonMention, language: Language): boolean => {
  const end = m.office !== undefined && m.office.end > m.end ? m.office.end : m.end
  if (
    language === 'vi' &&
    /^[ ,]*(?:đã |cùng |đồng )*(?:tham dự|chủ trì|dự |đón |tiếp |ký |dẫn đầu|làm trưởng đoàn)/.test(
      source.lower.slice(end, end + 40),
    )
  )
    return true
  return actFinders[language]
    .findAll(source.lower, end, Math.min(source.text.length, end + 40))
    .some((h) => h.classes.some((c) => c.startsWith('lead.')))
}

const toDraft = (
  source: SourceText,
  p: Person,
  language: Language,
  parties: readonly string[],
  home: string | null,
  readGarbled: GarbledNameReader | undefined,
): ParticipantDraft => {
  const full = p.mentions.find((m) => textOf(source, m) === p.name) ?? p.mentions[0]
  const titled = p.mentions.find((m) => m.title !== undefined)
  const officed = p.mentions
    .filter((m) => m.office !== undefined)
    .sort((a, b) => length(b.office) - length(a.office))[0]
  const place = full ?? { start: 0, end: 0, rule: '' }
  const at = originalSpan(source, place.start, place.end)
  const spanOf = (s: Stretch | undefined): Span | undefined =>
    s === undefined ? undefined : originalSpan(source, s.start, s.end)
  const title = spanOf(titled?.title)
  const office = spanOf(officed?.office)
  // "Wei" alone may be anybody's; a word of two pinyin syllables is nobody's in Vietnamese.
  const garbled =
    readGarbled !== undefined &&
    p.name.split(/\s+/).some((w) => isPinyinWord(w) && splitPinyin(w).length >= 2)
  const party = garbled ? null : partyOf(source, p, language, parties, home)
  return {
    ...at,
    name: at.span,
    title: title?.span ?? null,
    office: office?.span ?? null,
    party,
    spans: { ...(title === undefined ? {} : { title }), ...(office === undefined ? {} : { office }) },
    may_be: garbled ? (readGarbled?.(at.span) ?? []) : [],
    confidence: garbled ? 0.5 : office === undefined ? 0.65 : 0.9,
    why: [
      garbled ? 'name in pinyin' : place.rule,
      ...(p.mentions.length > 1 ? [`named ${p.mentions.length} times`] : []),
    ],
  }
}

const length = (s: Stretch | undefined): number => (s === undefined ? 0 : s.end - s.start)

// The state named in the office decides; then the name's own shape; then whose page it is.
const partyOf = (
  source: SourceText,
  p: Person,
  language: Language,
  parties: readonly string[],
  home: string | null,
): string | null => {
  for (const m of p.mentions) {
    for (const s of [m.office, m.title])
      if (s !== undefined) {
        // "Đại sứ Thái Lan tại Việt Nam": the first state sends.
        const found = statesIn(source, s.start, s.end)[0]
        if (found !== undefined) return found
      }
    const side = sideBefore(source, m, parties)
    if (side !== undefined) return side
  }
  const others = parties.filter((c) => c !== 'VN')
  if (language === 'vi' && parties.includes('VN')) {
    const first = wordsOf(p.name)[0] ?? ''
    return vietnameseSurnames.has(first) ? 'VN' : (others[0] ?? null)
  }
  return home
}

const statesIn = (source: SourceText, from: number, to: number): string[] =>
  states
    .findAll(source.lower, from, to)
    .flatMap((h) => h.classes.filter((c) => c.startsWith('state.')).map((c) => c.slice(6)))

// "ฝ่าย" with a state, then "ประกอบด้วย" or "นำโดย": the side whose list this stands in.
const sideBefore = (source: SourceText, m: PersonMention, parties: readonly string[]): string | undefined => {
  const line = lineBefore(source, m.start, 700)
  const at = line.lastIndexOf('ฝ่าย')
  if (at < 0 || !/ประกอบ|นำโดย|มี/.test(line.slice(at, at + 60))) return undefined
  const from = m.start - line.length + at
  return statesIn(source, from, from + 40).find((c) => parties.includes(c))
}

/** What stands before an offset on the same line, at most `most` units of it. */
const lineBefore = (source: SourceText, offset: number, most: number): string => {
  const text = source.text.slice(Math.max(0, offset - most), offset)
  return text.slice(text.lastIndexOf('\n') + 1)
}
