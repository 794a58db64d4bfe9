/**
 * The meeting a report tells of: which standing mechanism, which session, when, where, who was host. Calls and talks on
 * the margins have no mechanism; a session only mentioned is not this meeting.
 */
import { closingAfter } from './brackets.ts'
import { createCueFinder } from './cue-finder.ts'
import { type DateMention, findDates } from './dates.ts'
import type { MeetingDraft, Span } from './draft.ts'
import type { Language } from './language.ts'
import type { Page, Paragraph } from './page.ts'
import type { Stretch } from './person-mention.ts'
import { originalSpan, type SourceText } from './source-text.ts'
import { callCues, heldCues, mechanismHeads, ordinalWords, placeWords } from './words/meetings.ts'
import { stateCues, stateLookalikes } from './words/states.ts'

/** A mechanism the node knows, to link the meeting to. */
export interface KnownMechanism {
  readonly id: string
  readonly names: readonly string[]
}

const heads = createCueFinder(mechanismHeads)
const held = createCueFinder(heldCues)
const calls = createCueFinder(callCues)
const states = createCueFinder(stateCues, stateLookalikes)
const placeEnds = createCueFinder({ end: placeWords.ends })

export interface MeetingSetting {
  readonly parties: readonly string[]
  /** The state whose authority or press wrote the page, as its language and place names tell. */
  readonly home: string | null
}

/** Parties: the state whose page it is, and the one spoken of most beside it, in title and opening first. */
export const readSetting = (source: SourceText, page: Page, language: Language): MeetingSetting => {
  const home =
    language === 'vi'
      ? 'VN'
      : language === 'th' || source.lower.includes('thaigov') || source.lower.includes('รัฐบาลไทย')
        ? 'TH'
        : null
  const weights = new Map<string, number>()
  let body = 0
  for (const p of page.paragraphs) {
    if (p.role === 'boilerplate' || p.role === 'dateline') continue
    if (p.role === 'body' || p.role === 'lead') body++
    const weight = p.role === 'title' ? 4 : body <= 1 ? 3 : 1
    for (const hit of states.findAll(source.lower, p.start, p.end))
      for (const c of hit.classes)
        if (c.startsWith('state.')) weights.set(c.slice(6), (weights.get(c.slice(6)) ?? 0) + weight)
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]).map(([code]) => code)
  const first = home !== null ? home : ranked[0]
  const other = ranked.find((code) => code !== first)
  return { parties: [first, other].filter((c) => c !== undefined), home }
}

export const readMeeting = (
  source: SourceText,
  page: Page,
  language: Language,
  setting: MeetingSetting,
  known: readonly KnownMechanism[],
): MeetingDraft => {
  const opening = openingOf(page)
  const why: string[] = []
  const found = findMechanism(source, page, opening, language)
  if (found !== undefined) why.push(found.why)
  const ordinal = found?.ordinal
  const date = findMeetingDate(source, page, opening)
  if (date !== undefined) why.push(date.why)
  const remote = opening.some((p) =>
    calls.findAll(source.lower, p.start, p.end).some((h) => h.classes.includes('remote')),
  )
  const place = findPlace(source, opening, language)
  const visited = remote ? undefined : visitedState(source, opening, setting)
  const host = remote ? null : (hostOf(source, place, visited, setting, opening) ?? null)
  const spanOf = (s: Stretch | undefined): Span | undefined =>
    s === undefined ? undefined : originalSpan(source, s.start, s.end)
  const mechanism = spanOf(found?.name)
  const placeSpan = spanOf(place ?? visited?.at)
  return {
    mechanism: mechanism?.span ?? null,
    mechanism_id: mechanism === undefined ? null : (linkMechanism(mechanism.span, known) ?? null),
    ordinal: ordinal?.value ?? null,
    date: date?.iso ?? null,
    date_end: date?.until ?? null,
    place: placeSpan?.span ?? null,
    host_party: host,
    parties: setting.parties,
    spans: {
      ...(mechanism === undefined ? {} : { mechanism }),
      ...(ordinal === undefined ? {} : { ordinal: originalSpan(source, ordinal.start, ordinal.end) }),
      ...(date?.at === undefined ? {} : { date: originalSpan(source, date.at.start, date.at.end) }),
      ...(placeSpan === undefined ? {} : { place: placeSpan }),
    },
    confidence: (found === undefined ? 0.7 : 0.85) * (date === undefined ? 0.8 : 1),
    why,
  }
}

