/**
 * Where the name of a text begins and ends: from its head ("Hiệp định", "บันทึกความเข้าใจ", "agreement") on, with what it is
 * about, to the word that no longer belongs to it; in English also the words before the head. Texts in general have no name.
 */
import { closingAfter } from './brackets.ts'
import { type CueHit, createCueFinder } from './cue-finder.ts'
import type { InstrumentKind, InstrumentStatus } from './draft.ts'
import type { Language } from './language.ts'
import type { SourceText } from './source-text.ts'
import { thaiWordStarts } from './thai-words.ts'
import { instrumentEnds, instrumentGoesOn, instrumentHeads } from './words/instruments.ts'

const heads = createCueFinder(instrumentHeads)
const goesOn = createCueFinder(instrumentGoesOn)
const ends = createCueFinder(instrumentEnds)

/** Short names that need nothing behind them. */
export const acronyms: Readonly<Record<string, InstrumentStatus>> = {
  doc: 'in-force',
  unclos: 'in-force',
  coc: 'under-negotiation',
  mou: 'referenced',
}
const longestName = 220

export interface NamedText {
  readonly start: number
  readonly end: number
  readonly kind: InstrumentKind
  readonly head: CueHit
}

/** The text whose head stands exactly at an offset, if it is one that can be told from others. */
export const namedTextAt = (
  source: SourceText,
  at: number,
  to: number,
  language: Language,
): { readonly text: NamedText | undefined; readonly end: number } | undefined => {
  const head = heads.longestAt(source.lower, at)
  if (head === undefined) return undefined
  const text = nameFrom(source, head, to, languageOf(head, language))
  return { text, end: text?.end ?? head.end }
}

// A Thai report gives names in English too; each follows the rules of its own letters.
const languageOf = (head: CueHit, language: Language): Language =>
  language === 'th' && /^[a-z]/.test(head.phrase) && head.phrase.length > 4 ? 'en' : language

