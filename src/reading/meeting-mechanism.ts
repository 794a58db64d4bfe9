/**
 * Which standing mechanism met, and for which time: heads of mechanisms ("Đối thoại", "การประชุมคณะกรรมการ", "Joint Commission") with
 * their names, weighed by an ordinal, by words of holding a session near them, and by where they stand.
 */
import { closingAfter } from './brackets.ts'
import { createCueFinder } from './cue-finder.ts'
import type { Language } from './language.ts'
import type { Page, Paragraph } from './page.ts'
import type { Stretch } from './person-mention.ts'
import type { SourceText } from './source-text.ts'
import { callCues, heldCues, mechanismHeads, ordinalWords } from './words/meetings.ts'
import { stateCues, stateLookalikes } from './words/states.ts'

const heads = createCueFinder(mechanismHeads)
const held = createCueFinder(heldCues)
const calls = createCueFinder(callCues)
const states = createCueFinder(stateCues, stateLookalikes)

export interface Mechanism {
  readonly name: Stretch
  readonly ordinal: (Stretch & { readonly value: number }) | undefined
  readonly why: string
}

export const findMechanism = (
  source: SourceText,
  page: Page,
  opening: readonly Paragraph[],
  language: Language,
): Mechanism | undefined => {
  const candidates: (Mechanism & { readonly score: number })[] = []
  opening.forEach((p, rank) => {
    for (let i = p.start; i < p.end; ) {
      const head = heads.longestAt(source.lower, i)
      if (head === undefined || head.end > p.end) {
        i++
        continue
      }
      const name = mechanismName(source, head, p.end, language)
      const ordinal = ordinalNear(source, name, head.end, p.end, language)
      const whole =
        ordinal !== undefined && ordinal.start < name.end && ordinal.end < name.end
          ? { start: ordinal.end, end: name.end }
          : name
      i = Math.max(head.end, name.end)
      const before = source.lower.slice(Math.max(p.start, name.start - 60), name.start)
      const cues = held.findAll(before, 0, before.length).flatMap((h) => h.classes)
      const own = nameLooksOwn(source, name, language)
      const after = held
        .findAll(source.lower, name.end, Math.min(p.end, name.end + 50))
        .some((h) => h.classes.includes('held'))
      if (cues.at(-1) === 'beside' || (ordinal === undefined && !own)) continue
      const score =
        (cues.at(-1) === 'held' || after ? 2 : 0) +
        (ordinal === undefined ? 0 : 2) +
        (own ? 1 : 0) -
        rank * 0.4 +
        Math.min(1, (name.end - name.start) / 80) +
        (p.role === 'title' ? 0.5 : 0)
      candidates.push({
        name: trimOrdinal(source, ordinal, whole, name),
        ordinal,
        score,
        why: `"${head.phrase}"${ordinal === undefined ? '' : ` with the ordinal ${ordinal.value}`}`,
      })
    }
  })
  const best = candidates.sort((a, b) => b.score - a.score)[0]
  if (best === undefined) return undefined
  // A call or talk is told in the opening, and the mechanism has no held session: it is only mentioned.
  const call =
    page.paragraphs.length > 0 &&
    opening
      .slice(0, 1)
      .some((p) => calls.findAll(source.lower, p.start, p.end).some((h) => h.classes.includes('call')))
  return best.score >= (call ? 3.6 : 2.6) ? best : undefined
}