/** A first paragraph past this length no longer says who met. */
const openingLength = 4000

/** Title and first paragraphs: where a report says who met, when and where. */
const openingOf = (page: Page): Paragraph[] => {
  const told = page.paragraphs.filter((p) => p.role === 'body' || p.role === 'lead')
  const titles = page.paragraphs.filter((p) => p.role === 'title')
  return [...told.slice(0, 3), ...titles.slice(0, 12)].map((p) => ({
    ...p,
    end: Math.min(p.end, p.start + openingLength),
  }))
}

interface Mechanism {
  readonly name: Stretch
  readonly ordinal: (Stretch & { readonly value: number }) | undefined
  readonly why: string
}

const findMechanism = (
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
  // "Cuộc họp lần thứ 25 Đoàn đại biểu …" and "… lần thứ nhất giữa …": the longer side of the ordinal.
  const left = { start: name.start, end: ordinal.start }
  const right = trim(source.text, { start: ordinal.end, end: name.end })
  // "cuộc họp lần thứ năm (Nguồn: …)": what follows in brackets is no name.
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

interface MeetingDate {
  readonly iso: string
  readonly until: string | null
  readonly at: DateMention
  readonly why: string
}

const findMeetingDate = (
  source: SourceText,
  page: Page,
  opening: readonly Paragraph[],
): MeetingDate | undefined => {
  const days = opening
    .flatMap((p) => findDates(source.lower, p.start, p.end).map((d) => ({ d, p })))
    .filter(({ d }) => d.iso.length === 10 && !isAnotherDay(source, d))
  const day = days[0]?.d
  if (day !== undefined)
    return {
      iso: withYear(source, page, day.iso),
      until: day.until === undefined ? null : withYear(source, page, day.until),
      at: day,
      why: 'first full date of the opening',
    }
  if (page.pageDate !== undefined && page.pageDate.iso.length === 10)
    return {
      iso: page.pageDate.iso,
      until: null,
      at: page.pageDate,
      why: 'date of the page: the text gives none',
    }
  return undefined
}

// "on 19 January last", "since …": a day the report looks back or forward to.
const isAnotherDay = (source: SourceText, d: DateMention): boolean => {
  const before = source.lower.slice(Math.max(0, d.start - 60), d.start)
  const behind = source.lower.slice(d.end, d.end + 30)
  return (
    /(?:kể từ|sau khi|trước đó|từ nay đến|ครบรอบ|ตั้งแต่|since |until |by |นับตั้งแต่|dự kiến|scheduled for|thiết lập quan hệ[^,.]{0,40}|kỷ niệm[^,.]{0,40}|statement on )[^\n]{0,10}$/.test(
      before,
    ) ||
    (/^ ?ที่ผ่านมา(?!ว่า)/.test(behind) && /ลงนาม/.test(source.lower.slice(Math.max(0, d.start - 200), d.start)))
  )
}

/** Fills in a missing year from the page's own date, or from a month of the same report that says its year. */
export const withYear = (source: SourceText, page: Page, iso: string): string => {
  if (!iso.startsWith('XXXX')) return iso
  const month = Number(iso.slice(5, 7))
  if (page.pageDate !== undefined) return page.pageDate.iso.slice(0, 4) + iso.slice(4)
  for (const p of page.paragraphs)
    for (const d of findDates(source.lower, p.start, p.end)) {
      if (d.iso.startsWith('XXXX') || d.iso.length < 7) continue
      const other = Number(d.iso.slice(5, 7))
      // What is planned for next month, or was done last month, lies in the same year.
      if (other >= month && other - month <= 2 && isStillToCome(source, d))
        return d.iso.slice(0, 4) + iso.slice(4)
    }
  return iso
}

const isStillToCome = (source: SourceText, d: DateMention): boolean =>
  /(?:mời|dự|sẽ|tổ chức|will|จะ|hội nghị|in |vào)[^.]{0,60}$/.test(
    source.lower.slice(Math.max(0, d.start - 70), d.start),
  )

const findPlace = (
  source: SourceText,
  opening: readonly Paragraph[],
  language: Language,
): Stretch | undefined => {
  let state: Stretch | undefined
  for (const p of opening) {
    for (let i = p.start; i < p.end; i++) {
      const before = placeWords.before[language].find((w) => source.lower.startsWith(w, i))
      if (before === undefined || !isPlaceStart(source, i, before, language)) continue
      const place = placeFrom(source, i + before.length, p.end, language)
      // "Đại sứ Thái Lan tại Việt Nam": where someone is posted, not where they met.
      if (
        /(?:đại sứ|toàn quyền|ambassador|thường trú|tổng lãnh sự)[^,.]{0,40}$/.test(
          source.lower.slice(Math.max(0, i - 60), i),
        )
      )
        continue
      if (place === undefined || !isRealPlace(source, place, before, language)) continue
      if (!isBareState(source, place)) return place
      state ??= place
    }
  }
  return state
}

const isBareState = (source: SourceText, place: Stretch): boolean => {
  const hit = states.longestAt(source.lower, place.start)
  return hit !== undefined && hit.end >= place.end && hit.classes.some((c) => c.startsWith('state.'))
}

const isPlaceStart = (source: SourceText, i: number, before: string, language: Language): boolean => {
  const ch = source.text.charAt(i - 1)
  if (language === 'th')
    return before.startsWith('ณ') ? i === 0 || ch === ' ' || /[ก-๙]/.test(ch) === false : ch === ' '
  if (
    language === 'en' &&
    before === 'in ' &&
    !/ meeting|held|talks|visit/.test(source.lower.slice(Math.max(0, i - 60), i))
  )
    return false
  return i === 0 || /[\s,(]/.test(ch)
}

const placeFrom = (source: SourceText, from: number, to: number, language: Language): Stretch | undefined => {
  const { text, lower } = source
  let start = from
  while (text.charCodeAt(start) === 0x20) start++
  const articleStart = language === 'en' && lower.startsWith('the ', from - 4) ? from - 4 : start
  let end = start
  for (let i = start; i < Math.min(to, start + 110); ) {
    const ch = text.charAt(i)
    if (
      ch === ';' ||
      ch === '\n' ||
      ch === '(' ||
      (ch === '.' &&
        (language !== 'th' || /^\. {2}/.test(text.slice(i, i + 3))) &&
        /\s|$/.test(text.charAt(i + 1)))
    )
      break
    if (ch === ',') {
      const next = text.slice(i + 2, i + 40)
      const isState = states.longestAt(lower, i + 2)
      if (
        language === 'vi'
          ? isState === undefined || isState.classes.includes('block')
          : !/^(?:[A-Z]|the [A-Z])/.test(next) || placeEnds.longestAt(lower, i + 2) !== undefined
      )
        break
    }
    if (ch === ' ') {
      const stop = placeEnds.longestAt(lower, i + 1)
      if (stop !== undefined) break
      if (
        language === 'vi' &&
        /^\p{Ll}/u.test(text.slice(i + 1, i + 2)) &&
        !/^(?:phố|tỉnh|đô|chí|nước|sở|ương|phủ|tịch|giao|an|phòng)/.test(lower.slice(i + 1, i + 8))
      )
        break
      if (
        language === 'en' &&
        /^[a-z]/.test(text.slice(i + 1, i + 2)) &&
        !/^(?:of|the|and|de) /.test(lower.slice(i + 1, i + 5))
      )
        break
    } else if (language === 'th' && i > start + 4) {
      const stop = placeEnds.longestAt(lower, i)
      if (stop !== undefined && stop.end - stop.start > 3 && !['ระหว่าง'].includes(stop.phrase)) break
    }
    i++
    end = i
  }
  while (end > start && /[\s,.]/.test(text.charAt(end - 1)) && !/[ก-๙]\.$/.test(text.slice(end - 2, end)))
    end--
  return end - start >= 3 ? { start: articleStart, end } : undefined
}

const thaiPlaceHeads = [
  'โรงแรม',
  'ห้อง',
  'ทำเนียบ',
  'กรุง',
  'จังหวัด',
  'กระทรวง',
  'สำนักงาน',
  'ศูนย์',
  'เมือง',
  'อาคาร',
  'ตึก',
  'นคร',
  'ประเทศ',
  'ศาลาว่าการ',
  'แขวง',
  'ท่า',
  'สถาน',
  'กอง',
  'รัฐสภา',
  'มหาวิทยาลัย',
  'ราชอาณาจักร',
  'สปป',
]

const isRealPlace = (source: SourceText, place: Stretch, before: string, language: Language): boolean => {
  const lower = source.lower.slice(place.start, place.end)
  const known = states
    .findAll(source.lower, place.start, place.end)
    .some((h) => h.classes.some((c) => c.startsWith('place.') || c.startsWith('state.')))
  if (language === 'th')
    return before.startsWith('ณ')
      ? known || thaiPlaceHeads.some((h) => lower.startsWith(h)) || lower.length > 6
      : thaiPlaceHeads.some((h) => lower.startsWith(h)) && known
  if (language === 'en')
    return (
      (known ||
        /\b(?:room|building|house|hotel|office|palace|hall|centre|center|ministry|headquarters)\b/.test(
          lower,
        )) &&
      /^(?:the )?\p{Lu}/u.test(source.text.slice(place.start, place.end)) &&
      !/ meeting| session/.test(lower)
    )
  return known || /^(?:trụ sở|thủ đô|thành phố|tỉnh|phủ|văn phòng|nhà|trung tâm|khách sạn)/.test(lower)
}

// "sang thăm Việt Nam", "เดินทางไปเยือน …", "official visit to Thailand": the visited state is the host.
const visitedState = (
  source: SourceText,
  opening: readonly Paragraph[],
  setting: MeetingSetting,
): { readonly code: string; readonly at: Stretch } | undefined => {
  for (const p of opening) {
    const text = source.lower.slice(p.start, p.end)
    for (const m of text.matchAll(
      /(?:thăm(?: (?:chính thức|cấp nhà nước|hữu nghị|làm việc|và làm việc))*(?: tại)?(?: vương quốc| nước)?|เดินทางไปเยือน|เดินทางเยือน|เดินทางไป|เยือน|visit to|visiting|visited|đến) {0,1}(?:ราชอาณาจักร|the )?/g,
    )) {
      const at = p.start + m.index + m[0].length
      const hit = states.longestAt(source.lower, at)
      const code = hit?.classes.find((c) => c.startsWith('state.'))?.slice(6)
      if (hit !== undefined && code !== undefined && setting.parties.includes(code))
        return { code, at: { start: hit.start, end: hit.end } }
    }
  }
  return undefined
}

const hostOf = (
  source: SourceText,
  place: Stretch | undefined,
  visited: { readonly code: string } | undefined,
  setting: MeetingSetting,
  opening: readonly Paragraph[],
): string | undefined => {
  if (place !== undefined) {
    const hits = states.findAll(source.lower, place.start, place.end)
    const state = hits
      .flatMap((h) => h.classes)
      .findLast((c) => c.startsWith('state.'))
      ?.slice(6)
    if (state !== undefined) return setting.parties.includes(state) ? state : undefined
    const inside = hits
      .flatMap((h) => h.classes)
      .find((c) => c.startsWith('place.'))
      ?.slice(6)
    const abroad =
      visited !== undefined && visited.code !== setting.home && isGenericPlace(source, place)
        ? visited.code
        : undefined
    if (abroad !== undefined) return abroad
    if (inside !== undefined) return setting.parties.includes(inside) ? inside : undefined
  }
  for (const p of opening) {
    const m = /ฝ่าย([ก-๙]{2,12})เป็นเจ้าภาพ/.exec(source.text.slice(p.start, p.end))
    const code =
      m === null
        ? undefined
        : states
            .longestAt(m[1] ?? '', 0)
            ?.classes.find((c) => c.startsWith('state.'))
            ?.slice(6)
    if (code !== undefined) return code
  }
  return visited?.code ?? (place === undefined ? undefined : (setting.home ?? undefined))
}

// Every capital has a government house and ministries: the name alone does not say whose.
const isGenericPlace = (source: SourceText, place: Stretch): boolean =>
  /^(?:ทำเนียบ|โรงแรม|กระทรวง|trụ sở|government house)/.test(source.lower.slice(place.start, place.end))

const linkMechanism = (name: string, known: readonly KnownMechanism[]): string | undefined => {
  const words = new Set(
    name
      .toLowerCase()
      .split(/[\s,()"“”–-]+/)
      .filter((w) => w.length > 1),
  )
  let best: { readonly id: string; readonly score: number } | undefined
  for (const k of known)
    for (const other of k.names) {
      const theirs = new Set(
        other
          .toLowerCase()
          .split(/[\s,()"“”–-]+/)
          .filter((w) => w.length > 1),
      )
      const shared = [...words].filter((w) => theirs.has(w)).length
      const score = shared / Math.max(1, Math.min(words.size, theirs.size))
      if (score >= 0.7 && shared >= 2 && (best === undefined || score > best.score))
        best = { id: k.id, score }
    }
  return best?.id
}