const nameFrom = (
  source: SourceText,
  head: CueHit,
  to: number,
  language: Language,
): NamedText | undefined => {
  const { text, lower } = source
  const kind = (head.classes[0] ?? 'kind.other').slice(5) as InstrumentKind
  const start = nameStart(source, head, language)
  const quote = quoteEnd(text, start, head.start)
  if (quote !== undefined) return { start, end: quote, kind, head }
  const isAcronym = acronyms[head.phrase] !== undefined
  const end = nameEnd(source, head, to, language)
  const tail = text.slice(head.end, end).trim()
  if (isAcronym && tail.length < 4) {
    const inBrackets = text.charAt(head.start - 1) === '(' || text.charAt(head.start - 1) === '/'
    // "MOU" alone names a text only if nothing longer does; capital letters are asked for.
    return inBrackets || text.slice(head.start, head.end) !== head.phrase.toUpperCase()
      ? undefined
      : { start: head.start, end: head.end, kind, head }
  }
  const capital = text.charAt(head.start) !== lower.charAt(head.start)
  const next = goesOn.longestAt(lower, skipSpace(text, head.end))
  const plural =
    language === 'vi'
      ? /(?:^|\s)(?:các|những|nhiều|một số) $/.test(lower.slice(Math.max(0, head.start - 8), head.start))
      : language === 'en' && head.phrase.endsWith('s')
  const about = /(?:^|\s)về(?:\s|$)/.test(lower.slice(head.end, Math.min(end, head.end + 30)))
  if (plural && !about) return undefined
  if (
    language === 'vi' &&
    !capital &&
    !about &&
    !/^(?:giữa|cấp|hợp tác|khung|chung)/.test(next?.phrase ?? '') &&
    !(
      next !== undefined &&
      !vagueNext.has(next.phrase) &&
      (head.phrase === 'hiệp định' || head.phrase.split(' ').length > 2)
    )
  )
    return undefined
  if (language === 'vi' && head.phrase === 'thỏa thuận' && next === undefined && !capital) return undefined
  if (
    next === undefined &&
    !(capital && language !== 'th' && (tail.length > 8 || start < head.start - 3)) &&
    !/^\(/.test(tail) &&
    !(language === 'th' && isOwnName(source, head, end)) &&
    !fixedNames.has(head.phrase)
  )
    return undefined
  if (language === 'en' && !capital && !isNamedInSmall(source, start, head, next?.phrase)) return undefined
  if (language === 'en' && next !== undefined && next.phrase === 'to' && head.phrase !== 'roadmap')
    return undefined
  // "during the visit", not "between".
  if (language === 'th' && /^ระหว่าง(?:การ|วันที่|เดือน|ปี)/.test(tail)) return undefined
  // "ข้อตกลง 5 ฉบับ", "ข้อตกลงร่วมกัน": so many texts, or what was agreed.
  if (
    language === 'th' &&
    /^(?:ร่วมกัน|ทวิภาคี)? ?(?:[\d๐-๙]+ ?(?:ฉบับ|ข้อ|เรื่อง|รายการ))?$/.test(tail) &&
    !fixedNames.has(head.phrase)
  )
    return undefined
  if (tail.length < 3 && start >= head.start && !fixedNames.has(head.phrase)) return undefined
  if (language === 'th' && tail.length < 3 && !fixedNames.has(head.phrase)) return undefined
  return { start, end, kind, head }
}

const vagueNext = new Set([
  'của',
  'mới',
  'triển khai',
  'thực hiện',
  'sửa đổi',
  'bổ sung',
  'song phương',
  'đa phương',
  'thỏa thuận',
  'năm',
])

// A joint plan may go by a name of its own: "แผนปฏิบัติการร่วมแม่น้ำโขง…".
const isOwnName = (source: SourceText, head: CueHit, end: number): boolean =>
  head.classes.includes('kind.plan-of-action') &&
  end - head.end >= 8 &&
  !/^(?:กัน|ที่|ต่าง|ทั้ง|และ|ใน|ของ|ซึ่ง|ดังกล่าว|ฯ| )/.test(source.text.slice(head.end, head.end + 8))

const fixedNames = new Set([
  'บันทึกการประชุม',
  'แถลงการณ์ร่วม',
  'tuyên bố chung',
  'joint statement',
  'thông cáo chung',
  'agreed minutes',
  'biên bản cuộc họp',
  'extradition treaty',
  'mutual legal assistance treaty',
])

/** What English puts before a text that it writes small: "an extradition treaty", "the free trade agreement". */
const smallModifiers =
  /(?:extradition|(?:mutual )?legal assistance|mutual judicial assistance|free trade|visa (?:exemption|waiver)|border(?: crossing| trade)?|fisheries|labou?r|investment|trade|double taxation|air services?|prisoner transfer|transfer of sentenced persons|maritime(?: delimitation)?|defen[cs]e cooperation|security cooperation|strategic partnership|cooperation|economic partnership|currency swap|consular|transport|readmission|migration|customs) $/

// A capital is missing, but the text is one: "a memorandum of understanding on …"; "reached an agreement on" is none.
const isNamedInSmall = (
  source: SourceText,
  start: number,
  head: CueHit,
  next: string | undefined,
): boolean => {
  const before = source.lower.slice(Math.max(0, start - 40), start)
  if (!/(?:^|\s)(?:an?|the|draft|new|this|bilateral|\w+) $/.test(before)) return false
  if (start < head.start || head.phrase.includes('legal') || head.phrase.startsWith('extradition'))
    return true
  if (/(?:reach|came to|come to|in|mutual|general|broad)\w* (?:an? )?$/.test(before)) return false
  const about = /^(?:on|for|concerning|regarding|relating|between|of|in)$/.test(next ?? '')
  if (head.phrase === 'agreement' || head.phrase === 'arrangement')
    return (
      about &&
      /(?:sign|ratif|conclu|negotiat|draft|approv|initial|implement|finali[sz]|expedit|amend|extend)\w*(?: \w+){0,3} $/.test(
        before,
      )
    )
  return about && smallHeads.has(head.phrase)
}

const smallHeads = new Set([
  'memorandum of understanding',
  'memoranda of understanding',
  'memorandum of cooperation',
  'memorandum of agreement',
  'mou',
  'treaty',
  'protocol',
  'convention',
  'action plan',
  'plan of action',
  'joint action plan',
  'code of conduct',
  'letter of intent',
])

// English puts what a text is about before the head too: "Border Crossing Agreement", "the ASEAN Plan of Action".
const nameStart = (source: SourceText, head: CueHit, language: Language): number => {
  if (language === 'th') return source.lower.startsWith('ร่าง', head.start - 4) ? head.start - 4 : head.start
  if (language === 'vi') return head.start
  const small = smallModifiers.exec(source.text.slice(Math.max(0, head.start - 60), head.start))
  if (small !== null && source.text.charAt(head.start) === source.lower.charAt(head.start))
    return head.start - small[0].length
  let start = head.start
  for (let n = 0; n < 7; n++) {
    const m = /(\S+) $/.exec(source.text.slice(Math.max(0, start - 30), start))
    const word = m?.[1]
    if (
      word === undefined ||
      !/^[A-Z“"]/.test(word) ||
      /[.,;:]$/.test(word) ||
      /^(The|A|An|In|On|Both|To|This)$/.test(word)
    )
      break
    start -= word.length + 1
  }
  return start
}

const quoteEnd = (text: string, start: number, head: number): number | undefined => {
  const open = text.charAt(start - 1)
  if (open !== '“' && open !== '"') return undefined
  const close = closingAfter(text, open === '“' ? '”' : '"', head, longestName)
  if (close === undefined) return undefined
  return text.charAt(close - 1) === ',' ? close - 1 : close
}

const nameEnd = (source: SourceText, head: CueHit, to: number, language: Language): number => {
  const { text, lower } = source
  const limit = Math.min(to, head.start + longestName)
  // Short Thai words are everywhere inside longer ones.
  const starts = language === 'th' ? thaiWordStarts(text, head.end, limit) : undefined
  let i = head.end
  let commas = 0
  while (i < limit) {
    const ch = text.charAt(i)
    if (ch === '(') {
      const close = closingAfter(text, ')', i, limit - i)
      if (close === undefined) break
      i = close + 1
      // A short name in brackets closes the long one; only a year may follow.
      if (
        /^\([A-Z]{2,}/.test(text.slice(i - (close - i + 2), close)) ||
        /[A-Z]{3,}\)$/.test(text.slice(Math.max(0, i - 12), i))
      ) {
        const year = /^ (?:năm )?\d{4}/.exec(text.slice(i, i + 10))
        if (
          language !== 'th' &&
          !/^ (?:on|between|concerning|in relation|and [A-Z]|and the [A-Z]|về) ?/.test(text.slice(i, i + 12))
        )
          return i + (year?.[0].length ?? 0)
      }
      continue
    }
    if (
      ';:”"\n)'.includes(ch) ||
      (ch === '.' &&
        /[\s]|$/.test(text.charAt(i + 1)) &&
        language !== 'th' &&
        !/(?:sdn|bhd|co|ltd|inc|no|plc)$/.test(lower.slice(i - 4, i)))
    )
      break
    if (ch === ',') {
      // "về du lịch, văn hóa và …": a list of what it is about, if a noun list is closed by "và".
      commas++
      const rest = text.slice(i + 1, Math.min(limit, i + 60))
      if (
        commas > 2 ||
        language === 'th' ||
        !/^ \p{Ll}[^,;.]{2,50}(?: và | and )/u.test(rest) ||
        ends.longestAt(lower, i + 2) !== undefined ||
        isVerbAfterComma(rest, language)
      )
        break
      i++
      continue
    }
    // Behind "และ" another head: another text begins.
    if (language === 'th' && text.startsWith('และ', i) && heads.longestAt(lower, i + 3) !== undefined) break
    if (language === 'th' ? i > head.end : ch === ' ') {
      const at = ch === ' ' ? i + 1 : i
      const stop = starts === undefined || starts.has(at) ? ends.longestAt(lower, at) : undefined
      if (stop !== undefined && !(language === 'th' && at === head.end)) break
      const other = ch === ' ' ? heads.longestAt(lower, at) : undefined
      const joined = / (?:và|and)(?: an?| the| một)? $/.exec(text.slice(Math.max(0, i - 9), i + 1))
      if (other !== undefined && joined !== null) {
        i -= joined[0].length - 1
        break
      }
      // Thai: a second space-separated phrase that is not a preposition begins something else.
      if (
        language === 'th' &&
        ch === ' ' &&
        i - head.end > 12 &&
        !/^(?:ว่าด้วย|ระหว่าง|\(|ไทย|–|-|ฉบับ|\d|ด้าน|และ|เพื่อการ)/.test(text.slice(at, at + 8))
      )
        break
    }
    i++
  }
  while (i > head.end && /[\s,]/.test(text.charAt(i - 1))) i--
  return i
}

const isVerbAfterComma = (rest: string, language: Language): boolean =>
  language === 'vi'
    ? /^ (?:tăng|thúc|đẩy|mở|phối|tiếp|triển|thực|nhất|khẳng|nhấn|sớm|hai|hợp tác|tạo|duy)/.test(rest)
    : /^ (?:and|which|enhanc|promot|strength|to )/.test(rest)

const skipSpace = (text: string, at: number): number => {
  let i = at
  while (text.charCodeAt(i) === 0x20) i++
  return i
}