const nameLooksOwn = (source: SourceText, name: Stretch, language: Language): boolean => {
  const text = source.text.slice(name.start, name.end)
  if (text.length < 18) return false
  if (language === 'th')
    return /\([A-Z]/.test(text) || states.findAll(source.lower, name.start, name.end).length >= 2
  return (
    /^[“"]?\p{Lu}/u.test(text) &&
    (states.findAll(source.lower, name.start, name.end).length >= 2 || /\([A-Z]{2,}/.test(text))
  )
}

const trimOrdinal = (
  source: SourceText,
  ordinal: Stretch | undefined,
  whole: Stretch,
  name: Stretch,
): Stretch => {
  if (ordinal === undefined || ordinal.start >= name.end || ordinal.end <= name.start) return name
  // "Kỳ họp lần thứ 6 Ủy ban …" and "… lần thứ hai giữa …": the longer side of the ordinal.
  const left = { start: name.start, end: ordinal.start }
  const right = trim(source.text, { start: ordinal.end, end: name.end })
  // "… lần thứ ba (Ảnh: …)": what follows in brackets is no name.
  if (/^\s*\(/.test(source.text.slice(ordinal.end, ordinal.end + 3))) return trim(source.text, left)
  const linked = /^(?:của|of the|of) /.exec(source.lower.slice(right.start, right.end))
  if (linked !== null) return { start: right.start + linked[0].length, end: right.end }
  const parties = /^(?:giữa|ระหว่าง|between)/.test(source.lower.slice(right.start, right.end))
  return trim(
    source.text,
    parties || left.end - left.start >= right.end - right.start || whole.end <= ordinal.end ? left : right,
  )
}

const trim = (text: string, s: Stretch): Stretch => {
  let { start, end } = s
  while (start < end && /[\s"“”,(–-]/.test(text.charAt(start))) start++
  while (end > start && /[\s,(–-]/.test(text.charAt(end - 1))) end--
  return { start, end }
}

const mechanismName = (source: SourceText, head: Stretch, to: number, language: Language): Stretch => {
  const { text } = source
  let start = head.start
  if (language === 'en') {
    for (let n = 0; n < 10; n++) {
      const m = /(\S+) $/.exec(text.slice(Math.max(0, start - 24), start))
      const word = m?.[1]
      if (
        word === undefined ||
        !/^(?:[A-Z“(]|–|-|\d+(?:st|nd|rd|th)|for$|on$|of$|and$)/.test(word) ||
        /[.,;:]$/.test(word) ||
        /^(?:The|In|On|At|Both|This|Ministers?|To)$/.test(word)
      )
        break
      start -= word.length + 1
    }
    // Do not begin with a small joining word.
    const small = /^(?:(?:for|on|of|and) )+/.exec(text.slice(start, head.start))
    if (small !== null) start += small[0].length
  }
  const limit = Math.min(to, head.start + 200)
  let end = head.end
  for (let i = head.end; i < limit; ) {
    const ch = text.charAt(i)
    if (ch === '(') {
      const close = closingAfter(text, ')', i, 60)
      if (close === undefined) break
      i = close + 1
      end = i
      if (language === 'en' && !/^ (?:Meeting|between)/.test(text.slice(i, i + 12))) break
      continue
    }
    if (',;:”\n'.includes(ch) || (ch === '.' && /\s/.test(text.charAt(i + 1)))) break
    if (ch === '"') {
      i++
      end = i
      continue
    }
    if (ch === ' ' || language === 'th') {
      const rest = source.lower.slice(ch === ' ' ? i + 1 : i, i + 30)
      if (mechanismStops[language].some((stop) => rest.startsWith(stop))) break
      if (
        language === 'en' &&
        ch === ' ' &&
        !/^(?:[A-Z(“–-]|between|of|on|the|and|for|\d)/.test(text.slice(i + 1, i + 12))
      )
        break
    }
    i++
    end = i
  }
  return trim(text, { start, end })
}

const mechanismStops: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'cuộc họp',
    'kỳ họp',
    'phiên họp',
    'đã ',
    'tại ',
    'do ',
    'được ',
    'diễn ra',
    'hôm nay',
    'ngày ',
    'sẽ ',
    'nhằm ',
    'để ',
    'của bộ trưởng',
    'với sự',
    'theo ',
    'và đoàn',
    'từ ',
    'trong ',
    'vào ',
    'có ',
    'luôn ',
    'đang ',
    'là ',
    'hai bên',
    'cho ',
    'hàng năm',
    'nêu',
  ],
  th: [
    'ครั้งที่',
    'ณ ',
    'โดย',
    'ซึ่ง',
    'เพื่อ',
    'ที่ผ่าน',
    'ได้',
    'ในวันที่',
    'เมื่อ',
    'ด้วย',
    'ฝ่าย',
    'ที่ประเทศ',
    'ที่จะ',
    'มีสาระ',
    'เห็น',
    'ระดับนโยบาย',
    'ที่โรง',
    'ที่จัง',
    'ให้',
    'เป็น',
    'นอก',
    'นาย',
    'พล',
  ],
  en: [
    'was ',
    'is ',
    'will ',
    'held',
    'at ',
    'in ',
    'which',
    'to ',
    'has',
    'that',
    'reached',
    'with ',
    'hosted',
    'during',
    'as ',
    'outcome',
  ],
}

const ordinalNear = (
  source: SourceText,
  name: Stretch,
  headEnd: number,
  to: number,
  language: Language,
): (Stretch & { readonly value: number }) | undefined => {
  const from = language === 'en' ? Math.max(0, name.start - 14) : name.start
  const end = language === 'en' ? headEnd : Math.min(to, name.end + (language === 'th' ? 40 : 16))
  const text = source.lower.slice(from, end)
  const pattern =
    language === 'vi'
      ? /lần thứ (\d{1,3}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\d])|lần (\d{1,3})(?!\d)|thứ (tám|bảy|sáu|chín|mười|tư|ba|hai|nhất)(?!\p{L})/u
      : language === 'th'
        ? /ครั้งที่ {0,2}(\d{1,3})/u
        : /\b(\d{1,3})(?:st|nd|rd|th)\b|\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b/u
  const m = pattern.exec(text)
  if (m === null) return undefined
  const word = m[1] ?? m[2] ?? m[3] ?? ''
  const value = /^\d+$/.test(word) ? Number(word) : (ordinalWords[word] ?? ordinalWords[`lần thứ ${word}`])
  return value === undefined ? undefined : { start: from + m.index, end: from + m.index + m[0].length, value }
}
